import { z } from 'zod';
import { kinds, type Kind, type KindName } from './read/kinds.ts';

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
export function explained(name: KindName): string[] {
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
