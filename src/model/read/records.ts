import type { z } from 'zod';
import { missingFile, problem, shown, startOf, type Place, type Problem } from '../problem.ts';
import { idForm, isId } from './forms.ts';
import { issueProblems, valueIn } from './issues.ts';
import { kinds, type KindName, type RecordOf } from './kinds.ts';
import type { Texts } from './text.ts';
import { parseYaml, type Yaml } from './yaml.ts';
import type { Path } from './yaml-places.ts';

/** A value that passed its schema, with the places of its fields. */
export interface Located<T> {
  readonly id: string;
  readonly value: T;
  readonly keyAt: (path?: Path) => Place;
  readonly valueAt: (path?: Path) => Place;
}

/** What may have had other ids before. */
export type Renamed = Located<{ readonly formerly?: string | readonly string[] | undefined }>;

/** The records of one file, in its order. */
export interface Records<Name extends KindName> {
  /**
   * The ids of all records, including those with problems, so that one mistake is reported once;
   * nothing if they are not known: the file cannot be read, or an id is malformed.
   */
  readonly declared?: ReadonlySet<string>;
  readonly list: readonly Located<RecordOf<Name>>[];
  readonly problems: readonly Problem[];
}

/** Whether every record of a file has been read. */
export function isWhole({ list, declared }: Records<KindName>): boolean {
  return list.length === declared?.size;
}

/** Checks one value of a text against a schema; problems name the fact and what to do. */
export function readValue<T>(
  noun: string,
  yaml: Yaml,
  path: Path,
  schema: z.ZodType<T>,
): { readonly value?: T; readonly problems: readonly Problem[] } {
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const input = valueIn(yaml.value, path);
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data, problems: [] };
  return { problems: issueProblems(noun, result.error.issues, input, schema, yaml, path) };
}

const SHAPE = {
  map: (noun: string) => `a map from ids to records, one ${noun} each; {} if there is none`,
  list: (noun: string) => `a list of ${noun}s; [] if there is none`,
};

/**
 * Checks the file of a folder that holds the records of a kind, by id or, in a list, by place. If there is no such
 * file, `otherwise` is read, if given.
 */
export function readRecords<Name extends Exclude<KindName, 'site' | 'front-matter'>>(
  texts: Texts,
  folder: string,
  name: Name,
  otherwise?: string,
): Records<Name> {
  const { noun, schema, holds } = kinds[name];
  const file = `${folder}/${name}.yaml`;
  const text = texts[file] ?? otherwise;
  if (text === undefined) return { list: [], problems: [missingFile(file)] };
  const yaml = parseYaml(file, text);
  if (yaml.problems.length > 0) return { list: [], problems: yaml.problems };
  const { value } = yaml;
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== (holds === 'list')) {
    const message = `This file must be ${SHAPE[holds](noun)}.`;
    return { list: [], problems: [problem(startOf(file), 'value-is-well-formed', message)] };
  }
  const ids = Object.keys(value);
  const read = ids.map((id) => ({
    id,
    keyAt: (path: Path = []) => yaml.keyAt([id, ...path]),
    valueAt: (path: Path = []) => yaml.valueAt([id, ...path]),
    ...readValue(noun, yaml, [id], schema as z.ZodType as z.ZodType<RecordOf<Name>>),
  }));
  const misnamed = holds === 'list' ? [] : ids.filter((id) => !isId(id));
  return {
    ...(misnamed.length === 0 && { declared: new Set(ids) }),
    list: read.flatMap(({ problems: _, value, ...one }) => (value === undefined ? [] : [{ ...one, value }])),
    problems: [
      ...misnamed.map((id) => problem(yaml.keyAt([id]), 'id-is-well-formed', `The id ${shown(id)} ${idForm(id)}.`)),
      ...read.flatMap(({ problems }) => problems),
    ],
  };
}
