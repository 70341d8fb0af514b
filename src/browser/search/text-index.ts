import { withRetry } from '../with-retry.ts';
import { readContents, readFilter, readWords, type Contents, type FilterPages, type Posting } from './index-files.ts';
import { likeness, beginningOf } from './query.ts';

/** The text that is shown of a page. */
export interface PageText {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** A word of the index that is like one that was asked for, and where it stands. */
export interface Found {
  readonly word: string;
  readonly likeness: number;
  readonly postings: readonly Posting[];
}

/** The index that Pagefind wrote; whatever is asked of it fails where a file could not be read. */
export interface TextIndex {
  /** How many pages it has. */
  readonly size: number;
  /** The names of its filters. */
  readonly filters: readonly string[];
  /** The words that are like one. */
  readonly like: (asked: string) => Promise<readonly Found[]>;
  /** All words with one beginning. */
  readonly beginningWith: (letters: string) => Promise<readonly Pick<Found, 'word' | 'postings'>[]>;
  readonly filter: (name: string) => Promise<FilterPages>;
  readonly text: (page: number) => Promise<PageText>;
  /** Sorts pages by length, the shorter first. */
  readonly shorter: (a: number, b: number) => number;
}

const SIGNATURE = 'pagefind_dcd';
// Behind every word with the same beginning.
const LAST = '\uffff';

/**
 * Opens the index below `folder`. Where it `isAgain`, no file is taken from a cache. A file that could not be read is
 * asked for again by the next search.
 */
export async function openIndex(folder: string, tag: string, isAgain: boolean): Promise<TextIndex> {
  const load = (path: string, isRetry = false) => bytesOf(folder + path, isAgain || isRetry);
  const response = await fetch(`${folder}pagefind-entry.json?ts=${tag}`, isAgain ? { cache: 'reload' } : {});
  if (!response.ok) throw new Error(`${response.status} for the entry of the index`);
  const { languages } = (await response.json()) as { languages: Readonly<Record<string, { readonly hash: string }>> };
  const [language] = Object.values(languages);
  if (!language) throw new Error('The index is empty.');
  const contents = readContents(await load(`pagefind.${language.hash}.pf_meta`));
  const chunk = withRetry(async (file, isRetry) =>
    readWords(await load(`index/${file}.pf_index`, isRetry), contents.fields),
  );
  const filter = withRetry(async (name, isRetry): Promise<FilterPages> => {
    const file = contents.filters.get(name);
    return file ? readFilter(await load(`filter/${file}.pf_filter`, isRetry)) : new Map<string, number[]>();
  });
  const text = withRetry(
    async (file, isRetry) =>
      JSON.parse(new TextDecoder().decode(await load(`fragment/${file}.pf_fragment`, isRetry))) as PageText,
  );
  const beginningWith = async (letters: string) => {
    const words = await Promise.all(chunksWith(contents, letters).map(chunk));
    return words.flatMap((some) =>
      [...some].flatMap(([word, postings]) => (word.startsWith(letters) ? { word, postings } : [])),
    );
  };
  const lengthOf = (page: number) => contents.pages[page]?.length ?? 0;
  return {
    size: contents.pages.length,
    filters: [...contents.filters.keys()],
    like: async (asked) =>
      (await beginningWith(beginningOf(asked))).flatMap((one) => {
        const like = likeness(one.word, asked);
        return like > 0 ? { ...one, likeness: like } : [];
      }),
    beginningWith,
    filter,
    text: (page) => text(contents.pages[page]?.file ?? ''),
    shorter: (a, b) => lengthOf(a) - lengthOf(b),
  };
}

/** The chunks with words that begin so; each is named by as much of its first and last word as tells it from its neighbours. */
function chunksWith({ chunks }: Contents, letters: string): string[] {
  return chunks.flatMap(({ from, to, file }) => (from <= letters + LAST && to + LAST >= letters ? file : []));
}

async function bytesOf(address: string, isAgain: boolean): Promise<Uint8Array> {
  const response = await fetch(address, isAgain ? { cache: 'reload' } : {});
  if (!response.ok || !response.body) throw new Error(`${response.status} for ${address}`);
  const unpacked = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
  const bytes = new Uint8Array(await unpacked.arrayBuffer());
  if (new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE)
    throw new Error(`${address} is no file of the index`);
  return bytes.subarray(SIGNATURE.length);
}
