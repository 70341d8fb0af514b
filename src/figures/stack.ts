import type { Bar } from './strip.ts';

/** A bar and its level, from 0. */
export interface Stacked {
  readonly bar: Bar;
  readonly level: number;
}

/** Puts bars on as few levels as a gap between them allows, in percent; the first is on top. */
export function stacked(bars: readonly Bar[], gap: number): Stacked[] {
  const ends: number[] = [];
  return bars.map((bar) => {
    const free = ends.findIndex((end) => end + gap <= bar.from);
    const level = free < 0 ? ends.length : free;
    ends[level] = bar.to;
    return { bar, level };
  });
}
