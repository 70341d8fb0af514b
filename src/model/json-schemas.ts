import { z } from 'zod';
import * as notes from './field-notes.ts';
import type { Notes } from './field-notes.ts';
import { frontMatter } from './front-matter-notes.ts';
import { frontMatterSchema } from './read/front-matter.ts';
import * as schemas from './read/schema.ts';

interface Kind {
  readonly schema: z.ZodType;
  readonly notes?: Notes;
  /** How many records a file holds: one, a list, or a map from ids. */
  readonly holds: 'one' | 'list' | 'map';
  /** The files of this kind, below `content/`. */
  readonly files: string;
}

/** The files that editors write, each by the name of its schema. */
export const kinds = {
  site: { schema: schemas.siteSchema, notes: notes.site, holds: 'one', files: 'site.yaml' },
  groups: { schema: schemas.groupSchema, notes: notes.group, holds: 'map', files: 'groups.yaml' },
  countries: { schema: schemas.countrySchema, notes: notes.country, holds: 'map', files: 'countries.yaml' },
  people: { schema: schemas.personSchema, notes: notes.person, holds: 'map', files: 'people.yaml' },
  synonyms: { schema: schemas.synonymSchema, notes: notes.synonym, holds: 'list', files: 'synonyms.yaml' },
  'front-matter': { schema: frontMatterSchema, notes: frontMatter, holds: 'one', files: '*/brief.mdx' },
  citations: { schema: schemas.citationSchema, notes: notes.citation, holds: 'map', files: '*/citations.yaml' },
  sources: { schema: schemas.sourceSchema, notes: notes.source, holds: 'map', files: '*/sources.yaml' },
  reports: { schema: schemas.reportSchema, holds: 'map', files: '*/reports.yaml' },
  corrections: {
    schema: schemas.correctionSchema,
    notes: notes.correction,
    holds: 'list',
    files: '*/corrections.yaml',
  },
  editions: { schema: schemas.editionSchema, notes: notes.edition, holds: 'list', files: '*/editions.yaml' },
  'link-health': { schema: schemas.healthSchema, notes: notes.health, holds: 'map', files: '*/link-health.yaml' },
} satisfies Readonly<Record<string, Kind>>;

/** The name of a schema. */
export type SchemaName = keyof typeof kinds;

/** The folder of the schemas; content is not read from folders that begin with a dot. */
export const SCHEMAS = 'content/.schemas';

/** The JSON Schema of each kind of file, as text, by the path of its file. */
export function schemaFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries<Kind>(kinds).map(([name, kind]) => [
      `${SCHEMAS}/${name}.json`,
      `${JSON.stringify(whole(kind), null, 2)}\n`,
    ]),
  );
}

interface Schema {
  description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly [key: string]: unknown;
}

function whole({ schema, notes: sentences, holds }: Kind): Schema {
  const { $schema, ...record } = jsonSchema(schema);
  if (sentences) describe(record, sentences);
  // A map without records is written as {}.
  if (holds === 'map') return { $schema, type: 'object', additionalProperties: record };
  return holds === 'list' ? { $schema, type: 'array', items: record } : { $schema, ...record };
}

function jsonSchema(schema: z.ZodType): Schema {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }) as Schema;
}

function describe(schema: Schema, sentences: Notes): void {
  for (const [field, note] of Object.entries(sentences)) {
    const property = schema.properties?.[field];
    if (!property) continue;
    const [text, inner] = typeof note === 'string' ? [note] : note;
    property.description = text;
    if (inner) describe(property.items ?? property, inner);
  }
}

/** Lines that explain every field of a kind of record; optional ones are in brackets. */
export function explained(name: SchemaName): string[] {
  const { schema, notes: sentences = {} }: Kind = kinds[name];
  return fieldLines(jsonSchema(schema), sentences);
}

function fieldLines({ properties = {}, required = [] }: Schema, sentences: Notes, indent = ''): string[] {
  return Object.entries(properties).flatMap(([field, property]) => {
    const [text = '', inner] = [sentences[field]].flat() as [string?, Notes?];
    const words = property.enum && property.enum.length > 1 ? ` (${property.enum.join(' | ')})` : '';
    return [
      `${indent}${required.includes(field) ? field : `[${field}]`}: ${text}${words}`,
      ...(inner ? fieldLines(property.items ?? property, inner, `${indent}  `) : []),
    ];
  });
}
