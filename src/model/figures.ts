import type { FigureId } from '../links.ts';
import { placesOf } from './places.ts';
import type { Entity } from './entity.ts';
import type { Brief } from './types.ts';

/** The figures that a brief has something for. */
export function figuresOf(entities: ReadonlyMap<string, Entity>, brief: Brief): FigureId[] {
  return [
    ...(brief.claims.some(({ count }) => count) ? (['numbers'] as const) : []),
    ...(brief.claims.some(({ when }) => when) ? (['timeline'] as const) : []),
    ...(placesOf(entities, brief).length > 0 ? (['origins'] as const) : []),
  ];
}
