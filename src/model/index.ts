import { build } from './build.ts';
import { printProblems } from './problem.ts';
import type { Entity } from './types.ts';

const texts: Record<string, string> = import.meta.glob('/content/**/*', {
  query: '?raw',
  eager: true,
  import: 'default',
});

const built = build(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.replace(/^\//, ''), text])));

// Thrown while the module loads, so that a build prints it once and the dev server shows it over the page.
if (!built.model) throw new Error(`The content has problems:\n\n${printProblems(built.problems)}\n`);

/** The checked content. */
export const model = built.model;

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
