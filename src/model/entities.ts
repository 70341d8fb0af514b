import type { Brief, Claim, Entity, Model, Section } from './types.ts';
import type { Side } from './words.ts';

/** Claims about an entity in one section of a brief. */
export interface Mentioned {
  readonly brief: Brief;
  readonly section: Section;
  readonly claims: readonly Claim[];
}

/** Where claims are about an entity, in the order of the briefs. */
export function claimsAbout(model: Model, entity: Entity): Mentioned[] {
  return model.briefs.flatMap((brief) =>
    brief.sections.flatMap((section) => {
      const claims = section.claims.filter((claim) => claim.about.includes(entity));
      return claims.length > 0 ? [{ brief, section, claims }] : [];
    }),
  );
}

/** Groups and people of a country, or the countries of a group or person. */
export function relatedTo(model: Model, entity: Entity): Entity[] {
  const others = [...model.entities.values()];
  const related = others.filter((other) => entity.countries.includes(other.id) || other.countries.includes(entity.id));
  return related.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** For whom groups from a country are said to fight, with the groups; a country itself has no side. */
export function sidesFrom(model: Model, country: Entity): ReadonlyMap<Side, readonly Entity[]> {
  const groups = relatedTo(model, country).filter((other) => other.kind === 'groups' && other.side);
  return Map.groupBy(groups, (group) => group.side as Side);
}
