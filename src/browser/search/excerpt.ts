import { fold } from './fold.ts';
import { hasTerm, isWord, type Term } from './query.ts';

const AROUND = 12;

/**
 * Some words of a text around the query terms that its title lacks, where most of them are together, without the
 * title that the text may begin with. Nothing if the title has all of them, or the text adds none.
 */
export function excerptOf(title: string, text: string, terms: readonly Term[]): string {
  const lacking = terms.filter((term) => !hasTerm(fold(title), term));
  const rest = text.startsWith(title) ? text.slice(title.length) : text;
  // Claims are indexed on their own pages; in a longer text only their full stops are left.
  const words = rest.split(/\s+/).filter((word) => word !== '' && !/^[.,;:]+$/.test(word));
  const near = (at: number) => fold(words.slice(Math.max(0, at - AROUND), at + AROUND).join(' '));
  const best = words
    .flatMap((word, at) => (lacking.some((term) => begins(word, term)) ? at : []))
    .map((at) => ({ at, found: lacking.filter((term) => hasTerm(near(at), term)).length }))
    .reduce((most, one) => (one.found > most.found ? one : most), { at: 0, found: 0 });
  if (best.found === 0) return '';
  const from = Math.max(0, best.at - AROUND);
  const to = best.at + AROUND;
  const isCut = from > 0 || rest !== text;
  return `${isCut ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`;
}

/** Whether a word matches a term, or a phrase can begin with it. */
function begins(word: string, term: Term): boolean {
  const [folded = term.folded] = term.isPhrase ? term.folded.split(' ') : [];
  return fold(word)
    .split(' ')
    .some((part) => (term.isPhrase ? part === folded : isWord(part, term)));
}
