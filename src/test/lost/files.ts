import { faceTrials, mendTrials, scriptTrials, sheetTrials } from './page-trials.ts';
import type { Trial } from './trial.ts';
import { cardTrials, indexTrials, searchTrials, typeOn } from './wanted-trials.ts';

/** A kind of file that pages load after their HTML, and what a reader has without it. */
export interface AskedFile {
  readonly name: string;
  /** The paths of such files, from the site’s root. */
  readonly path: RegExp;
  readonly asked: string;
  readonly without: string;
  readonly again: string;
  readonly trials: readonly Trial[];
}

const NEXT_PAGE = 'by the next page';

/** Every file that a page loads after its HTML; the table in src/README.md says the same. */
export const askedFiles: readonly AskedFile[] = [
  {
    name: 'script of the page',
    path: /^\/_astro\/Page\.[^/]+\.js$/,
    asked: 'by every page',
    without: 'all there is without JavaScript; in place of the search, a list from A to Z',
    again: NEXT_PAGE,
    trials: scriptTrials,
  },
  {
    name: 'sheets',
    path: /^\/_astro\/(?:pages|front|figures|search|print)\.[^/]+\.css$/,
    asked: 'by every page, which waits for it',
    without: 'the text without their look, in order',
    again: NEXT_PAGE,
    trials: sheetTrials,
  },
  {
    name: 'faces',
    path: /^\/_astro\/source-serif-4-[^/]+\.woff2$/,
    asked: 'where their letters stand',
    without: 'the text in a face that is there; on wide windows it waits for the core, three seconds at most',
    again: NEXT_PAGE,
    trials: faceTrials,
  },
  {
    name: 'script that mends addresses',
    path: /^\/_astro\/mend-address-[^/]+\.js$/,
    asked: 'where the page has no place of the name in its address',
    without: 'the page from its beginning',
    again: 'at once, and with each such address',
    trials: mendTrials,
  },
  {
    name: 'script of cards',
    path: /^\/_astro\/cards-[^/]+\.js$/,
    asked: 'at the first pointer or focus at a claim or heading, and with a press',
    without: 'the text stays; a box says so, with the address to copy and a way to what would have opened',
    again: 'at once, and with each press',
    trials: cardTrials(/\/cards-[^/]+\.js$/, ['claim', 'section', 'citation']),
  },
  {
    name: 'page of a claim or section',
    path: /^\/[^/]+\/(?:claims|sections)\/[^/]+\/$/,
    asked: 'with a press on its mark',
    without: 'the same',
    again: 'the same',
    trials: cardTrials(/\/(?:claims|sections)\/[^/]+\/$/, ['claim', 'section']),
  },
  {
    name: 'script of the search',
    path: /^\/_astro\/start-[^/]+\.js$/,
    asked: 'at the first sign of a search, and by its page',
    without: 'the field keeps what is typed, and a sentence leads to the page of the search, which lists all names',
    again: 'at once, with focus, letters, Enter',
    trials: searchTrials,
  },
  {
    name: '`names.json`',
    path: /^\/names\.json$/,
    asked: 'with that',
    without: 'texts are found; a sentence says that names were not looked up',
    again: 'at once, and with each search',
    trials: indexTrials('/names.json', typeOn),
  },
  {
    name: 'pieces of the index',
    path: /^\/pagefind\/(?:pagefind-entry\.json|.+\.pf_(?:meta|index|filter|fragment))$/,
    asked: 'by what is typed',
    without: 'names are found; a sentence says what was not read, and nothing is called “not found”',
    again: 'at once, and with each search',
    trials: [
      ...['-entry.json', '.pf_meta', '.pf_index', '.pf_filter'].flatMap((end) => indexTrials(end)),
      ...indexTrials('.pf_fragment', typeOn),
    ],
  },
  {
    name: 'icons, description of the search',
    path: /^\/(?:icon\.svg|favicon\.ico|opensearch\.xml)$/,
    asked: 'by the browser',
    without: 'a sign of the browser’s own',
    again: 'as the browser likes',
    trials: [],
  },
];

/** The rows of the table that a file belongs to, by name. */
export function filesFor(path: string): string[] {
  return askedFiles.filter((file) => file.path.test(path)).map(({ name }) => name);
}

/** The table in the words of Markdown. */
export function tableOf(files: readonly AskedFile[]): string {
  const rows = files.map(({ name, asked, without, again }) => [name, asked, without, again]);
  return [['File', 'Asked for', 'Without it', 'Asked for again'], ['-', '-', '-', '-'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
