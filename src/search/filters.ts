import type { Claim } from '../model/types.ts';
import { markOf } from '../wording/verdict.ts';

/** The filters of the search page, in its order, and what it calls them. */
export const filterLabels = {
  kind: 'Kind',
  country: 'Country or region',
  group: 'Group',
  side: 'Side',
  finding: 'Finding',
  year: 'Year',
} as const;

/** The values under which a claim is found. */
export function searchFilters(claim: Claim): Record<string, string | string[]> {
  const ids = (kind: string) => claim.about.filter((entity) => entity.kind === kind).map((entity) => entity.id);
  return {
    kind: 'claim',
    country: ids('countries'),
    group: ids('groups'),
    finding: markOf(claim),
    ...(claim.side && { side: claim.side }),
    ...(claim.when && { year: claim.when.slice(0, 4) }),
  };
}
