import { z } from 'zod';
import { frontMatterSchema } from './read/front-matter.ts';
import * as schemas from './read/schema.ts';
import * as site from './read/site-schema.ts';

interface Kind {
  readonly schema: z.ZodType;
  /** How many records a file holds: one, a list, or a map from ids. */
  readonly holds: 'one' | 'list' | 'map';
  /** The files of this kind, below `content/`. */
  readonly files: string;
}

/** The files that editors write, each by the name of its schema. */
export const kinds = {
  site: { schema: site.siteSchema, holds: 'one', files: 'site.yaml' },
  groups: { schema: site.groupSchema, holds: 'map', files: 'groups.yaml' },
  countries: { schema: site.countrySchema, holds: 'map', files: 'countries.yaml' },
  people: { schema: site.personSchema, holds: 'map', files: 'people.yaml' },
  synonyms: { schema: site.synonymSchema, holds: 'list', files: 'synonyms.yaml' },
  'front-matter': { schema: frontMatterSchema, holds: 'one', files: '*/brief.mdx' },
  citations: { schema: schemas.citationSchema, holds: 'map', files: '*/citations.yaml' },
  sources: { schema: schemas.sourceSchema, holds: 'map', files: '*/sources.yaml' },
  reports: { schema: schemas.reportSchema, holds: 'map', files: '*/reports.yaml' },
  corrections: { schema: schemas.correctionSchema, holds: 'list', files: '*/corrections.yaml' },
  editions: { schema: schemas.editionSchema, holds: 'list', files: '*/editions.yaml' },
  'link-health': { schema: schemas.healthSchema, holds: 'map', files: '*/link-health.yaml' },
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
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly [key: string]: unknown;
}

function whole({ schema, holds }: Kind): Schema {
  const { $schema, ...record } = jsonSchema(schema);
  // A map without records is written as {}.
  if (holds === 'map') return { $schema, type: 'object', additionalProperties: record };
  return holds === 'list' ? { $schema, type: 'array', items: record } : { $schema, ...record };
}

function jsonSchema(schema: z.ZodType): Schema {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }) as Schema;
}

/** Lines that explain every field of a kind of record; optional ones are in brackets. */
export function explained(name: SchemaName): string[] {
  return fieldLines(jsonSchema(kinds[name].schema));
}

function fieldLines({ properties = {}, required = [] }: Schema, indent = ''): string[] {
  return Object.entries(properties).flatMap(([field, property]) => {
    const words = property.enum && property.enum.length > 1 ? ` (${property.enum.join(' | ')})` : '';
    return [
      `${indent}${required.includes(field) ? field : `[${field}]`}: ${property.description}${words}`,
      ...fieldLines(property.items ?? property, `${indent}  `),
    ];
  });
}
