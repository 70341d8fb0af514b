import { apart, roomFor } from './label-room.ts';
import { densestStretch, type Stretch } from './stretch.ts';
import { rounded, type Axis, type AxisLabel, type Bar } from './strip.ts';

const DAY = 86_400_000;
const [START, END] = [2, 97];
// How much of the strip the years before and after the widened stretch have, and how much the break beside it.
const [NARROW, BREAK] = [23, 4];
// In percent: ticks nearer than this look like one.
const LEAST = 1;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A time scale up to the date of a brief. */
export interface TimeScale {
  /** The position of a day, or the start and end of a month or year; the scale ends at the brief’s date. */
  readonly place: (when: string) => Bar;
  readonly axis: Axis;
}

/** A part of the scale on which all days are equally wide: its days, from one to before another, and its place in percent. */
interface Part extends Bar {
  readonly first: number;
  readonly end: number;
}

/**
 * The scale for these dates. The stretch of years that holds most of them for its length is wider than the rest, so that
 * crowded months are readable; the axis is broken at its ends. It is marked by month where these fit, else by year or
 * by decade.
 */
export function timeScale(dates: readonly string[], asOf: string): TimeScale {
  const years = dates.map((date) => Number(date.slice(0, 4)));
  const last = Number(asOf.slice(0, 4));
  const first = Math.min(...years, last);
  const wide = densestStretch(years, last);
  const end = endOf(asOf);
  const parts = partsOf(first, wide, last, end);
  const place = (day: number, isEnd = false) => placeIn(parts, day, isEnd);
  const at = (date: string | number) => place(dayOf(`${date}`));
  const [before, after] = [wide.from > first, wide.to < last];
  const marked = wideMarks(wide, after ? `${wide.to}` : asOf, parts[before ? 1 : 0]!);
  const close = [
    ...(before ? [closeYears(first, wide.from - 1, parts[0]!)] : []),
    ...(after ? [closeYears(wide.to + 1, last, parts.at(-1)!)] : []),
  ];
  return {
    place: (when) => ({
      from: at(when),
      to: when.length === 10 ? at(when) : place(Math.min(endOf(when), end), true),
    }),
    axis: {
      ticks: [
        ...close.flatMap(({ ticks }) => ticks.map((year) => ({ at: at(year), isStrong: year === ticks[0] }))),
        ...marked.months.map((month) => ({ at: at(month), isStrong: month.endsWith('-01') })),
        ...marked.years.map((year) => ({ at: at(year), isStrong: marked.named.includes(year) })),
      ].toSorted((a, b) => a.at - b.at),
      labels: apart([
        ...close.flatMap(({ labels }) => labels),
        ...marked.months.flatMap((month) => monthLabels(month, at(month), place(endOf(month), true))),
        ...marked.named.map((year) => yearLabel(year, at(year))),
      ]),
      breaks: parts.slice(1).map((part, index) => ({ from: parts[index]!.to, to: part.from })),
      ...brokenWords(before, after, marked.months.length > 0),
    },
  };
}

function partsOf(first: number, wide: Stretch, last: number, end: number): Part[] {
  const [from, to] = [dayOf(`${wide.from}`), wide.to < last ? dayOf(`${wide.to + 1}`) : end];
  const days = [
    ...(wide.from > first ? [{ first: dayOf(`${first}`), end: from, width: NARROW }] : []),
    { first: from, end: to },
    ...(to < end ? [{ first: to, end, width: NARROW }] : []),
  ];
  let at = START;
  return days.map(({ first, end, width = END - START - (days.length - 1) * (NARROW + BREAK) }) => {
    const part = { first, end, from: at, to: at + width };
    at += width + BREAK;
    return part;
  });
}

function placeIn(parts: readonly Part[], day: number, isEnd: boolean): number {
  const part = parts.find(({ end }) => day < end || (isEnd && day === end)) ?? parts.at(-1)!;
  return rounded(part.from + ((day - part.first) / (part.end - part.first)) * (part.to - part.from));
}

