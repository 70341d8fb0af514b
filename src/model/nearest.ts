import { distance } from 'fastest-levenshtein';
import { shown } from './problem.ts';

/** The known name nearest to one that is not known, if it is near: no more than a third of the letters differ. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let found: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    // Letters in another order are one slip, however many they are.
    const apart = letters(name) === letters(candidate) ? 1 : distance(name.slice(0, 200), candidate);
    if (apart < least && apart <= Math.max(1, Math.min(name.length, candidate.length) / 3))
      [found, least] = [candidate, apart];
  }
  return found;
}

function letters(name: string): string {
  return [...name.slice(0, 200)].sort().join('');
}

/** “ Did you mean `x`?” for the nearest known name, or nothing when none is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const found = nearest(name, known);
  return found === undefined ? '' : ` Did you mean ${shown(found)}?`;
}
