import { claimsIn, groupsFrom, isParty, sidesSaid } from './entities.ts';
import type { Side } from './sides.ts';
import type { Entity } from './entity.ts';
import type { Brief, Claim } from './types.ts';

/** Those from a place who are said to be on a side: a group, or else some of its people, and the claims that say so. */
export interface Some {
  readonly group?: Entity;
  readonly claims: readonly Claim[];
}

/** A country or region whose people are said to be on a side, with those on each side of the brief, in order. */
export interface Place {
  readonly entity: Entity;
  readonly on: ReadonlyMap<Side, readonly Some[]>;
}

type Entities = ReadonlyMap<string, Entity>;

/** The sides on which one can be; the one that means both others is none of its own. */
export function singleSides({ sides }: Pick<Brief, 'sides'>): readonly Side[] {
  return sides.filter(({ mark }) => mark !== 'both');
}

/** The places of a brief by name; the countries that are sides themselves are left out. */
export function placesOf(entities: Entities, brief: Brief): Place[] {
  return [...entities.values()]
    .filter((entity) => entity.kind === 'countries' && !isParty(brief, entity))
    .map((entity) => ({
      entity,
      on: new Map(
        singleSides(brief).flatMap((side) => {
          const some = onSide(entities, brief, entity, side);
          return some.length > 0 ? [[side, some] as const] : [];
        }),
      ),
    }))
    .filter(({ on }) => on.size > 0)
    .sort((a, b) => a.entity.name.localeCompare(b.entity.name, 'en'));
}

function onSide(entities: Entities, brief: Brief, place: Entity, side: Side): Some[] {
  const groups = groupsFrom(entities, place).flatMap((group) => {
    const claims = claimsAbout(brief, group).filter((claim) => isOn(side, group.side) && isOn(side, claim.side));
    return claims.length > 0 ? [{ group, claims }] : [];
  });
  const told = new Set(groups.flatMap(({ claims }) => claims));
  const others = claimsAbout(brief, place).filter(
    (claim) => claim.side === side && !told.has(claim) && sidesSaid(place, [claim]).length > 0,
  );
  return [...groups, ...(others.length > 0 ? [{ claims: others }] : [])];
}

function claimsAbout(brief: Brief, entity: Entity): readonly Claim[] {
  return claimsIn(brief, entity).flatMap(({ claims }) => claims);
}

/** Whether what is said to be on one side, or on none in particular, may be on this one. */
function isOn(side: Side, said: Side | undefined): boolean {
  return !said || said === side || said.mark === 'both';
}
