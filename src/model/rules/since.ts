import { stateOf, type BriefFiles } from '../read/brief.ts';
import { problem, shown, type Problem } from '../problem.ts';
import { isCredit } from './citations.ts';
import { isAfter } from './dates.ts';

type Citation = BriefFiles['citations']['list'][number];

/** What happened since belongs to a claim, came after the brief’s date, and names later pages, in order. */
export function checkSince(brief: BriefFiles): Problem[] {
  const laterIds = new Map(brief.sources.list.map(({ id, value }) => [id, value.later ?? false]));
  return brief.citations.list
    .filter(({ value }) => value.since)
    .flatMap((citation) => [
      ...checkOwner(brief, citation),
      ...checkDates(brief, citation),
      ...checkOrder(citation),
      ...checkLater(citation, laterIds),
    ]);
}

function checkOwner(brief: BriefFiles, { value, keyAt }: Citation): Problem[] {
  if (value.finding !== undefined || !isCredit(brief, value.paragraph)) return [];
  const message =
    'This link is of the credits: no claim cites it, so no page would show what happened since. Take `since` out.';
  return [problem(keyAt(['since']), 'since-is-of-a-claim', message)];
}

function checkDates({ frontMatter: front }: BriefFiles, { value, valueAt }: Citation): Problem[] {
  if (!front) return [];
  const asOf = stateOf(front);
  const hint = front.basedOn || front.asOf ? '' : ' Say in `asOf` up to when it reports.';
  const what = `up to which the ${front.basedOn ? 'article' : 'brief'} reports`;
  return (value.since ?? []).flatMap(({ date }, index) => {
    const wrong = (message: string) => [problem(valueAt(['since', index, 'date']), 'since-is-dated-since', message)];
    if (!isAfter(date, asOf))
      return wrong(
        `As far as ${shown(date)} says, this is not after ${asOf}, ${what}.${hint} Give a later or more exact date, or take it out.`,
      );
    if (isAfter(date, front.updated))
      return wrong(`${shown(date)} is after ${front.updated}, when the brief was last updated. Correct one of them.`);
    return [];
  });
}

function checkOrder({ value: { since = [] }, valueAt }: Citation): Problem[] {
  return since.flatMap(({ date }, index) => {
    const before = since[index - 1];
    if (!before || !isAfter(before.date, date)) return [];
    const message = `${shown(date)} is listed after ${before.date}. List the oldest first.`;
    return [problem(valueAt(['since', index, 'date']), 'since-is-in-order', message)];
  });
}

function checkLater({ value: { since = [] }, valueAt }: Citation, later: ReadonlyMap<string, boolean>): Problem[] {
  return since.flatMap(({ sources }, index) =>
    sources.flatMap((id, nth) => {
      if (later.get(id) !== false) return [];
      const message = `The source ${shown(id)} is not marked as later, so it cannot be a source for what happened since. Mark it with \`later: true\`, or name another.`;
      return [problem(valueAt(['since', index, 'sources', nth]), 'since-names-later-sources', message)];
    }),
  );
}
