import { claimsAbout, sidesFrom } from '../model/entities.ts';
import type { Brief, Claim, Entity, Model } from '../model/types.ts';
import { sides, type Side } from '../model/words.ts';
import { verdict } from '../wording.ts';

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

/** The countries that the war is between, which the words for sides name as well. */
export function isParty(entity: Entity): boolean {
  return sides.some((side) => side === entity.id);
}

function originOf(model: Model, brief: Brief, place: Entity): Origin | undefined {
  const about = claimsAbout(model, place).flatMap((one) => (one.brief === brief ? one.claims : []));
  const groups = [...sidesFrom(model, place).values()].flat().filter((group) => isIn(brief, group));
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

function isIn(brief: Brief, group: Entity): boolean {
  return brief.claims.some((claim) => claim.about.includes(group));
}

/** The sides of claims that name the people of a place; a claim of both sides may mean others with one of them. */
function sidesSaid(place: Entity, claims: readonly Claim[]): Side[] {
  const people = place.demonyms.map((name) => new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'iu'));
  return claims.flatMap(({ side, text }) =>
    side && side !== 'both' && people.some((name) => name.test(text)) ? [side] : [],
  );
}

function together(said: readonly Side[]): Side | undefined {
  return new Set(said).size > 1 ? 'both' : said[0];
}

function byName(a: Origin, b: Origin): number {
  return a.place.name.localeCompare(b.place.name, 'en');
}
