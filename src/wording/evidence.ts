import type { Citation, Evidence } from '../model/evidence.ts';
import type { Strength } from '../model/words.ts';
import { isReported } from './answer.ts';
import { strengthLabels } from './labels.ts';

/** How a page bears on a citation; for a reported statement, a page shows that it was said, not that it is true. */
export function strengthLabel(strength: Strength, citation: Citation): string {
  return isReported(citation) && strength === 'direct' ? 'Confirms that it was said' : strengthLabels[strength];
}

/** Pages that bear alike on a citation. */
export interface EvidenceGroup {
  readonly heading?: string;
  readonly evidence: readonly Evidence[];
}

/** The pages found for a citation, the strongest first: those that bear it out, those against it, and background. */
export function evidenceGroups({ evidence }: Pick<Citation, 'evidence'>): readonly EvidenceGroup[] {
  const of = (...some: readonly Strength[]) =>
    some.flatMap((strength) => evidence.filter((one) => one.strength === strength));
  return [
    { evidence: of('direct', 'partial') },
    { heading: 'Against it', evidence: of('contradicts', 'denies') },
    { heading: 'Background', evidence: of('background') },
  ].filter((group) => group.evidence.length > 0);
}

/** How many reports were found for a citation, as a sentence. */
export function reportsLine(citation: Citation): string {
  return citation.finding ? `${reportsFound(citation)}.` : 'No finding: the link only names the producer.';
}

/** “2 different reports found”, with contradicting ones listed separately. */
export function reportsFound({ reportCount, evidence }: Citation): string {
  const against = reportsOf(evidence, 'contradicts');
  const found =
    reportCount === 0
      ? 'No report bears it out'
      : reportCount === 1
        ? '1 report found'
        : `${reportCount} different reports found`;
  const others = reportCount === 0 ? `${against}` : `${against} ${against === 1 ? 'other' : 'others'}`;
  return against === 0 ? found : `${found}; ${others} ${against === 1 ? 'contradicts' : 'contradict'} it`;
}

/** “The evidence: 2 different reports, 1 against it” */
export function evidenceHeading({ reportCount, evidence }: Citation): string {
  const against = reportsOf(evidence, 'contradicts', 'denies');
  const found = [
    ...(reportCount > 0 ? [reportCount === 1 ? '1 report' : `${reportCount} different reports`] : []),
    ...(against > 0 ? [`${against} against it`] : []),
  ];
  return `The evidence: ${found.join(', ') || 'no report bears it out'}`;
}

function reportsOf(evidence: readonly Evidence[], ...strengths: readonly Strength[]): number {
  return new Set(evidence.flatMap((one) => (strengths.includes(one.strength) ? one.source.report.id : []))).size;
}
