import type { Citation } from '../model/evidence.ts';
import type { Claim } from '../model/types.ts';
import type { Finding } from '../model/words.ts';

/** The marks, as in `data-mark`; marks.css draws their shapes. The gravest comes first. */
export const marks = ['contested', 'not-found', 'outcome', 'partly-supported', 'supported', 'no-link'] as const;
/** A mark: that of a finding, of an outcome, or of no link. */
export type Mark = (typeof marks)[number];

/** What was checked: a claim, or one of its citations. */
export type Checked = Pick<Claim, 'finding' | 'outcomes' | 'by'> | Pick<Citation, 'finding' | 'outcome' | 'claim'>;

/** The mark of a finding alone, as the scale and filters have it. */
export function findingMark(finding?: Finding): Mark {
  return marks.find((mark) => mark === finding?.replace(' ', '-')) ?? 'no-link';
}

/** The one mark of what was checked: that of the graver of its finding and its outcomes. */
export function markOf(checked: Checked): Mark {
  const mark = findingMark(checked.finding);
  return outcomesOf(checked).length > 0 && isLighter(mark) ? 'outcome' : mark;
}

/** Whether an outcome is graver than what has this mark. */
export function isLighter(mark: Mark): boolean {
  return marks.indexOf(mark) > marks.indexOf('outcome');
}

/** The mark that stands in the text before anybody asks for it; what is supported or was not checked has none. */
export function restMark(checked: Checked): Mark | undefined {
  const mark = markOf(checked);
  return isAtRest(mark) ? mark : undefined;
}

/** Whether a mark stands in the text before anybody asks for it. */
export function isAtRest(mark: Mark): boolean {
  return mark !== 'supported' && mark !== 'no-link';
}

/** What became of the thing claimed. */
export function outcomesOf(checked: Checked): Claim['outcomes'] {
  if ('outcomes' in checked) return checked.outcomes;
  return checked.outcome ? [checked.outcome] : [];
}
