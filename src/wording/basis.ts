import type { Brief } from '../model/types.ts';
import { dateLabel } from './text.ts';

/** What a brief is based on and how it was checked, in a few lines; the first words are the state that it reports. */
export interface Basis {
  readonly state: string;
  readonly basedOn: { readonly before: string; readonly title: string; readonly after: string };
  readonly evidence: string;
}

/** The lines under the title of a brief. */
export function basisOf({ basedOn, sources, citations, published, updated }: Brief): Basis {
  const seen = sources.map((source) => source.seen).sort();
  const last = seen.at(-1);
  const dates = [
    `Published ${dateLabel(published)}`,
    ...(updated > published ? [`updated ${dateLabel(updated)}`] : []),
  ];
  return {
    state: `State of ${dateLabel(basedOn.asOf)}.`,
    basedOn: {
      before: 'Based on “',
      title: basedOn.title,
      after: `” by ${basedOn.author}, produced by ${basedOn.producer} (${basedOn.events}). The article’s text is not reproduced here: the words are ours, the claims are the article’s, with names corrected where an outcome says so.`,
    },
    evidence: `The addresses behind its ${citations.length} links were lost in our copy. What stands beside the claims are ${sources.length} pages that a search found${last ? `, last seen in stored copies on ${dateLabel(last)}` : ''}: our evidence, not the author’s sources. ${dates.join(', ')}.`,
  };
}

/** The same as plain paragraphs. */
export function basisTexts(brief: Brief): readonly string[] {
  const { state, basedOn, evidence } = basisOf(brief);
  return [`${state} ${basedOn.before}${basedOn.title}${basedOn.after}`, evidence];
}

/** What the list of evidence says of itself. */
export const evidenceIntro =
  'The article’s links in its order, each with the pages that a search found for it. They are our evidence, not the author’s sources, which are lost.';
