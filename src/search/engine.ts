import { findNames, type NameHit } from './find-names.ts';
import type { NameRecord } from './names.ts';
import { parseQuery, type Query } from './query.ts';
import { searchText, type Filters, type Pagefind, type TextResult } from './search-text.ts';

/** What is shown for a query; it arrives in two steps, names first. */
export interface Found {
  readonly query: Query;
  readonly names: readonly NameHit[];
  /** Nothing while the text search runs; `failed` where its files could not be loaded. */
  readonly text?: TextResult | 'failed';
}

/** Searches names and text; `show` is called at once with the names, and again with the text. */
export interface Engine {
  readonly search: (typed: string, filters: Filters, most: number, show: (found: Found) => void) => Promise<void>;
  /** Names of entities by the last part of their address, for filters. */
  readonly names: Promise<readonly NameRecord[]>;
}

const MOST_NAMES = 6;

/** Starts to load names and index side by side; `base` is the path of the site’s root, ending in a slash. */
export function startEngine(base: string): Engine {
  const names = fetch(`${base}names.json`)
    .then((response) => response.json() as Promise<NameRecord[]>)
    .catch(() => []);
  const pagefind = loadPagefind(base);
  pagefind.catch(() => undefined);
  let latest = 0;
  const search: Engine['search'] = async (typed, filters, most, show) => {
    const mine = ++latest;
    const current = () => mine === latest;
    const query = parseQuery(typed);
    const isFiltered = Object.entries(filters).some(([name, value]) => name !== 'kind' && value);
    const hits = isFiltered || filters['kind'] === 'claim' ? [] : namesFor(query, findNames(typed, await names));
    const found = {
      query,
      names: hits.filter((hit) => !filters['kind'] || hit.record.noun === filters['kind']).slice(0, MOST_NAMES),
    };
    if (!current()) return;
    show(found);
    const asked = Object.fromEntries(Object.entries(filters).filter(([, value]) => value));
    if (!isEnough(query, asked)) return show({ ...found, text: NOTHING });
    try {
      const index = await pagefind;
      // A word of one or two letters is mostly the beginning of a longer one.
      if ((query.terms.at(-1)?.folded.length ?? 9) < 3) await pause();
      if (!current()) return;
      const text = await searchText(index, query, asked, { most, isWanted: current });
      if (current()) show({ ...found, text });
    } catch {
      if (current()) show({ ...found, text: 'failed' });
    }
  };
  return { search, names };
}

const NOTHING: TextResult = { hits: [], unknown: [], relaxed: false, isMore: false, counts: {} };
const PAUSE = 150;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}

/** One letter is too little to search the text for; filters alone are enough. */
function isEnough({ terms }: Query, filters: Filters): boolean {
  return terms.length > 0 ? terms.some((term) => term.folded.length > 1) : Object.keys(filters).length > 0;
}

/** A phrase asks for itself alone, so only a name that it gives whole goes with it. */
function namesFor(query: Query, hits: readonly NameHit[]): readonly NameHit[] {
  return query.terms.some((term) => term.isPhrase)
    ? hits.filter((hit) => hit.rank === 'name' || hit.rank === 'alias')
    : hits;
}

async function loadPagefind(base: string): Promise<Pagefind> {
  const bundle = `${base}pagefind/`;
  // Pagefind loads these one after the other; asked for at once, they arrive together.
  for (const name of ['wasm.en.pagefind', 'pagefind-entry.json?ts=0']) preload(bundle + name);
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({
    baseUrl: base,
    noWorker: true,
    metaCacheTag: '0',
    ranking: { metaWeights: { place: 0, section: 0, verdict: 0, noun: 0 } },
  });
  await pagefind.preload('');
  return pagefind;
}

function preload(href: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
}
