import type { FigureId } from '../links.ts';
import type { Brief } from '../model/types.ts';
import { dateLabel, listed } from './text.ts';

const TITLES: Readonly<Record<FigureId, string>> = {
  numbers: 'The numbers, and whose they are',
  timeline: 'Timeline',
  origins: 'Where people on each side come from',
  places: 'Places in the claims',
};

const SUBJECTS: Readonly<Record<FigureId, string>> = {
  numbers: 'numbers',
  timeline: 'dates',
  origins: 'places',
  places: 'places',
};

/** The heading of a figure of a brief. */
export function figureTitle(brief: Brief, id: FigureId): string {
  return brief.figures.find((one) => one.id === id)?.title ?? TITLES[id];
}

/** What a figure shows, in a sentence. */
export function figureText(brief: Brief, id: FigureId): string {
  const texts: Readonly<Record<FigureId, string>> = {
    numbers: 'These numbers were given by others; none is our own count.',
    timeline: `Claims that have a date, up to ${dateLabel(brief.asOf)}: the date of the event or, for a statement, of the statement.`,
    origins: 'Countries and regions whose people are said to be on a side, and on which.',
    places: 'Places that the claims are about.',
  };
  return brief.figures.find((one) => one.id === id)?.text ?? texts[id];
}

/** “numbers, dates and origins”: what the figures of a brief show. */
export function figureSubjects({ figures }: Brief): string {
  return listed(figures.map(({ id }) => SUBJECTS[id]));
}
