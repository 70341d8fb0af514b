import { readCbor, type Cbor } from './cbor.ts';

/** Where a word stands in a page. */
export interface Posting {
  readonly page: number;
  /** Places in the text of the page, counted in words; those in its heading apart. */
  readonly title: readonly number[];
  readonly text: readonly number[];
  /** The fields that have the word, such as `ref`. */
  readonly fields: readonly string[];
}

/** The pages and the parts of an index. */
export interface Contents {
  /** For each page, by number, the name of the file with its text, and how many words that has. */
  readonly pages: readonly { readonly file: string; readonly length: number }[];
  readonly chunks: readonly { readonly from: string; readonly to: string; readonly file: string }[];
  readonly filters: ReadonlyMap<string, string>;
  readonly fields: readonly string[];
}

/** The words of a chunk with the pages that have them. */
export type Words = ReadonlyMap<string, readonly Posting[]>;

/** The values of a filter with the numbers of their pages. */
export type FilterPages = ReadonlyMap<string, readonly number[]>;

// Pagefind gives words in a page’s h1 seven times the weight of others, and parts of words half; see annotate.ts.
const USUAL = 24;
const OF_TITLE = 7 * USUAL;

/** Reads the table of contents: https://github.com/Pagefind/pagefind/blob/v1.6.0/pagefind_web/src/metadata.rs */
export function readContents(bytes: Uint8Array): Contents {
  const [, pages, chunks, filters, , fields] = readCbor(bytes) as [
    string,
    [string, number, string][],
    [string, string, string][],
    [string, string][],
    Cbor,
    string[],
  ];
  return {
    pages: pages.map(([file, length]) => ({ file, length })),
    chunks: chunks.map(([from, to, file]) => ({ from, to, file })),
    filters: new Map(filters),
    fields,
  };
}

type Entry = [page: number, places: number[], fieldPlaces: number[]];

/** Reads a chunk: https://github.com/Pagefind/pagefind/blob/v1.6.0/pagefind_web/src/index.rs */
export function readWords(bytes: Uint8Array, fields: readonly string[]): Words {
  const [words] = readCbor(bytes) as [[string, Entry[], [string, Entry[]][]][]];
  return new Map(
    words.map(([word, entries, variants]) => [
      word,
      // The word with its accents and without them are one here.
      [entries, ...variants.map(([, some]) => some)].flatMap((some) => postings(some, fields)),
    ]),
  );
}

/** Reads a filter: the pages of each of its values. */
export function readFilter(bytes: Uint8Array): FilterPages {
  const [, values] = readCbor(bytes) as [string, [string, number[]][]];
  return new Map(values);
}

function postings(entries: readonly Entry[], fields: readonly string[]): Posting[] {
  let page = 0;
  return entries.map(([step, places, fieldPlaces]) => {
    page += step;
    const title: number[] = [];
    const text: number[] = [];
    let weight = USUAL;
    let at = 0;
    for (const place of places) {
      // A number below zero gives the weight of those behind it, which are counted anew; others are steps.
      if (place < 0) [weight, at] = [-1 - place, 0];
      else {
        at += place;
        if (weight === OF_TITLE) title.push(at);
        else if (weight === USUAL) text.push(at);
      }
    }
    return { page, title, text, fields: fieldPlaces.flatMap((one) => (one < 0 ? (fields[-1 - one] ?? []) : [])) };
  });
}
