import { once } from '../once.ts';
import type { Brief, Claim, Entity, Model, Section } from './types.ts';
import { sides as sideWords, type Side } from './words.ts';

/** Claims about an entity in one section of a brief. */
export interface Mentioned {
  readonly brief: Brief;
  readonly section: Section;
  readonly claims: readonly Claim[];
}

/** Where claims are about an entity, in the order of the briefs. */
export function claimsAbout(model: Model, entity: Entity): Mentioned[] {
  return model.briefs.flatMap((brief) => claimsIn(brief, entity));
}

/** Where claims of a brief are about an entity, by section. */
export function claimsIn(brief: Brief, entity: Entity): readonly Mentioned[] {
  return mentionedIn(brief).get(entity) ?? [];
}

// Asked for by every entity’s page, list and mark: going through all claims each time would cost their square.
const mentionedIn = once((brief: Brief): ReadonlyMap<Entity, readonly Mentioned[]> => {
  const found = brief.sections.flatMap((section) => {
    const pairs = section.claims.flatMap((claim) => [...new Set(claim.about)].map((entity) => ({ entity, claim })));
    return [...Map.groupBy(pairs, ({ entity }) => entity)].map(([entity, same]) => ({
      entity,
      mentioned: { brief, section, claims: same.map(({ claim }) => claim) },
    }));
  });
  const grouped = Map.groupBy(found, ({ entity }) => entity);
  return new Map([...grouped].map(([entity, same]) => [entity, same.map(({ mentioned }) => mentioned)]));
});

/** Groups and people of a country, or the countries of a group or person. */
export function relatedTo(model: Model, entity: Entity): Entity[] {
  const others = [...model.entities.values()];
  const related = others.filter((other) => entity.countries.includes(other.id) || other.countries.includes(entity.id));
  return related.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** For whom people of a country are said to fight, each side with its groups from there, if any; a country has no side. */
export function sidesFrom(model: Model, country: Entity): ReadonlyMap<Side, readonly Entity[]> {
  const sides = Map.groupBy(groupsFrom(model, country), (group) => group.side as Side);
  // A claim that names Russians or Ukrainians with a side mostly speaks of those who came to one of them.
  const claims = isParty(country) ? [] : claimsAbout(model, country).flatMap((one) => one.claims);
  for (const side of sidesSaid(country, claims)) if (!sides.has(side)) sides.set(side, []);
  return sides;
}

/** The groups of a country's people that have a side. */
export function groupsFrom(model: Model, country: Entity): Entity[] {
  return relatedTo(model, country).filter((other) => other.kind === 'groups' && other.side);
}

/** The countries that the war is between, which the words for sides name as well. */
export function isParty(entity: Entity): boolean {
  return sideWords.some((side) => side === entity.id);
}

/** The sides of claims that name the people of a place; a claim of both sides may mean others with one of them. */
export function sidesSaid(place: Entity, claims: readonly Claim[]): Side[] {
  const people = place.demonyms.map((name) => new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'iu'));
  return claims.flatMap(({ side, text }) =>
    side && side !== 'both' && people.some((name) => name.test(text)) ? [side] : [],
  );
}
