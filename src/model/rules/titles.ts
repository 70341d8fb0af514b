import { folded } from '../folded.ts';
import type { BriefFiles } from '../read/brief.ts';
import { problem, shown, type Problem } from '../problem.ts';
import { repeats } from '../repeats.ts';

/** Claims with the same words cannot be told apart in a list of tabs or results; reports with one name count as two. */
export function checkTitles({ prose, reports }: BriefFiles): Problem[] {
  return [
    ...repeats(prose?.claims ?? [], ({ text, value }) => folded(value.alone ?? text)).map(({ one, first }) => {
      const message = `This claim says the same as ${shown(first.id)}. Say it once, or give one of them another \`alone\`.`;
      return problem(one.valueAt(['id']), 'title-is-one', message);
    }),
    ...repeats(reports.list, ({ value }) => folded(value)).map(({ one, first }) => {
      const message = `${shown(one.value)} is already the report ${shown(first.id)}, and would count as two. Keep one of them.`;
      return problem(one.valueAt(), 'title-is-one', message);
    }),
  ];
}
