// Room at both ends, so that a mark and the words of a line at the end of the scale are whole.
const START = 6;
const END = 90;

/** A scale on which each step is ten times the one before. */
export interface LogScale {
  /** Powers of ten from the lowest to the highest. */
  readonly powers: readonly number[];
  /** The position of a number, in percent. */
  readonly place: (value: number) => number;
}

/** The logarithmic scale, from one power of ten to another, that holds all these numbers. */
export function logScale(values: readonly number[]): LogScale {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    powers: Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)),
    place: (value) => Math.round((START + ((Math.log10(value) - low) / (high - low)) * (END - START)) * 100) / 100,
  };
}
