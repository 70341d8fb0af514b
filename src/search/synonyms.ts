import { whereIndexed } from '../model/indexed.ts';
import type { Model } from '../model/types.ts';

/** Words that are searched for each other. */
export interface SynonymRecord {
  /** Those in the texts, as written there, first the one that the record is for. */
  readonly words: readonly string[];
  /** Those that readers only type. */
  readonly others: readonly string[];
}

/** The words of the texts that have other spellings or words beside them. */
export function synonymRecords(model: Model): SynonymRecord[] {
  return model.synonyms.map(({ word, also }) => {
    const { words = [], others = [] } = Object.groupBy(also, (one) => (whereIndexed(model, one) ? 'words' : 'others'));
    return { words: [word, ...words], others };
  });
}
