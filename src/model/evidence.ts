import type { Health } from './health.ts';
import type { Claim } from './types.ts';
import type { Exact, RecordOf } from './read/kinds.ts';
import type { Finding, Strength, TitleOrigin } from './words.ts';

/** One link of the article, or of a brief of our own, and what was found for it. */
export interface Citation {
  readonly id: string;
  /** The link’s number in the text, from 1. */
  readonly link: number;
  readonly paragraph?: number;
  /** The words of the link in the article, shortened with “…” if there are many. */
  readonly phrase: string;
  readonly finding?: Finding;
  readonly outcome?: Outcome;
  readonly caution?: string;
  readonly evidence: readonly Evidence[];
  /** What became of it since, the oldest first. */
  readonly since: readonly Since[];
  /** How many different reports support it, in full or in part; pages with one report count once. */
  readonly reportCount: number;
  /** The claim that cites it; nothing for links of the credits. */
  readonly claim?: Claim;
}

/** What became of the claim, and the reason. */
export type Outcome = NonNullable<Exact<RecordOf<'citations'>>['outcome']>;

/** What one page says of a citation. */
export interface Evidence {
  readonly source: Source;
  readonly strength: Strength;
  readonly supports: string;
}

/** What became of a thing after the date up to which the brief reports: neither an outcome nor a finding. */
export interface Since {
  /** Day, month or year. */
  readonly date: string;
  readonly text: string;
  /** Never empty; each is later than what the brief reports. */
  readonly sources: readonly Source[];
}

/** What a state has to do with a publisher: a fact about control or money. */
export type Voice = NonNullable<Exact<RecordOf<'sources'>>['voice']>;

/** A public page. */
export interface Source {
  readonly id: string;
  /** Without the note that it was read from the address, which `titleFrom` says. */
  readonly title: string;
  readonly titleFrom: TitleOrigin;
  readonly publisher: string;
  /** What a state has to do with the publisher, where one controls it or pays for it. */
  readonly voice?: Voice;
  readonly published?: string;
  /** Whether it came after the date up to which the brief reports. */
  readonly later: boolean;
  /** Whether the article itself links to it. */
  readonly isOfArticle: boolean;
  readonly seen: string;
  /** The original report behind it. */
  readonly report: { readonly id: string; readonly name: string };
  readonly url: string;
  /** Where a stored copy of it is known to be. */
  readonly archived?: string;
  /** What a check of the address found; absent until it is checked. */
  readonly health?: Health;
}
