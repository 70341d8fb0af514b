import { once } from '../once.ts';
import type { Archive, Edition } from '../model/editions.ts';
import type { Brief } from '../model/types.ts';
import { compareEditions, type ClaimChange, type Comparison } from './compare.ts';
import { freezeBrief } from './freeze.ts';

/** A state of a brief and how it differs from the one before; without an edition it is the brief as it is today. */
export interface Step {
  readonly edition?: Edition;
  readonly before?: Edition;
  readonly comparison?: Comparison;
}

/** What became of a claim in one step; in the first one that has it, nothing. */
export interface ClaimStep {
  readonly edition?: Edition;
  readonly change?: ClaimChange;
  /** Its id in that edition. */
  readonly id: string;
}

/** The states of a brief, newest first; today’s is included only if it differs from the last edition. */
export const stepsOf = once(({ editions, brief }: Archive): readonly Step[] => {
  const steps = editions.map((edition, index): Step => {
    const before = editions[index - 1];
    return before ? { edition, before, comparison: compareEditions(before.file, edition.file) } : { edition };
  });
  const today = brief && changedSince(brief);
  return [...(today ? [today] : []), ...steps.toReversed()];
});

/** How a brief differs from its last edition; nothing if readers see no difference or there is no edition. */
export const changedSince = once((brief: Brief): Required<Omit<Step, 'edition'>> | undefined => {
  const before = brief.editions.at(-1);
  if (!before) return undefined;
  const comparison = compareEditions(before.file, freezeBrief(brief, ''));
  return comparison.claims.length + comparison.front.length > 0 ? { before, comparison } : undefined;
});

/** The editions in which something of a claim changed, newest first, down to the first one that has it. */
export function claimHistory(archive: Archive, claim: string): readonly ClaimStep[] {
  const history: ClaimStep[] = [];
  let id = claim;
  for (const { edition, comparison } of stepsOf(archive)) {
    const change = comparison?.claims.find((one) => one.id === id);
    const isFirst = !comparison && edition?.file.claims.some((one) => one.id === id);
    if (change || isFirst) history.push({ id, ...(edition && { edition }), ...(change && { change }) });
    if (change?.kind === 'added' || isFirst) break;
    id = comparison?.earlierIds.get(id) ?? id;
  }
  return history;
}
