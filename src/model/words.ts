/** The kinds of thing that claims are about, as their addresses name them. */
export const entityKinds = ['groups', 'countries', 'people'] as const;
/** What a check can find, from the lowest to the highest. */
export const findings = ['contested', 'not found', 'partly supported', 'supported'] as const;
/** What can become of a claim. */
export const outcomeWords = ['denied', 'rated-false', 'corrected', 'withdrawn', 'overtaken'] as const;
/** How a page can bear on a citation. */
export const strengths = ['direct', 'partial', 'background', 'contradicts', 'denies'] as const;
/** What a state can have to do with a publisher. */
export const voiceKinds = ['state-controlled', 'government-funded'] as const;
/** Where a title can have been read. */
export const titleOrigins = ['page', 'address', 'description'] as const;
/** The words before a number that is not exact. */
export const hedges = ['about', 'more than', 'up to', 'at least', 'fewer than'] as const;
/** What can have become of the links of an article. */
export const linkStates = ['lost', 'kept'] as const;
/** How pages can have been seen. */
export const waysSeen = ['stored copies', 'live'] as const;
/** What a record of `countries.yaml` can be. */
export const placeSorts = ['country', 'region', 'place'] as const;
/** The shapes of sides; `both` for the one that means both others. */
export const sideMarks = ['left', 'right', 'up', 'both'] as const;
/** Kinds of assertion. */
export const sorts = ['report', 'estimate', 'statement', 'forecast', 'judgement'] as const;
/** What can be known of the address of a source. */
export const healthStatuses = ['answered', 'moved', 'redirected', 'unanswered', 'gone'] as const;
/** Why an address has no page: its host said so, or no host has its name. */
export const absences = ['not-found', 'removed', 'no-host'] as const;
/** Why no page came from an address; only absences mean that there is none. */
export const failures = [
  ...absences,
  'refused',
  'too-many-requests',
  'server-error',
  'time-limit',
  'no-connection',
  'no-secure-connection',
  'bad-redirect',
] as const;

/** The kind of a thing that claims are about. */
export type EntityKind = (typeof entityKinds)[number];
/** What the check of a citation found; the list runs from the lowest finding to the highest. */
export type Finding = (typeof findings)[number];
/** What became of a claim. */
export type OutcomeWord = (typeof outcomeWords)[number];
/** How a page bears on a citation. */
export type Strength = (typeof strengths)[number];
/** What a state has to do with a publisher. */
export type VoiceKind = (typeof voiceKinds)[number];
/** Where the title of a source was read. */
export type TitleOrigin = (typeof titleOrigins)[number];
/** How far a number is exact. */
export type Hedge = (typeof hedges)[number];
/** What a record of `countries.yaml` is. */
export type PlaceSort = (typeof placeSorts)[number];
/** The shape of a side. */
export type SideMark = (typeof sideMarks)[number];
/** What kind of assertion a claim is. */
export type Sort = (typeof sorts)[number];
/** What is known of the address of a source. */
export type HealthStatus = (typeof healthStatuses)[number];
/** Why an address has no page. */
export type Absence = (typeof absences)[number];
/** Why no page came from an address. */
export type Failure = (typeof failures)[number];
