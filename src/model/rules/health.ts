import type { BriefFiles } from '../read/brief.ts';
import { isAbsence, type HealthRecord } from '../health.ts';
import { problem, shown, type Problem } from '../problem.ts';
import { absences, type HealthStatus } from '../words.ts';
import { missing } from './references.ts';

const FIELDS = ['to', 'why', 'since'] as const;
const NEEDED: Readonly<Record<HealthStatus, readonly (typeof FIELDS)[number][]>> = {
  answered: [],
  moved: ['to'],
  redirected: ['to'],
  unanswered: ['why'],
  gone: ['why', 'since'],
};

/** Checks of addresses fit the present sources and claim no more than was seen. */
export function checkHealth({ health, sources }: BriefFiles): Problem[] {
  const addresses = new Map(sources.list.map(({ id, value }) => [id, value.url]));
  return health.list.flatMap(({ id, value, keyAt, valueAt }) => {
    const astray = missing('named-source-exists', id, sources.declared, keyAt(), 'a source of sources.yaml');
    const address = addresses.get(id) ?? value.url;
    if (value.url !== address) {
      const message = `This check is of ${shown(value.url)}, but the source ${shown(id)} is at ${shown(address)}. Take the check out, or make it again with \`npm run links\`.`;
      astray.push(problem(valueAt(['url']), 'check-is-of-the-address', message));
    }
    const wrong = fieldProblem(value);
    if (wrong) return [...astray, problem(valueAt(['status']), 'status-has-its-fields', wrong)];
    if (value.since === undefined || value.since < value.checked) return astray;
    const message = `This address is marked gone since ${value.since}, but was last checked on ${value.checked}. It is gone only after a check on a second day.`;
    return [...astray, problem(valueAt(['since']), 'gone-is-seen-twice', message)];
  });
}

function fieldProblem(value: HealthRecord): string | undefined {
  const { status, why } = value;
  const needed = NEEDED[status];
  const lacking = FIELDS.find((field) => needed.includes(field) && value[field] === undefined);
  if (lacking) return `\`${lacking}\` is missing, which ${shown(status)} needs. Add it.`;
  const extra = FIELDS.find((field) => !needed.includes(field) && value[field] !== undefined);
  if (extra) return `${shown(status)} has no field \`${extra}\`. Take it out, or correct the status.`;
  return status === 'gone' && !isAbsence(why)
    ? `\`why\` is ${shown(why)}, which does not mean that the page is gone; these do: ${absences.join(', ')}. Correct one of them.`
    : undefined;
}
