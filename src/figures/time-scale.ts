import { rounded, type Axis, type AxisLabel, type Bar } from './strip.ts';

const DAY = 86_400_000;
const [START, END] = [2, 97];
// Where the scale changes: years stand close before it, months wide behind it.
const [NARROW_END, WIDE_START] = [25, 29];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A scale of time up to the state of a brief. */
export interface TimeScale {
  /** Where a day stands or, for a month or year, where it begins and ends; what is not over by the state ends there. */
  readonly place: (when: string) => Bar;
  readonly axis: Axis;
}

/**
 * The scale for these dates. Behind the longest run of years without one it is wider,
 * so that crowded months are readable; the axis is broken there.
 */
export function timeScale(dates: readonly string[], asOf: string): TimeScale {
  const years = [...new Set(dates.map((date) => Number(date.slice(0, 4))))].sort((a, b) => a - b);
  const first = years[0] ?? Number(asOf.slice(0, 4));
  const wideFrom = afterLongestGap(years) ?? first;
  const [begin, change, end] = [dayOf(`${first}`), dayOf(`${wideFrom}`), endOf(asOf)];
  const isBroken = begin < change;
  const wideStart = isBroken ? WIDE_START : START;
  const place = (day: number, isEnd = false) =>
    day < change || (isEnd && isBroken && day === change)
      ? rounded(START + ((day - begin) / (change - begin)) * (NARROW_END - START))
      : rounded(wideStart + ((day - change) / (end - change)) * (END - wideStart));
  const months = monthsFrom(wideFrom, end);
  const yearsBefore = Array.from({ length: wideFrom - first }, (_, index) => first + index);
  return {
    place: (when) => ({
      from: place(dayOf(when)),
      to: when.length === 10 ? place(dayOf(when)) : place(Math.min(endOf(when), end), true),
    }),
    axis: {
      ticks: [
        ...yearsBefore.map((year) => ({ at: place(dayOf(`${year}`)), isStrong: year === first })),
        ...months.map((month) => ({ at: place(dayOf(month)), isStrong: month.endsWith('-01') })),
      ],
      labels: [
        ...(isBroken ? narrowLabels(first, wideFrom - 1) : []),
        ...months.flatMap((month) => monthLabels(month, place(dayOf(month)), place(endOf(month), true))),
      ],
      breaks: isBroken ? [{ from: NARROW_END, to: WIDE_START }] : [],
    },
  };
}

function narrowLabels(first: number, last: number): AxisLabel[] {
  const label = { at: START, anchor: 'start', isMinor: false } as const;
  return [
    { ...label, text: first === last ? `${first}` : `${first}–${last}`, line: 1 },
    { ...label, text: 'by year', line: 2 },
  ];
}

function monthLabels(month: string, from: number, to: number): AxisLabel[] {
  const index = Number(month.slice(5)) - 1;
  const label = { at: rounded((from + to) / 2), anchor: 'middle', line: 2, isMinor: index % 3 > 0 } as const;
  const year = { at: from, anchor: 'start', text: month.slice(0, 4), line: 1, isMinor: false } as const;
  return [...(index === 0 ? [year] : []), { ...label, text: MONTHS[index] ?? '' }];
}

function monthsFrom(year: number, end: number): string[] {
  const months = Array.from({ length: 12 * 100 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${year + Math.floor(index / 12)}-${month}`;
  });
  return months.slice(
    0,
    months.findIndex((month) => dayOf(month) >= end),
  );
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
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The first day after a date. */
function endOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (!month) return dayOf(`${year + 1}`);
  return Date.UTC(year, day ? month - 1 : month, day ? day + 1 : 1) / DAY;
}
