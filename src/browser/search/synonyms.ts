import { stemmer } from 'stemmer';
import { once } from '../../once.ts';
import { fold } from './fold.ts';
import type { SynonymRecord } from '../../search/synonyms.ts';

/** Other words of the texts for a part of a query. */
export interface Synonym {
  /** Which words of the query it replaces: `count` of them from `at` on. */
  readonly at: number;
  readonly count: number;
  /** What the texts have for it: “Kyiv”; some are phrases. */
  readonly words: readonly string[];
}

/** What the texts have for the folded words of a query: for the longest runs of them, from left to right. */
export function synonymsOf(words: readonly string[], records: readonly SynonymRecord[]): Synonym[] {
  const { known, longest } = spellingsIn(records);
  const found: Synonym[] = [];
  for (let at = 0; at < words.length;) {
    const runs = Array.from({ length: longest }, (_, less) => words.slice(at, at + longest - less).join(' '));
    const run = runs.find((one) => known.has(one)) ?? runs.find((one) => known.has(stemsOf(one))) ?? '';
    const record = known.get(run) ?? known.get(stemsOf(run));
    const count = run.split(' ').length;
    // A form of what was typed is found without help.
    const others = record?.words.filter((word) => stemsOf(fold(word)) !== stemsOf(run)) ?? [];
    if (others.length > 0) found.push({ at, count, words: others });
    at += count;
  }
  return found;
}

/** Every spelling by its folded form and by the stems of its words, and how many words the longest has. */
const spellingsIn = once((records: readonly SynonymRecord[]) => {
  const known = new Map<string, SynonymRecord>();
  const all = records.flatMap((record) =>
    [...record.words, ...record.others].map((spelling) => ({ folded: fold(spelling), record })),
  );
  for (const { folded, record } of all) known.set(folded, record);
  for (const { folded, record } of all) if (!known.has(stemsOf(folded))) known.set(stemsOf(folded), record);
  return { known, longest: Math.max(1, ...all.map(({ folded }) => folded.split(' ').length)) };
});

// A sign that no folded text has keeps stems apart from whole words.
function stemsOf(folded: string): string {
  return `~${folded.split(' ').map(stemmer).join(' ')}`;
}
