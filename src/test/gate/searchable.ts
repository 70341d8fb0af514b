import { gunzipSync } from 'node:zlib';
import { once, textOf, type BuiltSite } from './built-site.ts';
import { fault } from './fault.ts';
import { kindOf } from './kinds.ts';

const ENTRY = '/pagefind/pagefind-entry.json';
const SEARCHED = ['brief', 'claim', 'entity'];

const kept = new WeakMap<Buffer, boolean>();

/** Whether a file of the index holds anything and, where it is compressed as most are, was written to its end. */
function isWhole(bytes: Buffer): boolean {
  const known = kept.get(bytes);
  if (known !== undefined) return known;
  let whole = bytes.length > 0;
  try {
    if (bytes.readUInt16BE() === 0x1f8b) gunzipSync(bytes);
  } catch {
    whole = false;
  }
  kept.set(bytes, whole);
  return whole;
}

const isMarked = once(({ document }) => document.querySelector('[data-pagefind-body]') !== null);

/** What the search lacks or should not hold: it knows every brief, claim and entity once, and none of its files is empty or cut off. */
export function searchFaults(site: BuiltSite): string[] {
  const wanted = site.pages.filter(({ path }) => SEARCHED.includes(kindOf(site.plan.model, path)?.kind ?? ''));
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
    ...(count === wanted.length ? [] : [fault(ENTRY, 'page_count', `${count} pages are held, not ${wanted.length}`)]),
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
