import { paths, siteUrl } from '../links.ts';
import type { Side } from '../model/sides.ts';
import type { Brief, Claim } from '../model/types.ts';
import { capitalised, dateLabel, sentence } from '../wording/text.ts';
import type { StripRow, Strips } from './strip.ts';
import { timeScale, type TimeScale } from './time-scale.ts';

interface Dated extends Claim {
  readonly when: string;
}

/** Every claim of a brief that has a date; in a brief with sides, in the lane of the side it names. */
export function timelineOf(brief: Brief): Strips {
  const claims = brief.claims.filter((claim): claim is Dated => claim.when !== undefined);
  const scale = timeScale(
    claims.map((claim) => claim.when),
    brief.asOf,
  );
  const inOrder = claims.toSorted((a, b) => a.when.localeCompare(b.when) || a.number - b.number);
  return {
    axis: scale.axis,
    groups: [...brief.sides, undefined].flatMap((side) => {
      const rows = inOrder.filter((claim) => claim.side === side).map((claim) => row(brief, claim, scale));
      return rows.length > 0 ? [{ title: laneTitle(brief, side), ...(side && { side }), rows }] : [];
    }),
  };
}

/** The heading above the claims of a side; empty in a brief without sides. */
export function laneTitle({ sides }: Brief, side: Side | undefined): string {
  return sides.length > 0 ? capitalised(side?.words ?? 'no side named') : '';
}

/** How many claims a timeline leaves out, in a sentence. */
export function undatedWords({ claims }: Brief): string {
  const undated = claims.filter((claim) => claim.when === undefined).length;
  if (undated === 0) return 'Every claim has a date.';
  return undated === 1
    ? `One of the ${claims.length} claims has no date and is left out.`
    : `The other ${undated} of the ${claims.length} claims have no date and are left out.`;
}

function row(brief: Brief, claim: Dated, scale: TimeScale): StripRow {
  return {
    claim,
    href: siteUrl(paths.claim(brief.slug, claim.id)),
    lead: dateLabel(claim.when),
    details: [sentence(claim.text)],
    bar: scale.place(claim.when),
  };
}
