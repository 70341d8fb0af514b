import { once } from '../once.ts';
import { byId } from './by-id.ts';
import { keptModel } from './kept.ts';
import type { Entity } from './entity.ts';
import type { Citation } from './evidence.ts';
import type { Archive } from './editions.ts';
import type { Brief, Claim, Section } from './types.ts';
import type { EntityKind } from './words.ts';

/** The checked content: in a build, that of its check; in dev, read again after each edit. */
export const model = import.meta.env.DEV ? (await import('./edited.ts')).model : keptModel();

type Slug = string | undefined;
const briefs = new Map<Slug, Brief>(model.briefs.map((brief) => [brief.slug, brief]));

/** The brief in a folder of `content/`. */
export function briefOf(slug: Slug): Brief {
  return there(briefs.get(slug), `brief ${slug}`);
}

/** The paths of the pages that every brief has. */
export function briefPaths() {
  return model.briefs.map((brief) => ({ params: { brief: brief.slug }, props: { brief } }));
}

/** The section of a brief with an id. */
export function sectionOf(slug: Slug, id: string): Section {
  return there(partsOf(briefOf(slug)).sections.get(id), `section ${id}`);
}

/** The claim of a brief with an id. */
export function claimOf(slug: Slug, id: string): Claim {
  return there(partsOf(briefOf(slug)).claims.get(id), `claim ${id}`);
}

/** The citation of a brief with an id. */
export function citationOf(slug: Slug, id: string): Citation {
  return there(partsOf(briefOf(slug)).citations.get(id), `citation ${id}`);
}

const partsOf = once(({ sections, claims, citations }: Brief) => ({
  sections: byId(sections),
  claims: byId(claims),
  citations: byId(citations),
}));

function there<T>(found: T | undefined, what: string): T {
  if (!found) throw new Error(`There is no ${what}.`);
  return found;
}

/** Entities of one kind, by name. */
export function entitiesOf(kind: EntityKind): Entity[] {
  return [...model.entities.values()]
    .filter((entity) => entity.kind === kind)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The paths of the pages of one kind of entity. */
export function entityPaths(kind: EntityKind) {
  return entitiesOf(kind).map((entity) => ({ params: { id: entity.id }, props: { entity } }));
}

const archives = new Map<Slug, Archive>(model.archives.map((archive) => [archive.slug, archive]));

/** The editions of a brief, if there are any. */
export function archiveOf(slug: Slug): Archive | undefined {
  return archives.get(slug);
}

/** The paths of the pages of editions. */
export function editionPaths() {
  return model.archives.flatMap((archive) =>
    archive.editions.map((edition) => ({
      params: { brief: archive.slug, edition: edition.name },
      props: { archive, edition },
    })),
  );
}
