import type { Model } from '../model/types.ts';
import { nameRecords, type NameRecord } from './names.ts';
import { synonymRecords, type SynonymRecord } from './synonyms.ts';

/** What a search knows before it reads a text: one file, so that there is one request and one way to fail. */
export interface NamesFile {
  readonly names: readonly NameRecord[];
  readonly synonyms: readonly SynonymRecord[];
}

/** The names and synonyms of a site. */
export function namesFile(model: Model): NamesFile {
  return { names: nameRecords(model), synonyms: synonymRecords(model) };
}
