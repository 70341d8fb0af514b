import type { Brief, Site } from '../model/types.ts';
import { dateLabel, listed, quoted } from './text.ts';

/** Who made the briefs, how and when, and what was not done; what holds only for some briefs names them. */
export function making({ publisher }: Pick<Site, 'publisher'>, briefs: readonly Brief[]) {
  const questions = [
    {
      question: 'Who made this',
      answers: [
        publisher ? `Published by ${publisher}.` : 'No publisher is named.',
        ...ofEach(briefs, ({ made }) => made?.by ?? ''),
      ],
    },
    {
      question: 'How',
      answers: ofEach(briefs, (brief) => [searched(brief), brief.made?.how].filter(Boolean).join(' ')),
    },
    { question: 'When', answers: ofEach(briefs, when) },
    { question: 'What was not done', answers: ofEach(briefs, ({ made }) => made?.notDone ?? '') },
  ];
  return questions.filter(({ answers }) => answers.length > 0);
}

/** Whose the evidence is. */
export function whoseEvidence(briefs: readonly Brief[]): readonly string[] {
  return ofEach(briefs, ({ basedOn, sources }) => {
    if (!basedOn || sources.length === 0) return '';
    const ours = 'our evidence, not the author’s sources';
    if (basedOn.links === 'lost')
      return `The pages beside a claim are ${ours}. That something was not found does not show that the author had no source for it.`;
    const kept =
      basedOn.links === 'kept' ? ', except for the pages that the article itself links to, which are marked' : '';
    return `The pages beside a claim are ${ours}${kept}.`;
  });
}

/** What is said of each brief, said once for those of which the same is said. */
export function ofEach(briefs: readonly Brief[], words: (brief: Brief) => string): string[] {
  return [...Map.groupBy(briefs, words)].flatMap(([text, some]) => {
    if (!text) return [];
    return some.length === briefs.length ? text : `${listed(some.map(({ title }) => quoted(title)))}: ${text}`;
  });
}

function searched({ basedOn, method, citations }: Brief): string {
  if (citations.length === 0) return method ?? '';
  if (basedOn?.links === 'lost')
    return `The copy of the article that reached us had lost the target of every link. Nobody can say from it which pages its author cited. ${method ?? 'For each link we therefore searched for pages that bear on what it was cited for.'}`;
  const known = basedOn?.links === 'kept' ? 'The addresses behind the article’s links are known. ' : '';
  return `${known}${method ?? 'For each link we searched for pages that bear on what it is cited for.'}`;
}

function when({ published, updated, sources, seenIn }: Brief): string {
  const dates = `Published on ${dateLabel(published)}${updated > published ? `, updated on ${dateLabel(updated)}` : ''}.`;
  const days = sources.map(({ seen }) => seen).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return dates;
  const span = first === last ? `on ${dateLabel(first)}` : `from ${dateLabel(first)} to ${dateLabel(last)}`;
  const live = seenIn === 'stored copies' ? 'none was opened live, so ' : '';
  const how = { 'stored copies': 'read in stored copies', live: 'opened live', unsaid: 'seen' }[seenIn ?? 'unsaid'];
  return `${dates} Pages were ${how} ${span}; ${live}a page may have changed or moved since.`;
}
