import { findNames, type NameHit } from './find-names.ts';
import { namesAddress } from './names-address.ts';
import type { NameRecord } from '../../search/names.ts';
import type { NamesFile } from '../../search/names-file.ts';
import { parseQuery, type Query } from './query.ts';
import { searchText, type Filters, type Pagefind, type TextResult } from './text.ts';

/** What is shown for a query; it arrives in two steps, names first. */
export interface Found {
  readonly query: Query;
  /** `failed` if the names could not be loaded. */
  readonly names: readonly NameHit[] | 'failed';
  readonly isFiltered: boolean;
  /** Absent while the text search runs; `failed` if its files could not be loaded. */
  readonly text?: TextResult | 'failed';
}

/** Searches names and text; `show` is called at once with the names, and again with the text. */
export interface Engine {
  readonly search: (typed: string, filters: Filters, most: number, show: (found: Found) => void) => Promise<void>;
}

const MOST_NAMES = 6;
const TAG = import.meta.env.BUILD_TAG as string;

/** Starts to load names and index side by side; `base` is the path of the site’s root, ending in a slash. */
export function startEngine(base: string): Engine {
  let names = loadNames(base);
  let pagefind = loadPagefind(base);
  names.catch(() => undefined);
  pagefind.catch(() => undefined);
  let latest = 0;
  const search: Engine['search'] = async (typed, filters, most, show) => {
    const mine = ++latest;
    const current = () => mine === latest;
    const query = parseQuery(typed);
    const asked = Object.fromEntries(Object.entries(filters).filter(([, value]) => value));
    const found = {
      query,
      names: await namesFor(typed, query, asked, names),
      isFiltered: Object.keys(asked).length > 0,
    };
    // What could not be loaded is loaded again with the next search.
    if (found.names === 'failed') names = loadNames(base);
    names.catch(() => undefined);
    if (!current()) return;
    show(found);
    if (!isEnough(query, asked)) return show({ ...found, text: NOTHING });
    try {
      const index = await pagefind;
      // A word of one or two letters is mostly the beginning of a longer one.
      if ((query.terms.at(-1)?.folded.length ?? 9) < 3) await pause();
      if (!current()) return;
      const text = await searchText(index, query, asked, { most, isWanted: current });
      if (current()) show({ ...found, text });
    } catch {
      pagefind = loadPagefind(base);
      pagefind.catch(() => undefined);
      if (current()) show({ ...found, text: 'failed' });
    }
  };
  return { search };
}

const NOTHING: TextResult = { hits: [], unknown: [], relaxed: false, isMore: false };
const PAUSE = 150;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}

/** One letter is too little to search the text for; filters alone are enough. */
function isEnough({ terms }: Query, filters: Filters): boolean {
  return terms.length > 0 ? terms.some((term) => term.folded.length > 1) : Object.keys(filters).length > 0;
}

/** Names for a query under filters; a phrase matches only names that it contains whole. */
async function namesFor(
  typed: string,
  query: Query,
  filters: Filters,
  loading: Promise<readonly NameRecord[]>,
): Promise<readonly NameHit[] | 'failed'> {
  const { kind, ...others } = filters;
  if (Object.keys(others).length > 0 || kind === 'claim') return [];
  try {
    const isPhrase = query.terms.some((term) => term.isPhrase);
    const hits = findNames(typed, await loading).filter(
      (hit) => !isPhrase || hit.rank === 'name' || hit.rank === 'alias',
    );
    return hits.filter((hit) => !kind || hit.record.noun === kind).slice(0, MOST_NAMES);
  } catch {
    return 'failed';
  }
}

async function loadNames(base: string): Promise<readonly NameRecord[]> {
  const response = await fetch(namesAddress(base));
  if (!response.ok) throw new Error(`The names could not be loaded: ${response.status}`);
  return ((await response.json()) as NamesFile).names;
}

async function loadPagefind(base: string): Promise<Pagefind> {
  const bundle = `${base}pagefind/`;
  // Pagefind loads these one after the other; requested now, they arrive together.
  for (const name of ['wasm.en.pagefind', `pagefind-entry.json?ts=${TAG}`]) preload(bundle + name);
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({
    baseUrl: base,
    noWorker: true,
    metaCacheTag: TAG,
    ranking: { metaWeights: { place: 0, brief: 0, section: 0, answer: 0, noun: 0 } },
  });
  await pagefind.preload('');
  return pagefind;
}

function preload(href: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
}