/** The months of the widened stretch or, where there is no room for them, its years and those that are named. */
function wideMarks({ from }: Stretch, until: string, part: Part) {
  const perYear = perYearIn(part);
  // Every third month is named wherever there is little room.
  if (perYear / 4 >= roomFor('Jan'))
    return { months: monthsUntil(until, from), years: [] as number[], named: [] as number[] };
  const years = ticksOf(from, Number(until.slice(0, 4)), tickStep(perYear));
  const step = labelStep(perYear);
  // Round years are named, but of a few years also the first.
  return { months: [] as string[], years, named: years.filter((year) => (step < 5 ? year - from : year) % step === 0) };
}

/** The ticks of the narrow years, and the words above them. */
function closeYears(first: number, last: number, part: Part) {
  const step = tickStep(perYearIn(part));
  const label = { at: part.from, anchor: 'start', isMinor: false } as const;
  const span = first === last ? `${first}` : `${first}–${last}`;
  return {
    ticks: ticksOf(first, last, step),
    labels: [
      { ...label, text: span, line: 1 },
      { ...label, text: stepWords[step] ?? '', line: 2 },
    ] satisfies AxisLabel[],
  };
}

function perYearIn({ first, end, from, to }: Part): number {
  return (to - from) / ((end - first) / 365.25);
}

/** What changes where the scale is broken. */
function brokenWords(before: boolean, after: boolean, isByMonth: boolean): Pick<Axis, 'atBreak'> {
  const wide = isByMonth ? 'each month has its own space' : 'a year is wide';
  if (before && after)
    return { atBreak: `before the first pair and after the second a year is narrow, between them ${wide}` };
  if (before) return { atBreak: `before them a year is narrow, after them ${wide}` };
  return after ? { atBreak: `before them ${wide}, after them a year is narrow` } : {};
}

function monthLabels(month: string, from: number, to: number): AxisLabel[] {
  const index = Number(month.split('-')[1]) - 1;
  const label = { at: rounded((from + to) / 2), anchor: 'middle', line: 2, isMinor: index % 3 > 0 } as const;
  return [...(index === 0 ? [yearLabel(parseInt(month), from)] : []), { ...label, text: MONTHS[index] ?? '' }];
}

function yearLabel(year: number, at: number): AxisLabel {
  return { at, anchor: 'start', text: `${year}`, line: 1, isMinor: false };
}

/** The months from the beginning of a year until a date. */
function monthsUntil(date: string, year: number): string[] {
  const [lastYear = year, lastMonth = 12] = date.split('-').map(Number);
  return Array.from({ length: (lastYear - year) * 12 + lastMonth }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${String(year + Math.floor(index / 12)).padStart(4, '0')}-${month}`;
  });
}

const stepWords: Readonly<Record<number, string>> = {
  1: 'by year',
  10: 'decades',
  100: 'centuries',
  1000: 'millennia',
};

/** How many years lie between two ticks. */
function tickStep(perYear: number): number {
  return [1, 10, 100].find((years) => years * perYear >= LEAST) ?? 1000;
}

/** The first year, and the multiples of a step after it that are not close to it. */
function ticksOf(first: number, last: number, step: number): number[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.filter((year) => year === first || (year % step === 0 && year - first >= step / 2));
}

/** How many years lie between two that are named. */
function labelStep(perYear: number): number {
  return [1, 2, 5, 10, 20, 50, 100, 200, 500].find((years) => years * perYear >= roomFor('2000')) ?? 1000;
}

/** The first day of a date, in days. */
function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return daysTo(year, month, day);
}

/** The first day after a date. */
function endOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (!month) return dayOf(`${year + 1}`);
  return day ? daysTo(year, month, day + 1) : daysTo(year, month + 1, 1);
}

// `Date.UTC` takes a year below 100 for one of the twentieth century.
function daysTo(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY;
}
