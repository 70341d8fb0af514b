import type { z } from 'zod';
import type { healthSchema } from './schema.ts';
import type { Health } from './types.ts';
import { absences, type Absence, type Failure } from './words.ts';

/** One record of `link-health.yaml`. */
export type HealthRecord = z.infer<typeof healthSchema>;

/** Whether a failure says that an address has no page. */
export function isAbsence(why: Failure | undefined): why is Absence {
  return absences.some((one) => one === why);
}

/** What is known of an address, from its record; nothing where a field is missing, which a rule tells. */
export function healthOf({ status, checked, to, why, since }: HealthRecord): Health | undefined {
  if (status === 'answered') return { status, checked };
  if (status === 'unanswered') return why && { status, checked, why };
  if (status === 'gone') return isAbsence(why) && since ? { status, checked, why, since } : undefined;
  return to === undefined ? undefined : { status, checked, to };
}
