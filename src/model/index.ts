import { keptModel } from './kept.ts';
import type { Entity } from './types.ts';

/** The checked content: in a build that of its check, in dev read anew with every edit. */
export const model = import.meta.env.DEV ? (await import('./edited.ts')).model : keptModel();

/** The brief in a folder of `content/`. */
export function briefOf(slug: string | undefined) {
  const brief = model.briefs.find((one) => one.slug === slug);
  if (!brief) throw new Error(`There is no brief ${slug}.`);
  return brief;
}

/** Entities of one kind, by name. */
export function entitiesOf(kind: Entity['kind']): Entity[] {
  return [...model.entities.values()]
    .filter((entity) => entity.kind === kind)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The paths of the pages of one kind of entity, under its id and the ids it had before. */
export function entityPaths(kind: Entity['kind']) {
  return entitiesOf(kind).flatMap((entity) =>
    [entity.id, ...entity.formerly].map((id) => ({ params: { id }, props: { entity } })),
  );
}
