import { withRetry } from '../with-retry.ts';
import { findNames, type NameHit } from './find-names.ts';
import { namesAddress } from './names-address.ts';
import type { NameRecord } from '../../search/names.ts';
import type { NamesFile } from '../../search/names-file.ts';
import { partsOf, straightTo, type Part } from './parts.ts';
import { parseQuery, type Query } from './query.ts';
import { asksHowMany, COUNTS, referenceIn } from './reference.ts';
import { synonymsOf } from './synonyms.ts';
import { openIndex, type PageText, type TextIndex } from './text-index.ts';
import { searchText, type Filters, type TextHit, type TextResult } from './text.ts';

/** What is shown for a query; it arrives in two steps, names first. */
export interface Found {
  readonly query: Query;
  /** `failed` if the names could not be loaded. */
  readonly names: readonly NameHit[] | 'failed';
  readonly isFiltered: boolean;
  /** Absent while the text search runs; `failed` if a file of the index could not be read. */
  readonly text?: ShownText | 'failed';
}

/** What a text search found, with the texts of the hits that are shown. */
export interface ShownText extends TextResult {
  readonly texts: ReadonlyMap<TextHit, PageText>;
  /** How many of those could not be loaded. */
  readonly lost: number;
  /** Whether the query names just these, by number, id or address. */
  readonly isStraight: boolean;
}

/** How many hits of each kind are shown. */
export type Most = Readonly<Record<'claim' | 'source' | 'other', number>>;

/** Searches names and text; `show` is called at once with the names, and again with the text. */
export interface Engine {
  readonly search: (typed: string, filters: Filters, most: Most, show: (found: Found) => void) => Promise<void>;
  /** How many hits each value of a filter would leave; nothing of a filter that could not be loaded. */
  readonly countsOf: (hits: readonly TextHit[]) => Promise<Counts>;
}

/** Numbers of hits by the name of a filter and its value. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

const MOST_NAMES = 6;
const TAG = import.meta.env.BUILD_TAG as string;

/** Starts to load names and index side by side; `base` is the path of the site’s root, ending in a slash. */
export function startEngine(base: string): Engine {
  const loadNames = withRetry(namesFrom);
  const address = namesAddress(base);
  let index = openIndex(`${base}pagefind/`, TAG, false);
  loadNames(address).catch(() => undefined);
  index.catch(() => undefined);
  const renew = () => {
    index = openIndex(`${base}pagefind/`, TAG, true);
    index.catch(() => undefined);
    return index;
  };
  let latest = 0;
  const search: Engine['search'] = async (typed, filters, most, show) => {
    const mine = ++latest;
    const isCurrent = () => mine === latest;
    const query = parseQuery(typed);
    const asked = Object.fromEntries(Object.entries(filters).filter(([, value]) => value));
    // What could not be loaded is loaded again with the next search.
    const names = await loadNames(address).catch(() => undefined);
    if (!isCurrent()) return;
    const found: Found = {
      query,
      names: names ? namesFor(typed, query, asked, names.names) : 'failed',
      isFiltered: Object.keys(asked).length > 0,
    };
    show(found);
    if (!isEnough(query, asked)) return show({ ...found, text: NOTHING });
    // A word of one or two letters is mostly the beginning of a longer one.
    if ((query.terms.at(-1)?.folded.length ?? 9) < 3) await pause();
    if (!isCurrent()) return;
    const partsIn = ({ terms }: Query) => {
      const words = terms.map(({ folded }) => folded);
      return partsOf(terms, names?.names ?? [], synonymsOf(words, names?.synonyms ?? []));
    };
    const named = new Set((found.names === 'failed' ? [] : found.names).map(({ record }) => record.path));
    const run = async (some: TextIndex) => {
      const read = (one: Query) => textFor(some, typed, partsIn(one), asked, most);
      const first = await read(query);
      const other = query.otherwise && lacksOf(first) > 0 ? await read(query.otherwise) : first;
      return without(named, lacksOf(other) < lacksOf(first) ? other : first);
    };
    // After a failure, or where the site was built anew, all is asked for again from the start.
    const text = await index
      .then(run)
      .catch(() => renew().then(run))
      .catch(() => 'failed' as const);
    // What is named by its number or id is no name of anything else.
    const isStraight = text !== 'failed' && text.isStraight;
    if (isCurrent()) show({ ...found, ...(isStraight && { names: [] }), text });
  };
  return { search, countsOf: async (hits) => index.then((some) => countsIn(some, hits)).catch(() => new Map()) };
}

