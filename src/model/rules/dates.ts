import { stateOf, type BriefFiles } from '../read/brief.ts';
import { problem, shown, type Problem } from '../problem.ts';
import { repeats } from '../repeats.ts';

/** Dates agree: what came after the brief’s date says so, and nothing is dated before it was possible. */
export function checkDates(brief: BriefFiles): Problem[] {
  return [...checkSeen(brief), ...checkState(brief)];
}

/** A stored copy is not older than the page that it shows. */
function checkSeen({ frontMatter, sources }: BriefFiles): Problem[] {
  return sources.list.flatMap(({ value: { published, seen = frontMatter?.seen }, keyAt, valueAt }) => {
    if (!seen) {
      const message = '`seen` is missing in this source. Add it, or one for all sources to the front matter.';
      return frontMatter ? [problem(keyAt(), 'field-is-present', message)] : [];
    }
    if (!published || !isAfter(published, seen)) return [];
    const message = `This page was seen on ${seen}, before it was published on ${published}. Correct one of them.`;
    return [problem(valueAt(['seen']), 'page-is-seen-after-publication', message)];
  });
}

function checkState({ frontMatter: front, frontMatterAt, sources, prose }: BriefFiles): Problem[] {
  if (!front) return [];
  const { published, updated, basedOn } = front;
  const asOf = stateOf(front);
  const late = (date: string) => isAfter(date, asOf);
  // If only the year is known and it is that of the brief’s date, the mark decides.
  const isOpen = (date: string) => date.length < asOf.length && asOf.startsWith(date);
  const reports = `up to which the ${basedOn ? 'article' : 'brief'} reports`;
  const last = basedOn ? 'published' : 'updated';
  const early = `The brief is ${last} on ${front[last]}, before ${asOf}, ${reports}. Correct one of them.`;
  const reversed = `The brief is updated on ${updated}, before it is published on ${published}. Correct one of them.`;
  return [
    ...(isAfter(asOf, front[last]) ? [problem(frontMatterAt([last]), 'publication-follows-the-state', early)] : []),
    ...(updated < published ? [problem(frontMatterAt(['updated']), 'update-follows-publication', reversed)] : []),
    ...sources.list.flatMap(({ id, value: { published, later = false }, valueAt }) => {
      if (!published || isOpen(published) || late(published) === later) return [];
      const message = later
        ? `The source ${shown(id)} is marked as later, but its date is not after ${asOf}, ${reports}. Remove the mark.`
        : `The source ${shown(id)} came after ${asOf}, ${reports}. Mark it with \`later: true\`.`;
      return [problem(valueAt(['published']), 'later-source-is-marked', message)];
    }),
    ...(prose?.claims ?? []).flatMap(({ value: { when, sort }, valueAt }) => {
      if (!when || sort === 'forecast' || !late(when)) return [];
      const message = `${shown(when)} is after ${asOf}, ${reports}. Correct the date.`;
      return [problem(valueAt(['when']), 'event-is-not-after-the-state', message)];
    }),
  ];
}

/** Corrections come after publication, at most one a day per claim: the day is part of their address. */
export function checkCorrections({ frontMatter, corrections: { list } }: BriefFiles): Problem[] {
  const repeated = repeats(list, ({ value }) => `${value.date} ${value.claim}`);
  return [
    ...repeated.map(({ one: { value, valueAt } }) => {
      const message = `${shown(value.claim)} has a correction of ${value.date} already. Write both as one.`;
      return problem(valueAt(['claim']), 'key-is-unique', message);
    }),
    ...list.flatMap(({ value: { date }, valueAt }) => {
      if (!frontMatter || date >= frontMatter.published) return [];
      const message = `This correction is of ${date}, before the brief was published on ${frontMatter.published}. Correct one of them.`;
      return [problem(valueAt(['date']), 'update-follows-publication', message)];
    }),
  ];
}

/** Whether one date is after another, as far as both are known: days, months or years. */
export function isAfter(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
}
