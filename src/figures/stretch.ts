/** Years from one to another, both among them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

// So many years without a date may lie within a stretch.
const GAP = 1;
// A stretch counts only if its share of the dates exceeds its share of the time by at least this.
const LEAST = 0.25;

/**
 * The stretch that holds most dates for its length: its share of all dates less its share of the time up to `last` is
 * the largest; of two alike the later. All years if no stretch stands out.
 */
export function densestStretch(years: readonly number[], last: number): Stretch {
  const runs = runsOf(years, last);
  const whole = { from: Math.min(...years, last), to: last };
  let best = { ...whole, score: LEAST };
  for (const [start, { from }] of runs.entries()) {
    let count = 0;
    for (const run of runs.slice(start)) {
      count += run.count;
      const score = count / years.length - (run.to - from + 1) / (whole.to - whole.from + 1);
      if (score >= best.score) best = { from, to: run.to, score };
    }
  }
  return { from: best.from, to: best.to };
}

/** Years with dates that lie close together, with the number of dates; the last reaches the end if that is close. */
function runsOf(years: readonly number[], last: number): (Stretch & { readonly count: number })[] {
  const runs: { from: number; to: number; count: number }[] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && year - run.to <= GAP + 1) Object.assign(run, { to: year, count: run.count + 1 });
    else runs.push({ from: year, to: year, count: 1 });
  }
  const end = runs.at(-1);
  if (end && last - end.to <= GAP + 1) end.to = last;
  return runs;
}