/** How much of a query was not found. */
function lacksOf({ hits, unknown }: TextResult): number {
  return unknown.length + (hits.length > 0 ? 0 : 1);
}

async function countsIn(index: TextIndex, hits: readonly TextHit[]): Promise<Counts> {
  const pages = new Set(hits.map(({ page }) => page));
  const counts = index.filters.map(async (name) => {
    const values = [...(await index.filter(name))];
    return [
      name,
      new Map(values.map(([value, some]) => [value, some.filter((page) => pages.has(page)).length])),
    ] as const;
  });
  return new Map(await Promise.all(counts));
}

const NOTHING: ShownText = {
  hits: [],
  partial: [],
  unknown: [],
  others: [],
  parts: [],
  texts: new Map(),
  lost: 0,
  isStraight: false,
};
const PAUSE = 150;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}

/** One letter is too little to search the text for; filters alone are enough. */
function isEnough({ terms }: Query, filters: Filters): boolean {
  return terms.length > 0 ? terms.some((term) => term.folded.length > 1) : Object.keys(filters).length > 0;
}

async function textFor(
  index: TextIndex,
  typed: string,
  parts: readonly Part[],
  filters: Filters,
  most: Most,
): Promise<ShownText> {
  const reference = referenceIn(typed);
  const straight = reference && (await searchText(index, [straightTo(typed, reference.word)], filters));
  const isStraight = straight !== undefined && (straight.hits.length > 0 || reference?.isCertain === true);
  const result = isStraight
    ? straight
    : await searchText(index, parts, filters, asksHowMany(typed) ? straightTo('', COUNTS) : undefined);
  const shown = [...result.hits, ...result.partial].filter(isAmong(most));
  const loaded = await Promise.allSettled(shown.map(async (hit) => [hit, await index.text(hit.page)] as const));
  const texts = loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return { ...result, isStraight, texts: new Map(texts), lost: shown.length - texts.length };
}

/** Leaves out the pages of groups, countries and people that the names show. */
function without(named: ReadonlySet<string>, text: ShownText): ShownText {
  const isOther = (hit: TextHit) => !named.has(text.texts.get(hit)?.url ?? '');
  return {
    ...text,
    hits: text.hits.filter(isOther),
    partial: text.partial.filter(isOther),
    texts: new Map([...text.texts].filter(([hit]) => isOther(hit))),
  };
}

/** The name under which hits are counted. */
export function countedAs({ kind }: TextHit): keyof Most {
  return kind === 'claim' || kind === 'source' ? kind : 'other';
}

function isAmong(most: Most): (hit: TextHit) => boolean {
  const counts = { claim: 0, source: 0, other: 0 };
  return (hit) => ++counts[countedAs(hit)] <= most[countedAs(hit)];
}

/** Names for a query under filters; a phrase asks for itself alone, so only a name that it gives whole goes with it. */
function namesFor(typed: string, query: Query, filters: Filters, known: readonly NameRecord[]): readonly NameHit[] {
  const { kind, ...others } = filters;
  if (Object.keys(others).length > 0 || kind === 'claim' || kind === 'source') return [];
  const isPhrase = query.terms.some((term) => term.isPhrase);
  const hits = findNames(typed, known).filter((hit) => !isPhrase || hit.rank === 'name' || hit.rank === 'alias');
  return hits.filter((hit) => !kind || hit.record.noun === kind).slice(0, MOST_NAMES);
}

async function namesFrom(address: string, isAgain: boolean): Promise<NamesFile> {
  const response = await fetch(address, isAgain ? { cache: 'reload' } : {});
  if (!response.ok) throw new Error(`The names could not be loaded: ${response.status}`);
  return (await response.json()) as NamesFile;
}
