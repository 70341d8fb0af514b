import type { Entity } from '../model/entity.ts';
import type { Brief, Claim, Model } from '../model/types.ts';
import { once } from '../once.ts';
import { entityNoun } from './labels.ts';
import { sentence } from './text.ts';

/** The title of a claim’s page: its words, and its brief where another has the same words. */
export function claimTitle(model: Model, brief: Brief, claim: Claim): string {
  const words = sentence(claim.text);
  return (timesSaid(model).get(words) ?? 0) > 1 ? `${words} (${brief.title})` : words;
}

/** The title of an entity’s page: its name, and what it is where a brief has that title. */
export function entityTitle({ briefs }: Model, entity: Entity): string {
  return briefs.some(({ title }) => title === entity.name) ? `${entity.name} (${entityNoun(entity)})` : entity.name;
}

const timesSaid = once(({ briefs }: Model) => {
  const said = briefs.flatMap(({ claims }) => claims.map(({ text }) => sentence(text)));
  return new Map([...Map.groupBy(said, (words) => words)].map(([words, same]) => [words, same.length]));
});
