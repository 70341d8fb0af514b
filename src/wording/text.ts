import { withFullStop } from '../model/full-stop.ts';
import type { Speaker } from '../model/types.ts';

/** A claim as a sentence, with a full stop unless it ends with one, also inside closing quotation marks. */
export function sentence(text: string): string {
  return withFullStop(capitalised(text));
}

/** With a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** In quotation marks; those within become single ones. */
export function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** The months of a year. */
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** “4 February 2023” for 2023-02-04; a month or a year alone stays one. */
export function dateLabel(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** “Salma Haddad and the Netherlands” */
export function speakers(by: readonly Speaker[]): string {
  return listed(by.map(({ name, entity }) => (hasThe(entity) ? `the ${name}` : name)));
}

const COUNTRY_WITH_THE =
  /^(?:Bahamas|Comoros|Congo|Gambia|Holy See|Maldives|Netherlands|Philippines|Seychelles|United .*|.* (?:Emirates|Federation|Islands|Kingdom|Republic|States|Union))$/;

function hasThe(entity: Speaker['entity']): boolean {
  return entity?.the ?? (entity?.kind === 'countries' && COUNTRY_WITH_THE.test(entity.name));
}

/** “a, b and c” */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

interface Count {
  readonly low: number;
  readonly high: number;
  readonly hedge?: string | undefined;
}

/** “about 20,000”, “1,000 to 3,000” (screen readers leave a dash out) or “more than 10 million” */
export function countLabel({ low, high, hedge }: Count): string {
  const number = low === high ? numberLabel(low) : `${numberLabel(low)} to ${numberLabel(high)}`;
  return hedge ? `${hedge} ${number}` : number;
}

/** “20,000” or “10 million” */
export function numberLabel(number: number): string {
  const millions = number / 1e6;
  return Number.isInteger(millions) && millions > 0
    ? `${millions.toLocaleString('en')} million`
    : number.toLocaleString('en');
}

/** “1 link” or “9 links” */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** A text of at most so many characters; a longer one is cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most - 2);
  return `${text.slice(0, end > 0 ? end : most - 2).replace(/[\s\p{Cs},;:–—-]+$/u, '')} …`;
}

/** “a” for the first footnote, “z” for the 26th, then “aa”: numbers count the citations. */
export function footnoteSign(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? footnoteSign(Math.floor((number - 1) / 26)) + letter : letter;
}
