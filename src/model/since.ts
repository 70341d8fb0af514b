import { once } from '../once.ts';
import type { Citation, Since } from './evidence.ts';
import type { Brief, Claim } from './types.ts';

/** Something that happened since, with all claims of a brief that it concerns. */
export interface Happened extends Since {
  readonly claims: readonly Claim[];
}

/** All that happened after what a brief reports, the newest first. */
export const happenedSince = once((brief: Brief): readonly Happened[] =>
  happened(brief.citations).toSorted((a, b) => b.date.localeCompare(a.date)),
);

/** What happened after a claim, the oldest first. */
export function sinceClaim({ citations }: Claim): readonly Happened[] {
  return happened(citations).toSorted((a, b) => a.date.localeCompare(b.date));
}

function happened(citations: readonly Citation[]): readonly Happened[] {
  const all = citations.flatMap(({ claim, since }) => (claim ? since.map((one) => ({ ...one, claim })) : []));
  const alike = Map.groupBy(all, ({ date, text }) => `${date} ${text}`);
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    const sources = [...new Set(some.flatMap((one) => one.sources))];
    const claims = [...new Set(some.map(({ claim }) => claim))];
    return first ? { date: first.date, text: first.text, sources, claims } : [];
  });
}
