import type { z } from 'zod';
import { frontMatterSchema } from './front-matter.ts';
import { citationSchema, correctionSchema, editionSchema, healthSchema, reportSchema, sourceSchema } from './schema.ts';
import { countrySchema, groupSchema, personSchema, siteSchema, synonymSchema } from './site-schema.ts';

/** What a file of content holds. */
export interface Kind {
  /** The files of this kind, below `content/`. */
  readonly files: string;
  /** How many records a file holds: one, a list, or a map from ids. */
  readonly holds: 'one' | 'list' | 'map';
  /** What messages call a record. */
  readonly noun: string;
  readonly schema: z.ZodType;
}

/** The files that editors write, except the prose and the list of addresses. */
export const kinds = {
  site: { files: 'site.yaml', holds: 'one', noun: 'site', schema: siteSchema },
  groups: { files: 'groups.yaml', holds: 'map', noun: 'group', schema: groupSchema },
  countries: { files: 'countries.yaml', holds: 'map', noun: 'country', schema: countrySchema },
  people: { files: 'people.yaml', holds: 'map', noun: 'person', schema: personSchema },
  synonyms: { files: 'synonyms.yaml', holds: 'list', noun: 'synonym', schema: synonymSchema },
  'front-matter': { files: '*/brief.mdx', holds: 'one', noun: 'front matter', schema: frontMatterSchema },
  citations: { files: '*/citations.yaml', holds: 'map', noun: 'citation', schema: citationSchema },
  sources: { files: '*/sources.yaml', holds: 'map', noun: 'source', schema: sourceSchema },
  reports: { files: '*/reports.yaml', holds: 'map', noun: 'report', schema: reportSchema },
  corrections: { files: '*/corrections.yaml', holds: 'list', noun: 'correction', schema: correctionSchema },
  'link-health': { files: '*/link-health.yaml', holds: 'map', noun: 'check', schema: healthSchema },
  editions: { files: '*/editions.yaml', holds: 'list', noun: 'edition', schema: editionSchema },
} satisfies Readonly<Record<string, Kind>>;

/** The name of a kind of file. */
export type KindName = keyof typeof kinds;

/** A record of a kind of file. */
export type RecordOf<Name extends KindName> = z.infer<(typeof kinds)[Name]['schema']>;

/** The same in the model: never changed, and a missing field is absent, never `undefined`. */
export type Exact<T> = T extends readonly (infer One)[]
  ? readonly Exact<One>[]
  : T extends object
    ? { readonly [Key in keyof T]: Exact<Exclude<T[Key], undefined>> }
    : T;
