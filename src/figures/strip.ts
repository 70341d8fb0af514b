import type { Claim } from '../model/types.ts';
import type { Side } from '../model/sides.ts';

/** A position on a strip, in percent of its width; a point starts and ends at the same place. */
export interface Bar {
  readonly from: number;
  readonly to: number;
}

/** A gridline behind the strips. */
export interface Tick {
  readonly at: number;
  readonly isStrong: boolean;
}

/** Words above the strips. */
export interface AxisLabel {
  readonly at: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly line: 1 | 2;
  /** Whether it is left out if there is little room. */
  readonly isMinor: boolean;
}

/** The ruler of some strips. */
export interface Axis {
  readonly ticks: readonly Tick[];
  readonly labels: readonly AxisLabel[];
  /** Where the scale changes, and the ruler is broken. */
  readonly breaks: readonly Bar[];
  /** What changes at a break, as part of a sentence. */
  readonly atBreak?: string;
}

/** One claim in a few words, and its place on a strip. */
export interface StripRow {
  readonly claim: Claim;
  readonly href: string;
  readonly lead: string;
  readonly details: readonly string[];
  readonly bar: Bar;
  /** Words beside the mark, and the side with room for them. */
  readonly label?: { readonly text: string; readonly side: 'before' | 'after' };
}

/** Rows under one heading. */
export interface StripGroup {
  readonly title: string;
  readonly side?: Side;
  readonly rows: readonly StripRow[];
}

/** A figure of strips on one ruler. */
export interface Strips {
  readonly axis: Axis;
  readonly groups: readonly StripGroup[];
}

/** The same number with at most two decimals. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
