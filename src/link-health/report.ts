import type { HealthRecord } from '../model/health.ts';
import { healthStatuses } from '../model/words.ts';
import type { Check } from './answer.ts';

/** What the editor reads of one file: a line for each address that did not just answer, and the sum. */
export function report(
  path: string,
  records: ReadonlyMap<string, HealthRecord>,
  sources: readonly { readonly id: string; readonly url: string }[],
  checks: ReadonlyMap<string, Check>,
): string {
  const lines = [...records].flatMap(([id, { status, to, why, since }]) =>
    status === 'answered'
      ? []
      : [`${[status, since && `since ${since}`, id, to && `to ${to}`, why].filter(Boolean).join('  ')}`],
  );
  const counts = healthStatuses.flatMap((status) => {
    const count = [...records.values()].filter((record) => record.status === status).length;
    return count > 0 ? [`${count} ${status}`] : [];
  });
  const left = sources.filter(({ url }) => !checks.has(url)).length;
  const rest =
    left > 0
      ? ` ${left} of ${sources.length} not checked: the host asked for a pause, or the network failed. Run this again later.`
      : '';
  return [...lines, `${path}: ${counts.join(', ') || 'nothing known'}.${rest}`].join('\n');
}
