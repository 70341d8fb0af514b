import { happenedSince } from '../model/since.ts';
import type { Brief } from '../model/types.ts';
import { textNoun } from './basis.ts';
import { counted, dateLabel } from './text.ts';

/** What the list of a brief’s later events holds. */
export function sinceSummary(brief: Brief): string {
  return `What happened after ${dateLabel(brief.asOf)}: ${counted(happenedSince(brief).length, 'entry', 'entries')}, the newest first, each with the claims that it concerns.`;
}

/** How such events relate to the findings. */
export function sinceNote(brief: Brief): string {
  return `The ${textNoun(brief)} reports up to ${dateLabel(brief.asOf)}. What came later changes no finding and no outcome, and its pages are no evidence for the claims.`;
}
