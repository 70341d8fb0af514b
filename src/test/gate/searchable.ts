import { gunzipSync } from 'node:zlib';
import { once } from '../../once.ts';
import type { BuiltPage } from '../built-page.ts';
import { textOf, type BuiltSite } from './built-site.ts';
import { fault } from './fault.ts';
import { kindOf } from './kinds.ts';

const ENTRY = '/pagefind/pagefind-entry.json';
const SEARCHED = ['brief', 'claim', 'entity'];

/** Whether a file of the index is not empty and, if compressed, complete. */
const isWhole = once((bytes: Buffer) => {
  try {
    if (bytes.readUInt16BE() === 0x1f8b) gunzipSync(bytes);
    return true;
  } catch {
    return false;
  }
});

const isMarked = once(({ document }: BuiltPage) => document.querySelector('[data-pagefind-body]') !== null);

/** What the search lacks or should not contain: every brief, claim, entity and citation once, and no empty or truncated file. */
export function searchFaults(site: BuiltSite): string[] {
  const wanted = site.pages.filter(({ path }) => SEARCHED.includes(kindOf(site.plan.model, path)?.kind ?? ''));
  const citations = site.plan.model.briefs.flatMap((brief) => brief.citations);
  const held = wanted.length + citations.length;
  const count = pageCount(textOf(site, ENTRY));
  return [
    ...site.pages
      .filter((page) => isMarked(page) !== wanted.includes(page))
      .map((page) =>
        fault(page.path, '<main>', isMarked(page) ? 'this is not to be searched' : 'the search does not hold this'),
      ),
    ...[...site.files]
      .filter(([file, bytes]) => file.startsWith('/pagefind/') && !isWhole(bytes))
      .map(([file]) => fault(file, 'file', 'it is empty or cut off')),
    ...(count === held ? [] : [fault(ENTRY, 'page_count', `${count} pages are held, not ${held}`)]),
  ];
}

function pageCount(entry: string): number {
  try {
    const { languages } = JSON.parse(entry) as {
      readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
    };
    return Object.values(languages).reduce((sum, language) => sum + language.page_count, 0);
  } catch {
    return 0;
  }
}
