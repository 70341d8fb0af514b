import type { Brief, Claim } from '../model/types.ts';

/** A claim that has a date. */
export interface Dated extends Claim {
  readonly when: string;
}

/** The claims of a month, or of a year where no month is known. */
export interface Month {
  readonly when: string;
  readonly claims: readonly Dated[];
}

/** Every claim of a brief that has a date, in the order of the dates, by month. */
export function timelineOf({ claims }: Brief): readonly Month[] {
  const dated = claims.filter((claim): claim is Dated => claim.when !== undefined);
  const inOrder = dated.toSorted((a, b) => a.when.localeCompare(b.when) || a.number - b.number);
  return [...Map.groupBy(inOrder, ({ when }) => when.slice(0, 7))].map(([when, claims]) => ({ when, claims }));
}

/** How many claims a timeline leaves out, in a sentence. */
export function undatedWords({ claims }: Brief): string {
  const undated = claims.filter((claim) => claim.when === undefined).length;
  if (undated === 0) return 'Every claim has a date.';
  return undated === 1
    ? `One of the ${claims.length} claims has no date and is left out.`
    : `The other ${undated} of the ${claims.length} claims have no date and are left out.`;
}
