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

function checkState(brief: BriefFiles): Problem[] {
  const front = brief.frontMatter;
  if (!front) return [];
  const { published, updated, basedOn } = front;
  const asOf = stateOf(front);
  const late = (date: string) => isAfter(date, asOf);
  // If only the year is known and it is that of the brief’s date, the mark decides.
  const isOpen = (date: string) => date.length < asOf.length && asOf.startsWith(date);
  const reports = `up to which the ${basedOn ? 'article' : 'brief'} reports`;
  return [
    ...(isAfter(asOf, basedOn ? published : updated)
      ? [
          problem(
            brief.frontMatterAt([basedOn ? 'published' : 'updated']),
            'publication-follows-the-state',
            `The brief is ${basedOn ? `published on ${published}` : `updated on ${updated}`}, before ${asOf}, ${reports}. Correct one of them.`,
          ),
        ]
      : []),
    ...(updated < published
      ? [
          problem(
            brief.frontMatterAt(['updated']),
            'update-follows-publication',
            `The brief is updated on ${updated}, before it is published on ${published}. Correct one of them.`,
          ),
        ]
      : []),
    ...brief.sources.list
      .filter(({ value: { published, later = false } }) => published && !isOpen(published) && late(published) !== later)
      .map((source) =>
        problem(
          source.valueAt(['published']),
          'later-source-is-marked',
          source.value.later
            ? `The source ${shown(source.id)} is marked as later, but its date is not after ${asOf}, ${reports}. Remove the mark.`
            : `The source ${shown(source.id)} came after ${asOf}, ${reports}. Mark it with \`later: true\`.`,
        ),
      ),
    ...(brief.prose?.claims ?? [])
      .filter(({ value }) => value.when && value.sort !== 'forecast' && late(value.when))
      .map((claim) =>
        problem(
          claim.valueAt(['when']),
          'event-is-not-after-the-state',
          `${shown(claim.value.when)} is after ${asOf}, ${reports}. Correct the date.`,
        ),
      ),
  ];
}

/** Corrections come after publication, at most one a day per claim: the day is part of their address. */
export function checkCorrections({ frontMatter, corrections }: BriefFiles): Problem[] {
  const repeated = new Set(
    repeats(corrections.list, ({ value }) => `${value.date} ${value.claim}`).map(({ one }) => one),
  );
  return corrections.list.flatMap((one) => {
    const { date, claim } = one.value;
    if (repeated.has(one)) {
      const message = `${shown(claim)} has a correction of ${date} already. Write both as one.`;
      return [problem(one.valueAt(['claim']), 'key-is-unique', message)];
    }
    if (!frontMatter || date >= frontMatter.published) return [];
    const message = `This correction is of ${date}, before the brief was published on ${frontMatter.published}. Correct one of them.`;
    return [problem(one.valueAt(['date']), 'update-follows-publication', message)];
  });
}

/** Whether one date is after another, as far as both are known: days, months or years. */
export function isAfter(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
}
