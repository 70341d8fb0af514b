import { once, textOf, type BuiltSite } from './built-site.ts';
import { fault } from './fault.ts';
import { kindOf } from './kinds.ts';

const ENTRY = '/pagefind/pagefind-entry.json';
const SEARCHED = ['brief', 'claim', 'entity'];

const isMarked = once(({ document }) => document.querySelector('[data-pagefind-body]') !== null);

/** Pages that the search does not hold, or that it should not: it knows every brief, claim and entity once. */
export function searchFaults(site: BuiltSite): string[] {
  const wanted = site.pages.filter(({ path }) => SEARCHED.includes(kindOf(site.plan.model, path)?.kind ?? ''));
  const { languages } = JSON.parse(textOf(site, ENTRY) || '{"languages":{}}') as {
    readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
  };
  const count = Object.values(languages).reduce((sum, language) => sum + language.page_count, 0);
  return [
    ...site.pages
      .filter((page) => isMarked(page) !== wanted.includes(page))
      .map((page) =>
        fault(page.path, '<main>', isMarked(page) ? 'this is not to be searched' : 'the search does not hold this'),
      ),
    ...(count === wanted.length ? [] : [fault(ENTRY, 'page_count', `${count} pages are held, not ${wanted.length}`)]),
  ];
}
