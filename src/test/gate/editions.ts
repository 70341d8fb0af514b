import type { Edition } from '../../model/types.ts';
import { fault, read } from './fault.ts';

// What a file says in words that programs read; readers see it in words of the same file, or as where a link leads.
const NOT_SHOWN = new Set([
  ...[
    'format',
    'brief',
    'edition',
    'published',
    'updated',
    'seen',
    'id',
    'kind',
    'mark',
    'claim',
    'source',
    'citations',
  ],
  ...['section', 'formerly', 'sources', 'url', 'finding', 'sort', 'side', 'when', 'date', 'word', 'what', 'strength'],
  ...[
    'titleFrom',
    'report',
    'basedOn',
    'count',
    'by',
    'start',
    'nth',
    'number',
    'paragraph',
    'reportsDeath',
    'later',
    'link',
  ],
]);

/** What the page of an edition does not say of its file, and places of the file that are not on it. */
export function editionFaults(path: string, document: Document, { file }: Edition): string[] {
  const text = read(document.querySelector('main')?.textContent);
  const said = [...new Set(wordsIn(file))].filter((words) => !text.toLowerCase().includes(read(words).toLowerCase()));
  const places = [
    ...[...file.claims, ...file.sections].map(({ id }) => id),
    ...file.citations.map(({ link }) => `cite-${link}`),
  ].filter((id) => document.getElementById(id) === null);
  return [
    ...said.map((words) => fault(path, '<main>', `it does not say “${words}”`)),
    ...places.map((id) => fault(path, '<main>', `there is no #${id}`)),
    ...[...document.querySelectorAll('script, link[rel=stylesheet], main img')].map((element) =>
      fault(path, element, 'an edition asks for no file'),
    ),
  ];
}

/** Every word of a file that readers are to see; where there are other words for it in the file, those. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  // The number of a footnote is shown as a sign.
  if ('kind' in value && value.kind === 'footnote') return [];
  return Object.entries(value).flatMap(([key, inner]) => (NOT_SHOWN.has(key) ? [] : wordsIn(inner)));
}
