import type { RecordOf } from './read/kinds.ts';
import { absences, type Absence, type Failure } from './words.ts';

/** What the check of an address found on a day. */
export type Health = { readonly checked: string } & (
  | { readonly status: 'answered' }
  /** A permanent redirect to another page. */
  | { readonly status: 'moved'; readonly to: string }
  /** A redirect that is temporary, or leads to a front page, a login or the like. */
  | { readonly status: 'redirected'; readonly to: string }
  | { readonly status: 'unanswered'; readonly why: Failure }
  /** No page since one day, confirmed on a later day. */
  | { readonly status: 'gone'; readonly why: Absence; readonly since: string }
);

/** One record of `link-health.yaml`. */
export type HealthRecord = RecordOf<'link-health'>;

/** Whether a failure says that an address has no page. */
export function isAbsence(why: Failure | undefined): why is Absence {
  return absences.some((one) => one === why);
}

/** What is known of an address, from its record; nothing if a field is missing (a rule reports it). */
export function healthOf({ status, checked, to, why, since }: HealthRecord): Health | undefined {
  if (status === 'answered') return { status, checked };
  if (status === 'unanswered') return why && { status, checked, why };
  if (status === 'gone') return isAbsence(why) && since ? { status, checked, why, since } : undefined;
  return to === undefined ? undefined : { status, checked, to };
}
