import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readTexts } from './read/files.ts';
import { kinds } from './read/kinds.ts';
import { SCHEMAS, schemaFiles } from './json-schemas.ts';

const files = schemaFiles();

interface Field {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly items?: Field;
  readonly additionalProperties?: Field | boolean;
}

function undescribed(schema: Field): string[] {
  const fields = Object.entries(schema.properties ?? {});
  const inner = [schema.items, schema.additionalProperties].filter((one) => typeof one === 'object');
  return [
    ...fields.filter(([, field]) => !field.description).map(([name]) => name),
    ...[...fields.map(([, field]) => field), ...inner].flatMap(undescribed),
  ];
}

test('the schemas on disk are those of the model; `npm run schemas` updates them', () => {
  for (const [path, text] of Object.entries(files)) expect(readFileSync(path, 'utf8'), path).toBe(text);
});

test('the editor finds the schema of every YAML file', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
  const wired = Object.entries(kinds)
    .filter(([, { files }]) => files.endsWith('.yaml'))
    .map(([name, { files }]) => [`./${SCHEMAS}/${name}.json`, `content/${files}`]);
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(wired));
});

test('every field is described', () => {
  expect(Object.values(files).flatMap((text) => undescribed(JSON.parse(text) as Field))).toEqual([]);
});

const validators = new Map<string, ValidateFunction>(
  Object.entries(files).map(([path, text]) => [
    path,
    new Ajv({ allowUnionTypes: true }).compile(JSON.parse(text) as object),
  ]),
);

function accepts(name: string, yaml: string): boolean {
  return validators.get(`${SCHEMAS}/${name}.json`)?.(parse(yaml)) === true;
}

test.for([['.'], ['src/test/sample']])('what the model takes, the schemas take: %s', ([root = '']) => {
  for (const [path, text] of Object.entries(readTexts(root))) {
    const name = /\/([^/]+)\.(?:yaml|mdx)$/.exec(path)?.[1];
    if (name === 'brief') expect(accepts('front-matter', text.split(/^---$/m)[1] ?? ''), path).toBe(true);
    else if (name) expect(accepts(name, text), path).toBe(true);
  }
});

test('an unknown field, an unknown word and a missing field are no part of a schema', () => {
  const source = 'page: { title: T, publisher: P, url: https://example.org/';
  expect(accepts('sources', `${source} }`)).toBe(true);
  expect(accepts('sources', `${source}, sean: 2020-01-01 }`)).toBe(false);
  expect(accepts('sources', `${source}, titleFrom: pge }`)).toBe(false);
  expect(accepts('sources', 'page: { title: T }')).toBe(false);
});
