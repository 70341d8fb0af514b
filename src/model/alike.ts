import { once } from '../once.ts';
import type { Source } from './evidence.ts';
import type { Entity } from './entity.ts';
import type { Brief } from './types.ts';

/** Whether the brief, or another source, section or entity, has the same name, so that a link needs more than this source’s title. */
export function isNamedAlike(brief: Brief, entities: ReadonlyMap<string, Entity>, source: Source): boolean {
  const title = heard(source.title);
  return (titlesOf(brief).get(title) ?? 0) > 1 || namesOf(entities).has(title);
}

const titlesOf = once((brief: Brief): ReadonlyMap<string, number> => {
  const titles = Map.groupBy([brief, ...brief.sources, ...brief.sections], ({ title }) => heard(title));
  return new Map([...titles].map(([title, some]) => [title, some.length]));
});

const namesOf = once((entities: ReadonlyMap<string, Entity>): ReadonlySet<string> => {
  const names = [...entities.values()].flatMap(({ name, names, aliases, demonyms }) => [
    name,
    ...names.map(({ text }) => text),
    ...aliases,
    ...demonyms,
  ]);
  return new Set(names.map(heard));
});

/** A name without what is not heard when it is read aloud. */
function heard(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N} ]/gu, '');
}
