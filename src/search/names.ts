import { paths } from '../links.ts';
import type { Model } from '../model/types.ts';
import { entityNoun } from '../wording/labels.ts';

/** A group, country or person as the name finder knows it. */
export interface NameRecord {
  /** Its path from the site’s root. */
  readonly path: string;
  readonly noun: string;
  readonly name: string;
  /** What it is, in one line. */
  readonly what: string;
  /** Everything else it is called, in any script. */
  readonly forms: readonly string[];
}

/** The names of everything that claims are about. */
export function nameRecords(model: Model): NameRecord[] {
  return [...model.entities.values()].map((entity) => ({
    path: paths.entity(entity.kind, entity.id),
    noun: entityNoun(entity),
    name: entity.name,
    what: entity.what ?? '',
    forms: [...entity.names.map(({ text }) => text), ...entity.aliases, ...entity.demonyms, ...entity.search],
  }));
}
