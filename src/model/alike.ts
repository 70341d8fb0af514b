import { once } from '../once.ts';
import type { Source } from './evidence.ts';
import { namesOf, type Entity } from './entity.ts';
import type { Brief } from './types.ts';

/** Whether the brief, or another source, section or entity, has the same name, so that a link needs more than this source’s title. */
export function isNamedAlike(brief: Brief, entities: ReadonlyMap<string, Entity>, source: Source): boolean {
  const title = heard(source.title);
  return (titlesOf(brief).get(title) ?? 0) > 1 || spokenNames(entities).has(title);
}

const titlesOf = once((brief: Brief): ReadonlyMap<string, number> => {
  const titles = Map.groupBy([brief, ...brief.sources, ...brief.sections], ({ title }) => heard(title));
  return new Map([...titles].map(([title, some]) => [title, some.length]));
});

const spokenNames = once(
  (entities: ReadonlyMap<string, Entity>): ReadonlySet<string> =>
    new Set([...entities.values()].flatMap(namesOf).map(heard)),
);

/** A name without what is not heard when it is read aloud. */
function heard(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N} ]/gu, '');
}
