import type { Health } from './health.ts';
import type { OutcomeWord, Strength, TitleOrigin } from './words.ts';

/** What became of the thing claimed, and because of what. */
export interface Outcome {
  readonly word: OutcomeWord;
  readonly because: string;
}

/** What one page says of a citation. */
export interface Evidence {
  readonly source: Source;
  readonly strength: Strength;
  readonly supports: string;
}

/** A public page. */
export interface Source {
  readonly id: string;
  /** Without the search’s note that it was read from the address; `titleFrom` says that. */
  readonly title: string;
  readonly titleFrom: TitleOrigin;
  readonly publisher: string;
  /** Who stands behind the publisher, where that is a state. */
  readonly voice?: string;
  readonly published?: string;
  /** Whether it came after the date up to which the brief reports. */
  readonly later: boolean;
  /** Whether the article itself links to it. */
  readonly isOfArticle: boolean;
  readonly seen: string;
  /** The original report that it carries. */
  readonly report: { readonly id: string; readonly name: string };
  readonly url: string;
  /** Where a stored copy of it is known to be. */
  readonly archived?: string;
  /** What a check of the address found; nothing while nobody has checked it. */
  readonly health?: Health;
}
