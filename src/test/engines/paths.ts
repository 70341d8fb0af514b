import { arriving } from './paths/arriving.ts';
import { copying } from './paths/copying.ts';
import { reading } from './paths/reading.ts';
import { searching } from './paths/searching.ts';
import { withoutScript } from './paths/without-script.ts';
import type { Reader } from './reader.ts';

/** A way through the site, the same in every engine. */
export interface Path {
  /** What it proves, as a sentence. */
  readonly promise: string;
  readonly walk: (reader: Reader) => Promise<void>;
}

/** Paths of a reader with scripts; none may cause a refusal or failure. */
export const pathsWithScript: readonly Path[] = [...reading, ...searching, ...arriving, ...copying];

/** Paths of a reader without scripts. */
export const pathsWithoutScript: readonly Path[] = withoutScript;
