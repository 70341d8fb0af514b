import type { Reader } from '../engines/reader.ts';

/** How a reader wants a file, and what they see with it and without. */
export interface Trial {
  readonly file: RegExp;
  readonly at: string;
  /** What they do that asks for it; without, the page asks by itself. */
  readonly want?: (reader: Reader) => Promise<void>;
  readonly whole: (reader: Reader) => Promise<void>;
  readonly without: (reader: Reader) => Promise<void>;
  /** Whether one failure is not seen. */
  readonly mends: boolean;
  /** How they want it again on the same page. */
  readonly wantAgain?: (reader: Reader) => Promise<void>;
}

/** The page that most trials are on. */
export const BRIEF = '/herring-race/';
