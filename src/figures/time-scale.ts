import { apart, roomFor } from './label-room.ts';
import { rounded, type Axis, type AxisLabel, type Bar } from './strip.ts';

const DAY = 86_400_000;
const [START, END] = [2, 97];
// Where the scale changes: years stand close before it, months wide behind it.
const [NARROW_END, WIDE_START] = [25, 29];
// In percent: ticks nearer than this are no longer told apart.
const LEAST = 1;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A scale of time up to the state of a brief. */
export interface TimeScale {
  /** Where a day stands or, for a month or year, where it begins and ends; what is not over by the state ends there. */
  readonly place: (when: string) => Bar;
  readonly axis: Axis;
}

/**
 * The scale for these dates. Behind the longest run of years without one it is wider,
 * so that crowded months are readable; the axis is broken there. It is marked by month where these fit, else by year
 * or by decade.
 */
export function timeScale(dates: readonly string[], asOf: string): TimeScale {
  const dated = [...new Set(dates.map((date) => Number(date.slice(0, 4))))].sort((a, b) => a - b);
  const first = dated[0] ?? Number(asOf.slice(0, 4));
  const wideFrom = afterLongestGap(dated) ?? first;
  const [begin, change, end] = [dayOf(`${first}`), dayOf(`${wideFrom}`), endOf(asOf)];
  const isBroken = begin < change;
  const wideStart = isBroken ? WIDE_START : START;
  const place = (day: number, isEnd = false) =>
    day < change || (isEnd && isBroken && day === change)
      ? rounded(START + ((day - begin) / (change - begin)) * (NARROW_END - START))
      : rounded(wideStart + ((day - change) / (end - change)) * (END - wideStart));
  const yearly = (span: number, width: number) => width / (span / 365.25);
  const closeStep = tickStep(yearly(change - begin, NARROW_END - START));
  const wideYear = yearly(end - change, END - wideStart);
  // Every third month is named wherever there is little room.
  const isByMonth = wideYear / 4 >= roomFor('Jan');
  const months = isByMonth ? monthsUntil(asOf, wideFrom) : [];
  const years = isByMonth ? [] : ticksOf(wideFrom, Number(asOf.slice(0, 4)), tickStep(wideYear));
  const named = years.filter((year) => year % labelStep(wideYear) === 0);
  const at = (date: string | number) => place(dayOf(`${date}`));
  return {
    place: (when) => ({
      from: place(dayOf(when)),
      to: when.length === 10 ? place(dayOf(when)) : place(Math.min(endOf(when), end), true),
    }),
    axis: {
      ticks: [
        ...ticksOf(first, wideFrom - 1, closeStep).map((year) => ({ at: at(year), isStrong: year === first })),
        ...months.map((month) => ({ at: at(month), isStrong: month.endsWith('-01') })),
        ...years.map((year) => ({ at: at(year), isStrong: named.includes(year) })),
      ],
      labels: apart([
        ...(isBroken ? narrowLabels(first, wideFrom - 1, closeStep) : []),
        ...months.flatMap((month) => monthLabels(month, at(month), place(endOf(month), true))),
        ...named.map((year) => yearLabel(year, at(year))),
      ]),
      breaks: isBroken ? [{ from: NARROW_END, to: WIDE_START }] : [],
      ...(isBroken && { atBreak: `years stand close before it, ${isByMonth ? 'months' : 'later ones'} wide after it` }),
    },
  };
}

function narrowLabels(first: number, last: number, step: number): AxisLabel[] {
  const label = { at: START, anchor: 'start', isMinor: false } as const;
  return [
    { ...label, text: `${first}–${last}`, line: 1 },
    { ...label, text: stepWords[step] ?? '', line: 2 },
  ];
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
    return `${year + Math.floor(index / 12)}-${month}`;
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

/** The year after the longest run of years, two or more, in which nothing is dated. */
function afterLongestGap(years: readonly number[]): number | undefined {
  const gaps = years.slice(1).map((year, index) => ({ year, gap: year - (years[index] ?? year) }));
  const longest = gaps.sort((a, b) => b.gap - a.gap)[0];
  return longest && longest.gap > 2 ? longest.year : undefined;
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
