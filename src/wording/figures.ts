import type { FigureId } from '../links.ts';
import type { Brief } from '../model/types.ts';
import { dateLabel, listed } from './text.ts';

const TITLES: Readonly<Record<FigureId, string>> = {
  numbers: 'The numbers, and whose they are',
  timeline: 'When it happened, or was said',
  origins: 'Who is said to be on which side',
};

const SUBJECTS: Readonly<Record<FigureId, string>> = {
  numbers: 'numbers',
  timeline: 'dates',
  origins: 'sides',
};

/** The heading of a figure of a brief. */
export function figureTitle(brief: Brief, id: FigureId): string {
  return brief.figures.find((one) => one.id === id)?.title ?? TITLES[id];
}

/** What a figure shows, in a sentence. */
export function figureText(brief: Brief, id: FigureId): string {
  const texts: Readonly<Record<FigureId, string>> = {
    numbers:
      'Numbers given by others, not counted by us, with what was found for each. Each line is ten times the last.',
    timeline: `Claims that have a date, up to ${dateLabel(brief.asOf)}: the date of the event or, for a statement, of the statement.`,
    origins: 'Groups that the claims name, beside the places their people come from.',
  };
  return brief.figures.find((one) => one.id === id)?.text ?? texts[id];
}

/** “numbers, dates and sides”: what the figures of a brief show. */
export function figureSubjects({ figures }: Brief): string {
  return listed(figures.map(({ id }) => SUBJECTS[id]));
}
