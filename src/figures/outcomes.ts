import type { Claim } from '../model/types.ts';
import { outcomeLabels } from '../wording/labels.ts';
import { capitalised } from '../wording/text.ts';

/** What became of the thing claimed, each with its reason. */
export function outcomeReasons(claim: Claim): string[] {
  return claim.citations.flatMap(({ outcome }) =>
    outcome ? `${capitalised(outcomeLabels[outcome.word])}: ${outcome.because}` : [],
  );
}
