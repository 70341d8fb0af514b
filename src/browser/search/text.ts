import { distance } from 'fastest-levenshtein';
import { matchesOf, type Match, type Matches } from './match.ts';
import type { Part } from './parts.ts';
import { span } from './span.ts';
import type { TextIndex } from './text-index.ts';

/** Filters by name; a name with no value does not filter. */
export type Filters = Readonly<Record<string, string>>;

/** A page that has what was asked for, or most of it. */
export interface TextHit {
  readonly page: number;
  /** What it is, as the filter says: `claim`, `source`, `group` …; nothing for the running text of a brief. */
  readonly kind: string;
  readonly score: number;
  /** Where the words stand that were found. */
  readonly places: readonly number[];
  /** What was asked for and is not in it. */
  readonly lacks: readonly Part[];
}

/** What a text search found, and what it has to own up to. */
export interface TextResult {
  /** All pages that have all that stands anywhere, the best first. */
  readonly hits: readonly TextHit[];
  /** A few that lack something, where those are few. */
  readonly partial: readonly TextHit[];
  readonly unknown: readonly Part[];
  /** What was searched in the place of something that stands nowhere, or beside it: “Kiev → Kyiv”. */
  readonly others: readonly { readonly typed: string; readonly words: readonly string[] }[];
  /** The parts as they were searched. */
  readonly parts: readonly Part[];
}

const FEW = 3;
const MOST_PARTIAL = 6;

/** Searches the index for pages that have every part of a query, under filters; pages with a favoured part come first. */
export async function searchText(
  index: TextIndex,
  asked: readonly Part[],
  filters: Filters,
  favoured?: Part,
): Promise<TextResult> {
  const telling = asked.filter((part) => !part.isCommon);
  const wanted = telling.length > 0 ? telling : asked;
  const [kinds, allowed, favourites, matched] = await Promise.all([
    kindsIn(index),
    allowedBy(index, filters),
    favoured ? matchesOf(index, favoured) : new Map<number, Match>(),
    Promise.all(wanted.map((part) => matchesOf(index, part).then((pages) => ({ part, pages })))),
  ]);
  const corrected = await Promise.all(matched.map((one) => (one.pages.size > 0 ? one : spelledAlike(index, one.part))));
  const parts = corrected.map(({ part, pages }) => weighed(part, inside(pages, allowed), index.size));
  const known = parts.filter(({ pages }) => pages.size > 0);
  const pages = new Set(
    known.length > 0 ? known.flatMap((one) => [...one.pages.keys()]) : wanted.length > 0 ? [] : allowed,
  );
  const all = [...pages]
    .map((page) => hitOf(page, kinds.get(page) ?? '', known, favourites.has(page)))
    .sort((a, b) => b.score - a.score || index.shorter(a.page, b.page));
  const hits = all.filter(({ lacks }) => lacks.length === 0);
  const best = all[0]?.score ?? 0;
  return {
    hits,
    partial:
      hits.length < FEW
        ? all
            .filter(({ lacks, score }) => lacks.length > 0 && lacks.length < known.length && score > best * 0.5)
            .slice(0, MOST_PARTIAL)
        : [],
    unknown: parts.filter(({ pages }) => pages.size === 0).map(({ part }) => part),
    others: known.flatMap(({ part, pages }) => otherWords(part, pages)),
    parts: parts.map(({ part }) => part),
  };
}

interface Weighed {
  readonly part: Part;
  readonly pages: Matches;
  /** How much it tells that a page has it. */
  readonly weight: number;
}

function weighed(part: Part, pages: Matches, size: number): Weighed {
  return { part, pages, weight: Math.log(1 + (size - pages.size + 0.5) / (pages.size + 0.5)) };
}

function inside(pages: Matches, allowed: ReadonlySet<number> | undefined): Matches {
  return allowed ? new Map([...pages].filter(([page]) => allowed.has(page))) : pages;
}

// So many words of a longer text are read as one statement.
const STATEMENT = 30;

function hitOf(page: number, kind: string, parts: readonly Weighed[], isFavoured: boolean): TextHit {
  const all = parts.map(({ pages }) => pages.get(page));
  const found = all.flatMap((match) => match ?? []);
  const isNear = kind !== '' || span(found.map(placesIn)) <= STATEMENT;
  const sum = parts.reduce((total, { weight }, index) => total + weight * (all[index]?.score ?? 0), 0);
  const told = parts.reduce((total, { weight }) => total + weight, 0);
  return {
    page,
    kind,
    score: sum + 0.5 * told * (nearness(found) + (isFavoured ? 1 : 0)),
    places: found.flatMap(placesIn),
    lacks: parts.filter((_, index) => !all[index] || !isNear).map(({ part }) => part),
  };
}

function placesIn({ title, text }: Match): readonly number[] {
  return [...title, ...text];
}

/** From 1, where all stands side by side in the words of a claim, down to 0. */
function nearness(found: readonly Match[]): number {
  if (found.length < 2) return 0;
  const near = (places: readonly (readonly number[])[]) => found.length / Math.max(found.length, span(places));
  const text = near(found.map(({ text }) => text));
  // Words of the evidence belong together only where nothing parts them.
  return Math.max(near(found.map(({ title }) => title)), text === 1 ? 1 : text / 2);
}

async function kindsIn(index: TextIndex): Promise<ReadonlyMap<number, string>> {
  const kinds = await index.filter('kind');
  return new Map([...kinds].flatMap(([kind, pages]) => pages.map((page) => [page, kind] as const)));
}

async function allowedBy(index: TextIndex, filters: Filters): Promise<ReadonlySet<number> | undefined> {
  const asked = Object.entries(filters);
  if (asked.length === 0) return undefined;
  const sets = await Promise.all(
    asked.map(async ([name, value]) => new Set((await index.filter(name)).get(value) ?? [])),
  );
  return sets.reduce((some, other) => some.intersection(other));
}

// Shorter words have too many neighbours.
const LONG = 6;

/** A longer word that stands nowhere, with the nearest that does in its place, where one letter parts them. */
async function spelledAlike(index: TextIndex, part: Part): Promise<{ part: Part; pages: Matches }> {
  const none = { part, pages: new Map() };
  const [term, ...more] = part.terms;
  if (!term || more.length > 0 || term.isPhrase || term.folded.length < LONG || /\d/.test(term.folded)) return none;
  const near = (await index.beginningWith(term.folded.slice(0, 2)))
    .filter(
      ({ word, postings }) =>
        distance(word, term.folded) === 1 && postings.some(({ title, text }) => title.length + text.length > 0),
    )
    .sort((a, b) => b.postings.length - a.postings.length);
  const [nearest] = near;
  if (!nearest) return none;
  const { word } = nearest;
  const other: Part = { ...part, ways: [{ words: [word], strength: 0.8, other: word }] };
  return { part: other, pages: await matchesOf(index, other) };
}

/** The other words by which pages were found, and what was typed for them. */
function otherWords({ typed }: Part, pages: Matches): TextResult['others'] {
  const words = new Set([...pages.values()].flatMap(({ way }) => way.other ?? []));
  return words.size > 0 ? [{ typed, words: [...words] }] : [];
}
