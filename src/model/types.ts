import type { Side } from './sides.ts';
import type { Citation, Outcome, Source } from './evidence.ts';
import type { Entity } from './entity.ts';
import type { FigureId } from '../links.ts';
import type { Archive, Edition } from './editions.ts';
import type { RunningText, Span } from './spans.ts';
import type { Exact, RecordOf } from './read/kinds.ts';
import type { Finding, Hedge, Sort } from './words.ts';

/** The whole checked content; pages, search, exports and figures only read it. */
export interface Model {
  readonly site: Site;
  readonly briefs: readonly Brief[];
  /** Groups, countries and people by id. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Other spellings of words of the texts, and other words for them. */
  readonly synonyms: readonly Synonym[];
  /** The editions of every brief, including briefs that are no longer on the site. */
  readonly archives: readonly Archive[];
  readonly permalinks: readonly string[];
  /** Addresses that were published and removed. */
  readonly gone: readonly Tombstone[];
}

/** A word of the texts, and what readers type for it. */
export type Synonym = Exact<RecordOf<'synonyms'>>;

/** An address that was removed, and why. */
export interface Tombstone {
  readonly address: string;
  /** The day it went. */
  readonly date: string;
  readonly reason: string;
}

/** The site itself; publisher and contact are empty until it has an owner. */
export type Site = Exact<RecordOf<'site'>>;

type FrontMatter = Exact<RecordOf<'front-matter'>>;

/** One modelled text: an article restated, or one of our own. */
export interface Brief extends Pick<
  FrontMatter,
  'title' | 'summary' | 'method' | 'made' | 'people' | 'seenIn' | 'published' | 'updated'
> {
  /** Its folder and the first part of its addresses. */
  readonly slug: string;
  /** The article it restates, if it restates one. */
  readonly basedOn?: BasedOn;
  /** The date up to which it reports. */
  readonly asOf: string;
  readonly keyFindings: readonly Claim[];
  /** The sides that it distinguishes, if any, in order. */
  readonly sides: readonly Side[];
  /** What its numbers count, in the order of its figures. */
  readonly counts: readonly Counted[];
  /** The figures that it has something for, in the order of their page. */
  readonly figures: readonly Figure[];
  readonly sections: readonly Section[];
  readonly claims: readonly Claim[];
  /** In the order of the article’s links. */
  readonly citations: readonly Citation[];
  readonly sources: readonly Source[];
  readonly corrections: readonly Correction[];
  readonly text: RunningText;
  /** The oldest first. */
  readonly editions: readonly Edition[];
}

/** The article a brief is based on, as far as it is known. */
export type BasedOn = NonNullable<FrontMatter['basedOn']>;

/** A figure of a brief, with its own words if it has any. */
export interface Figure {
  readonly id: FigureId;
  readonly title?: string;
  readonly text?: string;
}

/** A heading of a brief and the claims under it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly Claim[];
  readonly formerly: readonly string[];
}

/** One thing the article asserts. */
export interface Claim {
  readonly id: string;
  /** Its place among the claims of its brief, from 1. It moves when claims are added; the id does not. */
  readonly number: number;
  /** Its wording outside the running text. */
  readonly text: string;
  /** Its wording in the running text; mostly the same. */
  readonly flow: string;
  /** That with its links. */
  readonly words: readonly Span[];
  /** The paragraph or table cell that it is part of. */
  readonly block: readonly Span[];
  readonly section: Section;
  /** The article’s paragraph, from 1, where they are numbered. */
  readonly paragraph?: number;
  readonly about: readonly Entity[];
  /** Day, month or year of the event or statement. */
  readonly when?: string;
  /** Who says it, if anybody. */
  readonly by: readonly Speaker[];
  readonly sort: Sort;
  readonly side?: Side;
  readonly count?: Count;
  readonly citations: readonly Citation[];
  /** The lowest finding of its citations; absent if the article gives no link. */
  readonly finding?: Finding;
  /** Those of its citations. */
  readonly outcomes: readonly Outcome[];
  /** The newest first. */
  readonly corrections: readonly Correction[];
  /** Whether it reports the death of a named person; its card then shows no finding. */
  readonly reportsDeath: boolean;
  readonly formerly: readonly string[];
}

/** Somebody who says something: an entity, or somebody only named. */
export interface Speaker {
  readonly name: string;
  readonly entity?: Entity;
}

/** What numbers of a brief count. */
export type Counted = NonNullable<FrontMatter['counts']>[number];

/** A number or range and what it counts; if an outcome corrects what is counted, the corrected form. */
export interface Count {
  readonly low: number;
  readonly high: number;
  /** The word before a number that is not exact. */
  readonly hedge?: Hedge;
  readonly what: Counted;
  /** Who is counted: one of those that the claim is about. */
  readonly of?: Entity;
}

/** A correction of the brief itself. */
export interface Correction extends Exact<Omit<RecordOf<'corrections'>, 'claim'>> {
  /** The claim as it is or, if removed, as the last edition that has it. */
  readonly claim: Pick<Claim, 'id' | 'text' | 'formerly'>;
}
