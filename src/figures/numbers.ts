import { paths, siteUrl } from '../links.ts';
import type { Brief, Claim, Count } from '../model/types.ts';
import { textNoun, type Basis } from '../wording/basis.ts';
import { countedAs, sortLabels } from '../wording/labels.ts';
import { capitalised, countLabel, numberLabel, speakers } from '../wording/text.ts';
import { logScale, type LogScale } from './scale.ts';
import type { AxisLabel, StripRow, Strips } from './strip.ts';

interface Counting extends Claim {
  readonly count: Count;
}

/** Every claim of a brief that holds a number, on one logarithmic scale, by what is counted. */
export function numbersOf(brief: Brief): Strips {
  const claims = brief.claims.filter((claim): claim is Counting => claim.count !== undefined);
  if (claims.length === 0) return { axis: { ticks: [], labels: [], breaks: [] }, groups: [] };
  const scale = logScale(claims.flatMap(({ count }) => [count.low, count.high]));
  const byNumber = claims.toSorted((a, b) => a.count.low - b.count.low || a.number - b.number);
  return {
    axis: {
      ticks: scale.powers.map((power) => ({ at: scale.place(power), isStrong: false })),
      labels: scale.powers.map((power, index) => tickLabel(power, index, scale)),
      breaks: [],
    },
    groups: brief.counts.flatMap((what) => {
      const rows = byNumber.filter(({ count }) => count.what === what).map((claim) => row(brief, claim, scale));
      return rows.length > 0 ? [{ title: capitalised(what.name), rows }] : [];
    }),
  };
}

/** Who gave the number: “Salma Haddad”, or “the article’s estimate”. */
export function whoGave(basis: Basis, claim: Claim): string {
  return claim.by.length > 0 ? speakers(claim.by) : `the ${textNoun(basis)}’s ${sortLabels[claim.sort].toLowerCase()}`;
}

/** Who is counted, as far as the claim says so, and the side it names. */
function whoIsCounted({ count, side }: Counting): string {
  return capitalised([count.of?.name, side?.words].filter(Boolean).join(', '));
}

function row(brief: Brief, claim: Counting, scale: LogScale): StripRow {
  const bar = { from: scale.place(claim.count.low), to: scale.place(claim.count.high) };
  const who = whoGave(brief, claim);
  const origin = claim.by.length > 0 ? `${sortLabels[claim.sort]} · according to ${who}` : capitalised(who);
  return {
    claim,
    href: siteUrl(paths.claim(brief.slug, claim.id)),
    lead: capitalised(`${countLabel(claim.count)} ${countedAs(claim.count, claim.outcomes)}`),
    details: [whoIsCounted(claim), origin].filter(Boolean),
    bar,
    label: { text: countLabel(claim.count), side: bar.to > 50 ? 'before' : 'after' },
  };
}

function tickLabel(power: number, index: number, scale: LogScale): AxisLabel {
  const anchor = index === scale.powers.length - 1 ? 'end' : index === 0 ? 'start' : 'middle';
  // The first and last labels are at the edges of the strip, not at their lines, so that long words fit.
  const at = anchor === 'end' ? 100 : anchor === 'start' ? scale.place(power) - 2 : scale.place(power);
  return { at, anchor, text: numberLabel(power), line: 1, isMinor: index % 2 > 0 };
}
