import { placesOf, singleSides, type Place } from '../model/places.ts';
import type { Side } from '../model/sides.ts';
import type { Brief, Model } from '../model/types.ts';

/** A table with the places in the middle and those on each side beside them. */
export interface WhoForWhom {
  readonly before: readonly Side[];
  readonly after: readonly Side[];
  readonly places: readonly Place[];
}

/** Who is said to be on which side: first the places with people on the sides before, then on both, then after. */
export function whoForWhom({ entities }: Model, brief: Brief): WhoForWhom {
  const sides = singleSides(brief);
  const before = sides.filter(({ mark }) => mark === 'left');
  const after = sides.filter(({ mark }) => mark !== 'left');
  const rank = ({ on }: Place) =>
    Number(after.some((side) => on.has(side))) - Number(before.some((side) => on.has(side)));
  return { before, after, places: placesOf(entities, brief).sort((a, b) => rank(a) - rank(b)) };
}
