import { fold } from './fold.ts';
import { HIDDEN, LINE } from './marks.ts';
import { likeness, type Term } from './query.ts';

/** The lines of an indexed text, as readers see them; the first is its heading. */
export function linesOf(content: string): string[] {
  const shown = content.replace(new RegExp(`${HIDDEN.start}[^${HIDDEN.end}]*${HIDDEN.end}`, 'g'), ' ');
  // Claims are indexed on pages of their own; where one stood in a longer text, its stops are left.
  return shown.split(LINE).map((line) =>
    line
      .split(/\s+/)
      .filter((word) => !/^[.,;:]*$/.test(word))
      .join(' '),
  );
}

const AROUND = 14;

/**
 * The line of a text that has most of the words that its title lacks; of a long line, the words around them. Nothing
 * where the title has them all, or the text no more.
 */
export function excerptOf(title: string, content: string, words: readonly string[]): string {
  const lacking = words.filter((word) => !hasLike(fold(title), word));
  const found = (text: string) => lacking.filter((word) => hasLike(text, word)).length;
  const [, ...lines] = linesOf(content);
  const best = lines
    .map((line) => ({ line, count: found(fold(line)) }))
    .reduce((most, one) => (one.count > most.count ? one : most), { line: '', count: 0 });
  return cut(best.line, (text) => found(fold(text)));
}

function cut(line: string, count: (text: string) => number): string {
  const words = line.split(' ');
  if (words.length <= 2 * AROUND + 8) return line;
  const from = words
    .map((_, at) => ({ at, found: count(words.slice(at, at + 2 * AROUND).join(' ')) }))
    .reduce((most, one) => (one.found > most.found ? one : most));
  // The words found stand in the middle rather than at the end.
  const first = words.findIndex((word, at) => at >= from.at && count(word) > 0);
  const start = Math.max(0, Math.min(first < 0 ? from.at : first - AROUND / 2, words.length - 2 * AROUND));
  const end = start + 2 * AROUND;
  return `${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`;
}

function hasLike(folded: string, word: string): boolean {
  return folded.split(' ').some((one) => likeness(one, word) > 0);
}

/** Whether a text has a phrase as it stands. */
export function hasPhrase(content: string, { folded }: Term): boolean {
  return linesOf(content).some((line) => ` ${fold(line)} `.includes(` ${folded} `));
}
