import type { Brief, Claim } from '../model/types.ts';
import { findingMark } from '../wording/mark.ts';

/** The filters of the search page, in its order. */
export const filterNames = ['kind', 'brief', 'country', 'group', 'side', 'finding', 'year'] as const;
/** The name of a filter. */
export type FilterName = (typeof filterNames)[number];
/** For each filter the values under which a page is found. */
export type FilterValues = Readonly<Record<FilterName, string | readonly string[]>>;

/** The values under which a claim is found. */
export function searchFilters(brief: Brief, claim: Claim): FilterValues {
  const ids = (kind: string) => claim.about.filter((entity) => entity.kind === kind).map((entity) => entity.id);
  return {
    kind: 'claim',
    brief: brief.slug,
    country: ids('countries'),
    group: ids('groups'),
    side: claim.side?.id ?? [],
    finding: findingMark(claim.finding),
    year: claim.when?.slice(0, 4) ?? [],
  };
}
