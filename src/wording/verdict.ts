import type { Outcome } from '../model/evidence.ts';
import type { Citation, Claim } from '../model/types.ts';
import type { Finding, Strength } from '../model/words.ts';
import { outcomeLabels, strengthLabels } from './labels.ts';
import { capitalised } from './text.ts';

/** The name of a finding’s mark, or of no finding, in `data-mark`; marks.css draws its shape. */
export function markOf({ finding }: { readonly finding?: Finding }): string {
  return (finding ?? 'no link').replace(' ', '-');
}

/** “Partly supported”, or “It was said: supported” (“What was said: contested”) for reported statements. */
export function findingLabel(claim: Pick<Claim, 'finding' | 'by'>): string {
  if (!claim.finding) return 'No link';
  if (claim.by.length === 0) return capitalised(claim.finding);
  return claim.finding === 'contested' ? 'What was said: contested' : `It was said: ${claim.finding}`;
}

/** The finding and, with equal weight, the outcomes. */
export function verdict(claim: Pick<Claim, 'finding' | 'by' | 'outcomes'>): string {
  return [findingLabel(claim), ...claim.outcomes.map(({ word }) => outcomeLabels[word])].join(' · ');
}

/** The verdict on one citation, in the words its claim calls for. */
export function citationVerdict(citation: Citation): string {
  const { finding, outcome, claim } = citation;
  return verdict({ by: claim?.by ?? [], outcomes: outcome ? [outcome] : [], ...(finding && { finding }) });
}

/** “Denied: The ministry rejected it.” */
export function outcomeReason({ word, because }: Outcome): string {
  return `${capitalised(outcomeLabels[word])}: ${because}`;
}

/** The outcomes of a claim, each with its reason. */
export function outcomeReasons(claim: Claim): string[] {
  return claim.outcomes.map(outcomeReason);
}

/** Whether a claim shows its mark before anybody asks for it. */
export function isMarkedAtRest(claim: Claim): boolean {
  return claim.finding === 'contested' || claim.finding === 'partly supported' || claim.outcomes.length > 0;
}

/** What was found for one citation, as the heading of its evidence. */
export function evidenceVerdict(citation: Citation): string {
  return citation.finding ? citationVerdict(citation) : 'A link in the credits';
}

/** How a page bears on a citation; for a reported statement, a page shows that it was said, not that it is true. */
export function strengthLabel(strength: Strength, { claim }: Pick<Citation, 'claim'>): string {
  const isSaid = (claim?.by.length ?? 0) > 0;
  return isSaid && strength === 'direct' ? 'Confirms that it was said' : strengthLabels[strength];
}

/** How many reports were found for a citation, as a sentence. */
export function reportsLine(citation: Citation): string {
  return citation.finding ? `${reportsFound(citation)}.` : 'No finding: the link only names the producer.';
}

/** “2 different reports found”, with contradicting ones listed separately. */
export function reportsFound({ reportCount, evidence }: Citation): string {
  const against = new Set(evidence.flatMap((one) => (one.strength === 'contradicts' ? one.source.report.id : []))).size;
  const found =
    reportCount === 0
      ? 'No report bears it out'
      : reportCount === 1
        ? '1 report found'
        : `${reportCount} different reports found`;
  const others = reportCount === 0 ? `${against}` : `${against} ${against === 1 ? 'other' : 'others'}`;
  return against === 0 ? found : `${found}; ${others} ${against === 1 ? 'contradicts' : 'contradict'} it`;
}
