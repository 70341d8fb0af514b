import { problem, shown, startOf, type Place, type Problem } from '../problem.ts';
import { repeats } from '../repeats.ts';
import { isDay, isOfPage } from './forms.ts';
import { markupIn } from './writing.ts';

const FILE = 'content/permalinks.txt';

// Only addresses of this site: a page is built at a gone address, which must not lead out of the site’s folder.
// The name of a second edition of one day has a full stop.
const ADDRESS = /^\/(?:[a-z0-9-]+(?:\.\d+)?\/)*(?:#[a-z0-9-]+)?$/;
// A file, such as the feed, cannot say that it is gone.
const FILE_ADDRESS = /^\/(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.\d+)?\.[a-z]+$/;

// The 404 page, and folders of files.
const NO_PAGE = /^\/(?:404|assets|cards|pagefind)\//;

// As much as a line of its page has room for.
const MOST = 300;

/** Whether an address is that of a file, not of a page. */
export function isFile(address: string): boolean {
  return FILE_ADDRESS.test(address);
}

/** A line of `content/permalinks.txt`: an address of the site that was published, perhaps gone since. */
export interface Permalink {
  readonly address: string;
  readonly place: Place;
  readonly gone?: { readonly date: string; readonly reason: string };
  /** The citation whose evidence is there, for the address of a link’s number. */
  readonly citation?: string;
}

/** Reads the list: one address per line, optionally followed by `is <citation>` or `gone <date> <reason>`. */
export function readPermalinks(text: string | undefined): { list: Permalink[]; problems: Problem[] } {
  if (text === undefined) {
    const message = 'This file is missing. Make it with `npm run permalinks`.';
    return { list: [], problems: [problem(startOf(FILE), 'file-is-there', message)] };
  }
  const list: Permalink[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('# ')) return;
    const place = { file: FILE, line: index + 1, column: 1 };
    if (line !== line.trim()) {
      const message = `There are spaces before or after ${shown(line.trim())}. Take them out.`;
      return void problems.push(problem(place, 'permalink-is-well-formed', message));
    }
    const match = /^(\/[^\s]*)(?: gone (\d{4}-\d{2}-\d{2}) (\S.*)| is (\S+))?$/.exec(line);
    const [, address, date, reason, citation] = match ?? [];
    if (!address) {
      const message = `${shown(line)} is not an address. Write an address that begins with /, alone or followed by \`gone 2026-12-31 the reason\`.`;
      problems.push(problem(place, 'permalink-is-well-formed', message));
    } else if (date && isFile(address)) {
      const message = `${shown(address)} is the address of a file, and only pages can be marked as gone. Remove the mark.`;
      problems.push(problem(place, 'permalink-is-well-formed', message));
    } else if (!ADDRESS.test(address) && !isFile(address)) {
      const message = `${shown(address)} is not the address of a page of this site. Write words in kebab-case with a / before and after each, and optionally # and an id at the end.`;
      problems.push(problem(place, 'permalink-is-well-formed', message));
    } else if (date && !isDay(date)) {
      const message = `${shown(date)} is not a day of the calendar. Write the day on which the address went.`;
      problems.push(problem(place, 'date-is-real', message));
    } else if (reason && markupIn(reason) !== undefined) {
      const message = `The reason must be plain text, and ${shown(markupIn(reason))} would be printed as it is.`;
      problems.push(problem({ ...place, column: line.length - reason.length + 1 }, 'text-is-plain', message));
    } else if (reason && reason.length > MOST) {
      const message = `The reason must have at most ${MOST} characters, and has ${reason.length}.`;
      problems.push(problem({ ...place, column: line.length - reason.length + 1 }, 'text-is-short', message));
    } else if (date && (NO_PAGE.test(address) || isOfPage(address.replace(/^.*#/, '')))) {
      const message = `${shown(address)} is an address that the site uses itself, so it cannot be gone. Take the line out.`;
      problems.push(problem(place, 'id-is-not-reserved', message));
    } else if (citation && !/#cite-\d+$/.test(address)) {
      const message = `${shown(address)} is not the address of a link’s number, so it has no citation. Take ${shown(`is ${citation}`)} out.`;
      problems.push(problem(place, 'permalink-is-well-formed', message));
    } else if (seen.has(address)) {
      problems.push(problem(place, 'key-is-unique', `${shown(address)} is here a second time. Keep one of them.`));
    } else {
      seen.add(address);
      list.push({ address, place, ...(date && reason && { gone: { date, reason } }), ...(citation && { citation }) });
    }
  });
  const cited = list.filter(({ citation }) => citation);
  const renumbered = repeats(cited, ({ address, citation }) => `${address.replace(/\d+$/, '')} ${citation}`);
  const unsure = new Set(renumbered.map(({ one }) => one.citation));
  return {
    // It is not known which line is right.
    list: list.map(({ citation, ...one }) => (citation && !unsure.has(citation) ? { ...one, citation } : one)),
    problems: problems.concat(
      renumbered.map(({ one: { address, place, citation }, first }) => {
        const message = `${shown(address)} is of the citation ${shown(citation)}, and so is ${shown(first.address)} in line ${first.place.line}. A citation keeps one number: restore in one of them the citation that it was published for.`;
        return problem(place, 'link-number-is-permanent', message);
      }),
    ),
  };
}
