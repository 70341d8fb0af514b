import { partsOf } from '../editions.ts';
import { problem, shown, type Place, type Problem } from '../problem.ts';
import type { BriefFiles } from '../read/brief.ts';
import type { Content } from '../read/content.ts';
import type { Located } from '../read/records.ts';
import type { Path } from '../read/yaml-places.ts';
import { isAfter } from './dates.ts';

interface Dated {
  readonly date: string | undefined;
  readonly place: Place;
}

/** Nothing done or published is dated after the day on which the content is published. */
export function checkClock(content: Content, today: string): Problem[] {
  // In some time zones it is tomorrow already.
  const last = new Date(Date.parse(today) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const dates = [
    ...content.briefs.flatMap(datesOf),
    ...content.editions.flatMap(({ list }) =>
      list.map(({ value, valueAt }) => ({ date: partsOf(value.date).day, place: valueAt(['date']) })),
    ),
    ...content.permalinks.map(({ gone, place }) => ({ date: gone?.date, place })),
  ];
  return dates.flatMap(({ date, place }) => {
    if (!date || !isAfter(date, last)) return [];
    const message = `${shown(date)} is in the future: the clock of this machine says ${today}. Correct the date.`;
    return [problem(place, 'date-is-not-in-the-future', message)];
  });
}

function datesOf({ frontMatter, frontMatterAt, sources, health, corrections }: BriefFiles): Dated[] {
  const basedOn = frontMatter?.basedOn;
  const inFront: readonly (readonly [string | undefined, Path])[] = [
    [frontMatter?.published, ['published']],
    [frontMatter?.updated, ['updated']],
    [frontMatter?.seen, ['seen']],
    [frontMatter?.asOf, ['asOf']],
    [basedOn?.asOf, ['basedOn', 'asOf']],
    [basedOn?.published, ['basedOn', 'published']],
  ];
  return [
    ...inFront.map(([date, path]) => ({ date, place: frontMatterAt(path) })),
    ...fieldsOf(sources.list, ['published', 'seen']),
    ...fieldsOf(health.list, ['checked', 'since']),
    ...fieldsOf(corrections.list, ['date']),
  ];
}

function fieldsOf<Field extends string>(
  records: readonly Located<{ readonly [Name in Field]?: string | undefined }>[],
  fields: readonly Field[],
): Dated[] {
  return records.flatMap(({ value, valueAt }) =>
    fields.map((field) => ({ date: value[field], place: valueAt([field]) })),
  );
}
