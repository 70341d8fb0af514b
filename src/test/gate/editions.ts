import { paths } from '../../links.ts';
import type { Edition } from '../../model/editions.ts';
import { textOf, type BuiltSite } from './built-site.ts';
import { fault, read } from './fault.ts';

// What a file says in words for programs; readers see it in other words of the file, or as the place a link leads to.
const CODED = new Set([
  ...[
    'brief',
    'edition',
    'published',
    'updated',
    'asOf',
    'seen',
    'id',
    'kind',
    'mark',
    'claim',
    'source',
    'citations',
    'sources',
    'of',
  ],
  ...[
    'section',
    'formerly',
    'url',
    'archived',
    'finding',
    'sort',
    'side',
    'when',
    'date',
    'word',
    'what',
    'strength',
    'titleFrom',
  ],
]);
// What is kept for programs alone, or said in the lines under the title.
const UNSEEN = new Set(['report', 'basedOn']);

/** Editions whose page or file is not what their file in the content says. */
export function editionFaults(site: BuiltSite): string[] {
  return site.plan.model.archives.flatMap(({ slug, editions }) =>
    editions.flatMap((edition) => {
      const [path, file] = [paths.edition(slug, edition.name), paths.editionFile(slug, edition.name)];
      const page = site.pages.find((one) => one.path === path);
      return [
        ...(page ? pageFaults(path, page.document, edition) : [fault(path, '<html>', 'there is no such page')]),
        ...(textOf(site, file) === edition.text ? [] : [fault(file, 'file', 'it is not the file of the edition')]),
      ];
    }),
  );
}

/** What the page of an edition does not say of its file, and places of the file that are not on it. */
function pageFaults(path: string, document: Document, { file }: Edition): string[] {
  const text = read(document.querySelector('main')?.textContent);
  const said = [...new Set(wordsIn(file))].filter((words) => !text.toLowerCase().includes(read(words).toLowerCase()));
  const places = [
    ...[...file.claims, ...file.sections].map(({ id }) => id),
    ...file.citations.map(({ link }) => `cite-${link}`),
  ].filter((id) => document.getElementById(id) === null);
  const hrefs = new Set([...document.querySelectorAll('main a[href]')].map((link) => link.getAttribute('href')));
  const addresses = file.sources.flatMap(({ url, archived }) =>
    [url ?? '', archived ?? ''].filter((one) => /^https?:/.test(one)),
  );
  return [
    ...said.map((words) => fault(path, '<main>', `it does not say “${words}”`)),
    ...addresses
      .filter((address) => !hrefs.has(address))
      .map((address) => fault(path, '<main>', `no link leads to ${address}`)),
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
  return Object.entries(value).flatMap(([key, inner]) => {
    if (UNSEEN.has(key)) return [];
    const isText = [inner].flat().every((one) => typeof one === 'string');
    return isText && CODED.has(key) ? [] : wordsIn(inner);
  });
}
