import { hasPhrase } from './excerpt.ts';
import type { Posting } from './index-files.ts';
import type { Part, Way } from './parts.ts';
import type { Term } from './query.ts';
import { span } from './span.ts';
import type { TextIndex } from './text-index.ts';

/** How a page has a part of a query. */
export interface Match {
  /** From 0 to about 1: in the words of the claim itself more than in those of its evidence. */
  readonly score: number;
  readonly title: readonly number[];
  readonly text: readonly number[];
  readonly way: Way;
}

/** The pages that have a part, by number. */
export type Matches = ReadonlyMap<number, Match>;

/** Which pages have a part of a query, and how. */
export async function matchesOf(index: TextIndex, part: Part): Promise<Matches> {
  const ways = await Promise.all(part.ways.map((way) => pagesOf(index, way)));
  const best = new Map<number, Match>();
  for (const [page, match] of ways.flatMap((pages) => [...pages]))
    if (match.score > (best.get(page)?.score ?? 0)) best.set(page, match);
  const phrase = part.terms.find(({ isPhrase }) => isPhrase);
  return phrase ? withPhrase(index, best, phrase) : best;
}

/** Those pages that have a phrase word by word, which only their texts tell for certain. */
async function withPhrase(index: TextIndex, pages: Matches, phrase: Term): Promise<Matches> {
  const texts = await Promise.all(
    [...pages].map(async ([page, match]) => ({ page, match, text: await index.text(page) })),
  );
  return new Map(texts.flatMap(({ page, match, text }) => (hasPhrase(text.content, phrase) ? [[page, match]] : [])));
}

async function pagesOf(index: TextIndex, way: Way): Promise<Matches> {
  const words = await Promise.all(way.words.map((word) => pagesOfWord(index, word, way)));
  const [first = new Map<number, Match>(), ...others] = words;
  const pages = [...first].flatMap(([page, match]) => {
    const all = [match, ...others.flatMap((some) => some.get(page) ?? [])];
    if (all.length < words.length) return [];
    const title = together(
      all.map((one) => one.title),
      way,
    );
    const text = together(
      all.map((one) => one.text),
      way,
    );
    if (way.together && title.length + text.length === 0) return [];
    return [[page, { score: Math.min(...all.map(({ score }) => score)), title, text, way }] as const];
  });
  return new Map(pages);
}

// Behind a word that is compared otherwise than it is written stand its compared forms; they part it from the next one.
const STEP = 4;

// Words that belong together stand within so many.
const NEAR = 10;

/** Where several words stand; in a row, those places of the first that the others follow. */
function together(places: readonly (readonly number[])[], way: Way): readonly number[] {
  const [first = [], ...others] = places;
  if (way.together === 'near') return span(places) <= NEAR ? places.flat() : [];
  if (!way.together) return places.flat();
  return first.filter((at) => {
    let last = at;
    return others.every((some) => {
      const next = some.find((one) => one > last && one <= last + STEP);
      last = next ?? last;
      return next !== undefined;
    });
  });
}

async function pagesOfWord(index: TextIndex, word: string, way: Way): Promise<Matches> {
  const pages = new Map<number, Match>();
  for (const { word: found, likeness, postings } of await index.like(word)) {
    if (way.isAbout && found !== word) continue;
    for (const posting of postings) {
      const place = placeOf(posting, way);
      const { title, text } = posting;
      const known = pages.get(posting.page);
      if (place > 0)
        pages.set(posting.page, {
          score: Math.max(known?.score ?? 0, place * likeness * way.strength),
          title: [...(known?.title ?? []), ...title].sort((a, b) => a - b),
          text: [...(known?.text ?? []), ...text].sort((a, b) => a - b),
          way,
        });
    }
  }
  return pages;
}

/** How much it counts where a word stands. */
function placeOf({ title, text, fields }: Posting, { isAbout }: Way): number {
  if (isAbout) return fields.includes('ref') ? 1 : 0;
  if (title.length > 0) return 1;
  if (fields.includes('aka')) return 0.9;
  return text.length > 0 ? 0.4 + 0.05 * Math.min(text.length, 4) : 0;
}
