import { once } from '../once.ts';
import type { Entity } from './entity.ts';
import type { Brief, Claim, Model, Section } from './types.ts';
import type { Side } from './sides.ts';

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

// Every page, list and mark of an entity asks for this; searching all claims each time would be quadratic.
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

/** The titles of the briefs with claims about an entity, on a site with several briefs. */
export function briefsAbout(model: Model, entity: Entity): string[] {
  if (model.briefs.length < 2) return [];
  return [...new Set(claimsAbout(model, entity).map(({ brief }) => brief.title))];
}

/** Groups and people of a country, or the countries of a group or person. */
export function relatedTo(entities: ReadonlyMap<string, Entity>, entity: Entity): Entity[] {
  const others = [...entities.values()];
  const related = others.filter((other) => entity.countries.includes(other.id) || other.countries.includes(entity.id));
  return related.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The sides that people of a country are said to be on, each with its groups from there, if any; a country has no side. */
export function sidesFrom(model: Model, country: Entity): ReadonlyMap<Side, readonly Entity[]> {
  const sides = Map.groupBy(groupsFrom(model.entities, country), (group) => group.side as Side);
  // A claim about a warring country’s own people is mostly about others who joined them.
  const claims = claimsAbout(model, country).flatMap((one) => (isParty(one.brief, country) ? [] : one.claims));
  for (const side of sidesSaid(country, claims)) if (!sides.has(side)) sides.set(side, []);
  return sides;
}

/** Whether one of a brief’s sides is that of a country. */
export function isParty({ sides }: Pick<Brief, 'sides'>, country: Entity): boolean {
  return sides.some((side) => side.country === country.id);
}

/** The groups of a country's people that have a side. */
export function groupsFrom(entities: ReadonlyMap<string, Entity>, country: Entity): Entity[] {
  return relatedTo(entities, country).filter((other) => other.kind === 'groups' && other.side);
}

/** The sides of claims that name the people of a place; a claim about both sides may mean other people on one of them. */
export function sidesSaid(place: Entity, claims: readonly Claim[]): Side[] {
  const people = place.demonyms.map((name) => new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'iu'));
  return claims.flatMap(({ side, text }) =>
    side && side.mark !== 'both' && people.some((name) => name.test(text)) ? [side] : [],
  );
}
