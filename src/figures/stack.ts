import type { Bar } from './strip.ts';

/** A bar and the level it stands on, from 0. */
export interface Stacked {
  readonly bar: Bar;
  readonly level: number;
}

/** Puts bars on as few levels as keep them apart by a gap, in percent; what comes first stands on top. */
export function stacked(bars: readonly Bar[], gap: number): Stacked[] {
  const ends: number[] = [];
  return bars.map((bar) => {
    const free = ends.findIndex((end) => end + gap <= bar.from);
    const level = free < 0 ? ends.length : free;
    ends[level] = bar.to;
    return { bar, level };
  });
}
