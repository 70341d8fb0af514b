import { claimsIn, groupsFrom, isParty, sidesSaid } from './entities.ts';
import type { Side } from './sides.ts';
import type { Brief, Claim, Entity } from './types.ts';

/** A country or region as a map shows it. */
export interface Place {
  readonly entity: Entity;
  /** The side of its people; none in a brief without sides. */
  readonly side?: Side;
  /** Groups of its people that have a side. */
  readonly groups: readonly Entity[];
  /** How many claims of the brief are about it. */
  readonly claimCount: number;
  /** The claims about its groups, if all of them are contested. */
  readonly contested: readonly Claim[];
}

type Entities = ReadonlyMap<string, Entity>;

const BOTH: Side = { id: 'both', name: 'both sides', words: 'on both sides', mark: 'both' };

/**
 * The places of a brief by name: where, according to its claims, people on one of its sides come from or, in a brief without
 * sides, all places that claims are about. The countries that are sides themselves are left out.
 */
export function placesOf(entities: Entities, brief: Brief): Place[] {
  const countries = [...entities.values()].filter(({ kind }) => kind === 'countries');
  const others = countries.filter((country) => !isParty(brief, country));
  const placeOf = brief.sides.length > 0 ? placeOfSide : placeOfClaims;
  return others
    .flatMap((country) => placeOf(entities, brief, country) ?? [])
    .sort((a, b) => a.entity.name.localeCompare(b.entity.name, 'en'));
}

function placeOfClaims(_: Entities, brief: Brief, entity: Entity): Place | undefined {
  const about = claimsIn(brief, entity).flatMap(({ claims }) => claims);
  return about.length > 0 ? { entity, groups: [], claimCount: about.length, contested: [] } : undefined;
}

function placeOfSide(entities: Entities, brief: Brief, entity: Entity): Place | undefined {
  const about = claimsIn(brief, entity).flatMap(({ claims }) => claims);
  const groups = groupsFrom(entities, entity).filter(
    (group) => claimsIn(brief, group).length > 0 && brief.sides.some((side) => side === group.side),
  );
  const side = together(brief, [...groups.flatMap((group) => group.side ?? []), ...sidesSaid(entity, about)]);
  if (!side) return undefined;
  const ofGroups = about.filter((claim) => claim.finding && claim.about.some((one) => groups.includes(one)));
  const isContested = ofGroups.every((claim) => claim.finding === 'contested');
  return { entity, side, groups, claimCount: about.length, contested: isContested ? ofGroups : [] };
}

function together({ sides }: Brief, said: readonly Side[]): Side | undefined {
  return new Set(said).size > 1 ? (sides.find(({ mark }) => mark === 'both') ?? BOTH) : said[0];
}
