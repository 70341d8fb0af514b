import { partsOf } from '../model/editions.ts';
import type { changedSince } from '../editions/history.ts';
import { counted, dateLabel, listed } from './text.ts';

const NTH = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

/** “edition of 22 November 2026”, “second edition of 22 November 2026” */
export function editionLabel(name: string): string {
  const { day, nth } = partsOf(name);
  const which = nth === 1 ? '' : `${NTH[nth] ?? `${nth}th`} `;
  return `${which}edition of ${dateLabel(day)}`;
}

/** “3 claims added, 1 reworded”; of a claim with several changes each counts. */
export function countsLabel(counts: Readonly<Record<string, number>>): string {
  const [first, ...more] = Object.entries(counts).filter(([, count]) => count > 0);
  if (!first) return 'No claim changed';
  const noun = first[1] === 1 ? 'claim' : 'claims';
  return listed([`${first[1]} ${noun} ${first[0]}`, ...more.map(([what, count]) => `${count} ${what}`)]);
}

/** “Changed since the edition of 22 November 2026: 3 claims” */
export function sinceLabel({ before, comparison }: NonNullable<ReturnType<typeof changedSince>>): string {
  const count = comparison.claims.filter(({ isClaim }) => isClaim).length;
  return `Changed since the ${editionLabel(before.name)}${count > 0 ? `: ${counted(count, 'claim')}` : ''}`;
}
