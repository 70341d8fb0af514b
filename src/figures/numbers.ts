import { paths, siteUrl } from '../links.ts';
import type { Brief, Claim, Count } from '../model/types.ts';
import { textNoun, type Basis } from '../wording/basis.ts';
import { capitalised, countLabel, numberLabel, speakers } from '../wording/text.ts';
import { logScale, type LogScale } from './scale.ts';

interface Counting extends Claim {
  readonly count: Count;
}

/** A number in words, and its place on the scale in percent; of a single value both ends are the same. */
export interface NumberRow {
  readonly claim: Counting;
  readonly href: string;
  readonly lead: string;
  readonly details: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** A line of the scale with the words above it. */
export interface Tick {
  readonly at: number;
  readonly text: string;
  /** Whether its words are left out if there is little room. */
  readonly isMinor: boolean;
}

/** The numbers of a brief by what they count, the smallest first. */
export interface Numbers {
  readonly ticks: readonly Tick[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly NumberRow[] }[];
}

/** Every claim of a brief that holds a number, on one logarithmic scale. */
export function numbersOf(brief: Brief): Numbers {
  const claims = brief.claims.filter((claim): claim is Counting => claim.count !== undefined);
  if (claims.length === 0) return { ticks: [], groups: [] };
  const scale = logScale(claims.flatMap(({ count }) => [count.low, count.high]));
  const byNumber = claims.toSorted((a, b) => a.count.low - b.count.low || a.number - b.number);
  const titles = [...new Set(brief.counts.map(titleOf))];
  return {
    ticks: scale.powers.map((power, index) => ({
      at: scale.place(power),
      text: numberLabel(power),
      isMinor: index % 2 > 0,
    })),
    groups: titles.flatMap((title) => {
      const rows = byNumber.filter(({ count }) => titleOf(count.what) === title);
      return rows.length > 0 ? [{ title, rows: rows.map((claim) => row(brief, claim, scale)) }] : [];
    }),
  };
}

/** Who gave the number: “Salma Haddad”, or “the article’s estimate”. */
export function whoGave(basis: Basis, claim: Claim): string {
  if (claim.by.length > 0) return speakers(claim.by);
  return `the ${textNoun(basis)}${claim.sort === 'report' ? '' : `’s ${claim.sort}`}`;
}

function titleOf({ name, group }: Count['what']): string {
  return capitalised(group ?? name);
}

/** Who is counted, as far as the claim says so, and the side it names. */
function whoIsCounted({ count, side }: Counting): string {
  return capitalised([count.of?.name, side?.words].filter(Boolean).join(', '));
}

function row(brief: Brief, claim: Counting, scale: LogScale): NumberRow {
  return {
    claim,
    href: siteUrl(paths.claim(brief.slug, claim.id)),
    lead: capitalised(`${countLabel(claim.count)} ${claim.count.what.name}`),
    details: [whoIsCounted(claim), `according to ${whoGave(brief, claim)}`].filter(Boolean),
    from: scale.place(claim.count.low),
    to: scale.place(claim.count.high),
  };
}
