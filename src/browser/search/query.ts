import { stemmer } from 'stemmer';
import { MONTHS } from '../../wording/text.ts';
import { fold } from './fold.ts';

/** What a reader asks for: words, numbers and phrases in quotation marks, each as typed. */
export interface Query {
  readonly terms: readonly Term[];
  /** What a date or range in figures may mean as well: 3/4/2023, 1–3000. */
  readonly otherwise?: Query;
}

/** One thing asked for, as typed and as compared. */
export interface Term {
  readonly typed: string;
  readonly folded: string;
  readonly isPhrase: boolean;
}

const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;
// A number written with spaces is one.
const TOKENS = /(?<![\d.,])\d{1,3}(?:\s\d{3})+(?!\d)|\S+/gu;

/** Takes a query apart, in the order typed; what has no letter or digit asks for nothing. */
export function parseQuery(query: string): Query {
  const [text, other] = [withDatesAsWritten(query, false), withDatesAsWritten(query, true)];
  return { terms: termsOf(text), ...(other !== text && { otherwise: { terms: termsOf(other) } }) };
}

function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  let at = 0;
  const addWords = (some: string) => {
    for (const [token] of some.matchAll(TOKENS)) {
      const words = fold(token).split(' ');
      for (const folded of words)
        if (folded !== '') terms.push({ typed: words.length > 1 ? folded : bare(token), folded, isPhrase: false });
    }
  };
  for (const match of text.matchAll(QUOTED)) {
    addWords(text.slice(at, match.index));
    const [whole, phrase = ''] = match;
    const folded = fold(phrase);
    if (folded !== '') terms.push({ typed: phrase.trim(), folded, isPhrase: folded.includes(' ') });
    at = match.index + whole.length;
  }
  addWords(text.slice(at));
  return terms;
}

/** 2023-02-02, 2.2.2023 and 2/2/2023 as the texts write them, the day before the month where both may be: 2 February 2023. In the other reading the month comes first, and 1–3000 begins with a thousand. */
function withDatesAsWritten(text: string, isOther: boolean): string {
  const written = (day: string, month: string, year: string) => {
    const name = MONTHS[Number(month) - 1];
    return name && Number(day) <= 31 ? `${Number(day)} ${name} ${year}` : undefined;
  };
  const some = text
    .replace(
      /(?<![\w./-])(\d{4})([./-])(\d\d?)\2(\d\d?)(?![\w/-])/g,
      (whole, year, _, month, day) => written(day, month, year) ?? whole,
    )
    .replace(/(?<![\w./-])(\d\d?)([./-])(\d\d?)\2(\d{4})(?![\w/-])/g, (whole, one, _, two, year) => {
      const [dayFirst, monthFirst] = [written(one, two, year), written(two, one, year)];
      return (isOther ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst)) ?? whole;
    });
  if (!isOther) return some;
  return some.replace(/(?<![\w.,])(\d{1,3}) ?[-–] ?(\d{1,3})(,?000)(?!,?\d)/g, (whole, from, to, thousand) =>
    Number(from) < Number(to) ? `${from}${thousand} ${to}${thousand}` : whole,
  );
}

/** A word without the signs around it. */
export function bare(token: string): string {
  return token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '') || token;
}

// Words of questions, and those that only hold others together; they are in most texts and tell little.
const COMMON = new Set(
  `a about all also am an and any are as at be been but by can could did do does for from had has have he her his how i
  if in into is it its me more most much many my no not of on one or our please she should so some tell than that the
  their them there these they this those to was we were what when where which who whom whose why will with would you
  your`.split(/\s+/),
);

/** Whether a word tells so little that a text may lack it. */
export function isCommon({ folded, isPhrase }: Term): boolean {
  return !isPhrase && COMMON.has(folded);
}

/** How alike an indexed word is to one that was asked for, from 0 to 1; all but the same word counts less. */
export function likeness(word: string, asked: string): number {
  if (word === asked) return 1;
  if (/\d/.test(asked) || asked.length < 3 || word.length < 3) return 0;
  if (stemmer(word) === stemmer(asked)) return 0.9;
  if (word.startsWith(asked)) return 0.6;
  // “fighting” asks for fighters as well, “wars” not for Warsaw.
  const stem = stemmer(asked);
  return stem.length > 4 && word.startsWith(stem) ? 0.4 : 0;
}

/** With what every word that is like one begins. */
export function beginningOf(asked: string): string {
  const stem = stemmer(asked);
  let same = 0;
  while (same < stem.length && stem[same] === asked[same]) same++;
  // Forms of a word may differ in the last letter of their stem: hope, hoping; country, countries.
  return asked.slice(0, Math.max(Math.min(asked.length, 3), same - 1));
}
