import { distance } from 'fastest-levenshtein';

/**
 * How far a folded query is from a folded name, or nearly so from its beginning, in characters of any script; nothing
 * where that is more than typing errors. Two letters that changed places are one error.
 */
export function typingErrors(wanted: string, name: string): number | undefined {
  // Folding takes syllables of Hangul apart; typing one wrong is one error.
  const [typed, form] = [wanted.normalize('NFC'), name.normalize('NFC')];
  if (/\d/.test(typed) || form.length < 3 || !isLongEnough(typed)) return undefined;
  // KIA is not CIA, and aid no name at all.
  if (/^\p{Script=Latin}{3}$/u.test(typed)) return isSwapped(typed, form) ? 1 : undefined;
  const most = Math.max(1, Math.floor(typed.length / 4));
  const whole = Math.abs(typed.length - form.length) > most ? Infinity : apart(typed, form);
  // Three letters alone begin too many names nearly so.
  const beginning = typed.length > 3 ? 0.5 + apart(typed, form.slice(0, typed.length)) : Infinity;
  const errors = Math.min(whole, beginning);
  return errors <= most ? errors : undefined;
}

/** Whether a word among others is long enough that what is near to it may be meant. */
export function isTelling(word: string): boolean {
  return word.normalize('NFC').length > (/\p{Script=Latin}/u.test(word) ? 3 : 2);
}

// A Chinese name of three characters of which one was left out has two; two letters are near to too much.
function isLongEnough(typed: string): boolean {
  return typed.length > (/^\p{Script=Han}+$/u.test(typed) ? 1 : 2);
}

function apart(a: string, b: string): number {
  return isSwapped(a, b) ? 1 : distance(a, b);
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}
