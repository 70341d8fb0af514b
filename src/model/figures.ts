import type { FigureId } from '../links.ts';
import { placesOf } from './places.ts';
import type { Brief, Entity } from './types.ts';

/** The figures that a brief has something for. */
export function figuresOf(entities: ReadonlyMap<string, Entity>, brief: Brief): FigureId[] {
  const hasMap = placesOf(entities, brief).some(({ entity }) => entity.at);
  return [
    ...(brief.claims.some(({ count }) => count) ? (['numbers'] as const) : []),
    ...(brief.claims.some(({ when }) => when) ? (['timeline'] as const) : []),
    ...(hasMap ? [brief.sides.length > 0 ? ('origins' as const) : ('places' as const)] : []),
  ];
}
