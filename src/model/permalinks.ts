import { missingFile, problem, shown, type Place, type Problem } from './problem.ts';
import { isDay } from './forms.ts';

const FILE = 'content/permalinks.txt';

/** A line of `content/permalinks.txt`: an address of the site that was published, perhaps gone since. */
export interface Permalink {
  readonly address: string;
  readonly place: Place;
  readonly gone?: { readonly date: string; readonly reason: string };
}

/** Reads the list: one address a line, or `<address> gone <date> <reason>`. */
export function readPermalinks(text: string | undefined): { list: Permalink[]; problems: Problem[] } {
  if (text === undefined) return { list: [], problems: [missingFile(FILE)] };
  const list: Permalink[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('# ')) return;
    const place = { file: FILE, line: index + 1, column: 1 };
    const match = /^(\/[^\s]*)(?: gone (\d{4}-\d{2}-\d{2}) (\S.*))?$/.exec(line);
    const [, address, date, reason] = match ?? [];
    if (!address) {
      const message = `${shown(line)} is not an address. Write an address that begins with /, alone or followed by \`gone 2026-12-31 the reason\`.`;
      problems.push(problem(place, 'permalink-is-well-formed', message));
    } else if (date && !isDay(date)) {
      problems.push(
        problem(
          place,
          'date-is-real',
          `${shown(date)} is not a day of the calendar. Write the day on which the address went.`,
        ),
      );
    } else if (seen.has(address)) {
      problems.push(problem(place, 'key-is-unique', `${shown(address)} stands here a second time. Keep one of them.`));
    } else {
      seen.add(address);
      list.push({ address, place, ...(date && reason && { gone: { date, reason } }) });
    }
  });
  return { list, problems };
}
