import type { EditionFile, FrozenClaim } from './read/edition-file.ts';
import type { ListedEdition } from './read/editions.ts';
import type { Brief, Correction } from './types.ts';

/** The editions of a brief, the oldest first. */
export interface Archive {
  readonly slug: string;
  /** The brief as it is; absent if it is no longer on the site. */
  readonly brief?: Brief;
  readonly editions: readonly Edition[];
}

/** A brief as it was on one day; its file never changes. */
export interface Edition {
  /** The last part of its address: `2026-11-22`, or `2026-11-22.2` for the second of that day. */
  readonly name: string;
  readonly day: string;
  /** The SHA-256 of its text, in hexadecimal digits. */
  readonly sha256: string;
  /** What is new in it, in a sentence. */
  readonly what: string;
  readonly file: EditionFile;
  readonly text: string;
}

/** The parts of the name of an edition: its day, and which of that day it is. */
export function partsOf(name: string): { readonly day: string; readonly nth: number } {
  const [day = '', nth = '1'] = name.split('.');
  return { day, nth: Number(nth) };
}

/** Negative if one edition comes before another, 0 if they are the same. */
export function compareNames(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a.day < b.day ? -1 : a.day > b.day ? 1 : a.nth - b.nth;
}

/** The name of the next edition of a day. */
export function nextName(day: string, before: string | undefined): string {
  if (before === undefined || partsOf(before).day !== day) return day;
  return `${day}.${partsOf(before).nth + 1}`;
}

/** A checked edition. */
export function linkEdition({ value, text, read }: ListedEdition): Edition {
  if (text === undefined || !read || 'fault' in read)
    throw new Error(`The edition ${value.date} cannot be read; a rule should have said so.`);
  return {
    name: value.date,
    day: partsOf(value.date).day,
    sha256: value.sha256,
    what: value.new,
    file: read.file,
    text,
  };
}

/** A removed claim as the last edition that has it shows it. */
export function lastFrozen(editions: readonly Edition[], id: string): Correction['claim'] | undefined {
  const claims = editions.flatMap(({ file }) => file.claims.filter((claim) => claim.id === id));
  const last = claims.at(-1);
  return last && { id, text: frozenText(last), formerly: last.formerly ?? [] };
}

/** The wording of a claim in an edition, outside the running text. */
export function frozenText({ alone, text }: FrozenClaim): string {
  return alone ?? text;
}
