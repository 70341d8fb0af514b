import { z } from 'zod';
import { paths, publicUrl } from '../links.ts';
import { claimsFile } from './record.ts';

/** A field of claims.json, for readers. */
export interface Field {
  /** Its path, such as `citations.link`. */
  readonly path: string;
  readonly type: string;
  readonly description: string;
}

type Schema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of claims.json: https://json-schema.org/draft/2020-12 */
export function schemaJson(): string {
  const { $schema, ...rest } = z.toJSONSchema(claimsFile, { target: 'draft-2020-12' });
  const schema = { $schema, $id: publicUrl(paths.data('schema.json')), title: 'Claims', ...rest };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Every field of the file around the claims, and every field of a claim. */
export function fields(): { readonly file: readonly Field[]; readonly claim: readonly Field[] } {
  const { claims, ...file } = z.toJSONSchema(claimsFile).properties ?? {};
  return { file: fieldsOf({ properties: file }), claim: fieldsOf(claims ?? {}) };
}

function fieldsOf(schema: boolean | Schema, path = ''): Field[] {
  const { properties } = valueOf(schema);
  return Object.entries(properties ?? {}).flatMap(([name, field]) => {
    const below = path === '' ? name : `${path}.${name}`;
    const description = typeof field === 'object' ? field.description : undefined;
    const own = description ? [{ path: below, type: typeOf(field), description }] : [];
    return [...own, ...fieldsOf(field, below)];
  });
}

// The item of a list, and the value of a nullable field.
function valueOf(schema: boolean | Schema): Schema {
  if (typeof schema === 'boolean') return {};
  const [inner] = schema.anyOf ?? [];
  if (inner) return valueOf(inner);
  return schema.type === 'array' && !Array.isArray(schema.items) ? valueOf(schema.items ?? {}) : schema;
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'list',
  boolean: 'true or false',
  integer: 'number',
  number: 'number',
  object: 'group of fields',
  string: 'text',
};

function typeOf(schema: boolean | Schema): string {
  if (typeof schema === 'boolean') return '';
  const { anyOf, type } = schema;
  const forms = anyOf ?? (Array.isArray(type) ? type.map((one) => ({ type: one })) : undefined);
  if (forms) return `${forms.map(typeOf).filter(Boolean).join(' or ')}, may be empty`;
  if (schema.enum) return schema.enum.join(', ');
  if (schema.format === 'uri') return 'address';
  if (schema.format === 'date') return 'day';
  return TYPES[String(type)] ?? '';
}
