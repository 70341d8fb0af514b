import type { Citation } from '../model/types.ts';
import type { Strength } from '../model/words.ts';
import { isReported } from './answer.ts';
import { strengthLabels } from './labels.ts';

/** How a page bears on a citation; for a reported statement, a page shows that it was said, not that it is true. */
export function strengthLabel(strength: Strength, citation: Citation): string {
  return isReported(citation) && strength === 'direct' ? 'Confirms that it was said' : strengthLabels[strength];
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
