import { stemmer } from 'stemmer';
import { fold } from './fold.ts';

/** What a reader asks for: words, numbers and phrases in quotation marks, each as typed. */
export interface Query {
  readonly terms: readonly Term[];
}

/** One thing asked for, as typed and as compared. */
export interface Term {
  readonly typed: string;
  readonly folded: string;
  readonly isPhrase: boolean;
}

const LONGEST = 200;

/** Splits a query into terms; parts without a letter or digit are dropped. */
export function parseQuery(text: string): Query {
  const terms: Term[] = [];
  const rest = text.slice(0, LONGEST).replace(/["“”„«»]([^"“”„«»]*)["“”„«»]/g, (_, phrase: string) => {
    const folded = fold(phrase);
    if (folded !== '') terms.push({ typed: phrase.trim(), folded, isPhrase: folded.includes(' ') });
    return ' ';
  });
  for (const folded of fold(rest).split(' ')) {
    if (folded !== '' && !terms.some((term) => term.folded === folded))
      terms.push({ typed: typedAs(rest, folded), folded, isPhrase: false });
  }
  return { terms: terms.slice(0, 12) };
}

function typedAs(text: string, folded: string): string {
  return text.split(/\s+/).find((word) => fold(word) === folded) ?? folded;
}

/** Whether a folded text matches a term: a phrase as written, a number whole, a word or one of its forms. */
export function hasTerm(text: string, term: Term): boolean {
  if (term.isPhrase) return ` ${text} `.includes(` ${term.folded} `);
  return text.split(' ').some((word) => isWord(word, term));
}

/** Whether one folded word matches a term. */
export function isWord(word: string, term: Term): boolean {
  if (word === term.folded) return true;
  if (term.isPhrase || /\d/.test(term.folded) || term.folded.length < 3) return false;
  return word.startsWith(term.folded) || stemmer(word) === stemmer(term.folded);
}
