import { fold } from './fold.ts';
import { hasTerm, type Query, type Term } from './query.ts';

/** Filters by name; a name with no value does not filter. */
export type Filters = Readonly<Record<string, string>>;

/** A page that has what was asked for. */
export interface TextHit {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly text: string;
  /** The filter values it is found under. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What a text search found, and what the reader must know about it. */
export interface TextResult {
  readonly hits: readonly TextHit[];
  /** Terms that no page has, as typed. */
  readonly unknown: readonly string[];
  /** Whether no page has all other terms, so that pages with some of them are shown. */
  readonly relaxed: boolean;
  /** Whether there may be more than was loaded. */
  readonly isMore: boolean;
}

/** The part of Pagefind’s interface that this uses: https://pagefind.app/docs/api/ */
export interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly preload: (term: string) => Promise<void>;
  readonly search: (term: string | null, options: { readonly filters: Filters }) => Promise<PagefindFound>;
}

interface PagefindFound {
  readonly results: readonly { readonly data: () => Promise<PagefindPage> }[];
}

interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly {
    readonly url: string;
    readonly title: string;
    readonly locations: readonly number[];
  }[];
}

/** How far a search goes, and whether its reader still waits for it. */
export interface Effort {
  /** As many hits as are shown; the rest is not loaded. */
  readonly most: number;
  readonly isWanted: () => boolean;
}

const BATCH = 6;

/**
 * Searches the text and keeps only pages that really match: Pagefind by itself drops unknown words,
 * takes an unknown number for the beginning of another, and matches “orchid” with “or”.
 */
export async function searchText(
  pagefind: Pagefind,
  query: Query,
  filters: Filters,
  effort: Effort,
): Promise<TextResult> {
  const { terms } = query;
  const pages = (some: readonly Term[]) => pagesWith(pagefind, some, filters, effort);
  const all = await pages(terms);
  if (all.hits.length > 0 || terms.length === 0) return { ...all, unknown: [], relaxed: false };
  const single = terms.length === 1 ? [all] : await Promise.all(terms.map((term) => pages([term])));
  const unknown = terms.filter((_, index) => single[index]?.hits.length === 0);
  const known = terms.filter((term) => !unknown.includes(term));
  const rest = unknown.length > 0 && known.length > 0 ? await pages(known) : all;
  if (rest.hits.length > 0 || known.length === 0)
    return { ...rest, unknown: unknown.map((term) => term.typed), relaxed: false };
  const some = new Map(single.flatMap((found) => found.hits.map((hit) => [hit.url, hit])));
  const hits = [...some.values()].sort((a, b) => matched(b, known) - matched(a, known));
  return {
    hits,
    unknown: unknown.map((term) => term.typed),
    relaxed: true,
    isMore: single.some((found) => found.isMore),
  };
}

async function pagesWith(
  pagefind: Pagefind,
  terms: readonly Term[],
  filters: Filters,
  { most, isWanted }: Effort,
): Promise<Pick<TextResult, 'hits' | 'isMore'>> {
  // For a quoted phrase Pagefind finds only one place per page; phrases are checked here instead.
  const words = terms.map((term) => term.folded).join(' ');
  const found = await pagefind.search(words === '' ? null : words, { filters });
  const hits: TextHit[] = [];
  let at = 0;
  for (; at < found.results.length && hits.length < most && isWanted(); at += BATCH) {
    const pages = await Promise.all(found.results.slice(at, at + BATCH).map((result) => result.data()));
    hits.push(
      ...pages
        .map(hitOf)
        .filter((hit) =>
          isOneThing(hit) ? terms.every((term) => hasTerm(foldedText(hit), term)) : hasNear(hit.text, terms),
        ),
    );
  }
  return { hits, isMore: at < found.results.length };
}

/** A page of one claim or name is a hit as a whole; of a longer page, the section with most of the words. */
function hitOf({ url, meta, content, filters, sub_results }: PagefindPage): TextHit {
  const [best] = [...sub_results].sort((a, b) => b.locations.length - a.locations.length);
  if (meta['place'] || meta['noun'] || !best) return { url, meta, filters, text: content };
  return {
    url: best.url,
    meta: { ...meta, section: best.title === meta['title'] ? '' : best.title },
    text: content,
    filters,
  };
}

function isOneThing({ meta }: TextHit): boolean {
  return Boolean(meta['place'] || meta['noun']);
}

const NEAR = 30;

/** Whether a longer text has all terms within some words of each other. */
function hasNear(text: string, terms: readonly Term[]): boolean {
  const words = text.split(/\s+/);
  return words.some(
    (_, at) => at % 10 === 0 && terms.every((term) => hasTerm(fold(words.slice(at, at + NEAR).join(' ')), term)),
  );
}

function foldedText({ meta, text }: TextHit): string {
  return fold(`${meta['title'] ?? ''} ${text} ${meta['aka'] ?? ''}`);
}

function matched(hit: TextHit, terms: readonly Term[]): number {
  if (!isOneThing(hit)) return 1;
  const text = foldedText(hit);
  return terms.filter((term) => hasTerm(text, term)).length;
}
