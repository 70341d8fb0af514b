import { claimsIn, groupsFrom, isParty, sidesSaid } from '../model/entities.ts';
import type { Brief, Entity, Model } from '../model/types.ts';
import type { Side } from '../model/words.ts';
import { verdict } from '../wording/verdict.ts';

/** A country or region whose people are said to fight, and for whom. */
export interface Origin {
  readonly place: Entity;
  readonly side: Side;
  /** Groups of its people that have a side. */
  readonly groups: readonly Entity[];
  /** How many claims of the brief are about it. */
  readonly claimCount: number;
  /** What was found, where all that was found for its fighters is that they are contested. */
  readonly contested?: string;
}

/** Where people come from abroad to fight, as the claims of a brief have it; the parties to the war are left out. */
export function originsIn(model: Model, brief: Brief): Origin[] {
  const places = [...model.entities.values()].filter((entity) => entity.kind === 'countries' && !isParty(entity));
  return places.flatMap((place) => originOf(model, brief, place) ?? []).sort(byName);
}

function originOf(model: Model, brief: Brief, place: Entity): Origin | undefined {
  const about = claimsIn(brief, place).flatMap(({ claims }) => claims);
  const groups = groupsFrom(model, place).filter((group) => claimsIn(brief, group).length > 0);
  const side = together([...groups.flatMap((group) => group.side ?? []), ...sidesSaid(place, about)]);
  if (!side) return undefined;
  const ofFighters = about.filter((claim) => claim.finding && claim.about.some((entity) => groups.includes(entity)));
  const isContested = ofFighters.length > 0 && ofFighters.every((claim) => claim.finding === 'contested');
  return {
    place,
    side,
    groups,
    claimCount: about.length,
    ...(isContested && { contested: [...new Set(ofFighters.map(verdict))].join('; ') }),
  };
}

function together(said: readonly Side[]): Side | undefined {
  return new Set(said).size > 1 ? 'both' : said[0];
}

function byName(a: Origin, b: Origin): number {
  return a.place.name.localeCompare(b.place.name, 'en');
}
