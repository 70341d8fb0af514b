import { fold } from './fold.ts';
import { hasTerm, type Query, type Term } from './query.ts';

/** Filters by name; a name with no value does not filter. */
export type Filters = Readonly<Record<string, string>>;

/** A page that has what was asked for. */
export interface TextHit {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What a text search found, and what it has to own up to. */
export interface TextResult {
  readonly hits: readonly TextHit[];
  /** What was asked for and stands nowhere, as typed. */
  readonly unknown: readonly string[];
  /** Whether no page has all of the rest, so that pages with some of it are shown. */
  readonly relaxed: boolean;
  /** How many pages each filter value would leave. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The part of Pagefind’s interface that this uses: https://pagefind.app/docs/api/ */
export interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly preload: (term: string) => Promise<void>;
  readonly search: (term: string | null, options: { readonly filters: Filters }) => Promise<PagefindFound>;
}

interface PagefindFound {
  readonly results: readonly { readonly data: () => Promise<PagefindPage> }[];
  readonly filters: TextResult['counts'];
}

interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

const MOST_PAGES = 40;

/**
 * Searches the text and keeps only pages that really have what was asked for: Pagefind by itself drops unknown words,
 * takes an unknown number for the beginning of another, and matches “orchid” with “or”.
 */
export async function searchText(pagefind: Pagefind, query: Query, filters: Filters): Promise<TextResult> {
  const { terms } = query;
  const all = await pagesWith(pagefind, terms, filters);
  if (all.hits.length > 0 || terms.length === 0) return { ...all, unknown: [], relaxed: false };
  const single = await Promise.all(terms.map((term) => pagesWith(pagefind, [term], filters)));
  const unknown = terms.filter((_, index) => single[index]?.hits.length === 0);
  const known = terms.filter((term) => !unknown.includes(term));
  const rest = unknown.length > 0 && known.length > 0 ? await pagesWith(pagefind, known, filters) : all;
  if (rest.hits.length > 0 || known.length === 0) return { ...rest, unknown: unknown.map((term) => term.typed), relaxed: false };
  const some = new Map(single.flatMap((found) => found.hits.map((hit) => [hit.url, hit])));
  const hits = [...some.values()].sort((a, b) => matched(b, known) - matched(a, known));
  return { hits, unknown: unknown.map((term) => term.typed), relaxed: true, counts: {} };
}

async function pagesWith(pagefind: Pagefind, terms: readonly Term[], filters: Filters): Promise<Pick<TextResult, 'hits' | 'counts'>> {
  // Pagefind reads quotation marks as “exactly so” and then finds one place a page; phrases are checked here instead.
  const words = terms.map((term) => term.folded).join(' ');
  const found = await pagefind.search(words === '' ? null : words, { filters });
  const pages = await Promise.all(found.results.slice(0, MOST_PAGES).map((result) => result.data()));
  const hits = pages.map(({ url, meta, content }) => ({ url, meta, text: content })).filter((hit) => terms.every((term) => hasTerm(foldedText(hit), term)));
  return { hits, counts: hits.length > 0 ? found.filters : {} };
}

function foldedText({ meta, text }: TextHit): string {
  return fold(`${meta['title'] ?? ''} ${text} ${meta['aka'] ?? ''}`);
}

function matched(hit: TextHit, terms: readonly Term[]): number {
  const text = foldedText(hit);
  return terms.filter((term) => hasTerm(text, term)).length;
}
