/** The words that content may use where a field has a fixed list, each list in the order readers meet it. */
export const findings = ['contested', 'not found', 'partly supported', 'supported'] as const;
export const outcomeWords = ['denied', 'rated-false', 'corrected', 'withdrawn', 'overtaken'] as const;
export const strengths = ['direct', 'partial', 'background', 'contradicts'] as const;
export const titleOrigins = ['page', 'address', 'description'] as const;
export const sides = ['ukraine', 'russia', 'both'] as const;
export const sorts = ['report', 'estimate', 'statement', 'forecast', 'judgement'] as const;
export const counted = ['applied', 'present', 'recruited', 'offered', 'killed', 'released', 'arrived'] as const;

/** What the check of a citation found; the list runs from the lowest finding to the highest. */
export type Finding = (typeof findings)[number];
/** What became of the thing claimed. */
export type OutcomeWord = (typeof outcomeWords)[number];
/** How a page bears on a citation. */
export type Strength = (typeof strengths)[number];
/** Where the title of a source was read. */
export type TitleOrigin = (typeof titleOrigins)[number];
/** Whom fighters are said to fight for or help. */
export type Side = (typeof sides)[number];
/** What kind of assertion a claim is. */
export type Sort = (typeof sorts)[number];
/** What a number counts. */
export type Counted = (typeof counted)[number];
