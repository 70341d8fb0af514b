import type { z } from 'zod';
import { missingFile, problem, shown, type Place, type Problem } from '../problem.ts';
import { idForm, isId } from './forms.ts';
import { issueProblems } from './issues.ts';
import { parseYaml, type Yaml } from './yaml.ts';
import type { Path } from './yaml-places.ts';

/** A value that passed its schema, with the places of its fields. */
export interface Located<T> {
  readonly id: string;
  readonly value: T;
  readonly keyAt: (path?: Path) => Place;
  readonly valueAt: (path?: Path) => Place;
}

/** The records of one file, in its order. */
export interface Records<T> {
  /**
   * The ids of all records, including those with problems, so that one mistake is reported once;
   * nothing if they are not known: the file cannot be read, or an id is malformed.
   */
  readonly declared?: ReadonlySet<string>;
  readonly list: readonly Located<T>[];
  readonly problems: readonly Problem[];
}

/** Whether every record of a file has been read. */
export function isWhole(records: Records<unknown>): boolean {
  return records.list.length === records.declared?.size;
}

/** Checks one value against a schema; problems name the fact and what to do. */
export function readValue<T>(
  noun: string,
  yaml: Yaml,
  path: Path,
  schema: z.ZodType<T>,
): { value?: T; problems: Problem[] } {
  const input = path.reduce<unknown>(
    (inside, step) => (inside as Record<PropertyKey, unknown> | undefined)?.[step],
    yaml.value,
  );
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data, problems: [] };
  return { problems: issueProblems(noun, result.error.issues, input, schema, yaml, path) };
}

/** Checks the text of a file that is a map of id → record. */
export function readRecords<T>(file: string, noun: string, text: string | undefined, schema: z.ZodType<T>): Records<T> {
  if (text === undefined) return { list: [], problems: [missingFile(file)] };
  const yaml = parseYaml(file, text);
  if (yaml.problems.length > 0) return { list: [], problems: yaml.problems };
  if (!isRecord(yaml.value)) {
    const message = `This file must be a map from ids to records, one ${noun} each; {} if there is none.`;
    return { list: [], problems: [problem({ file, line: 1, column: 1 }, 'value-is-well-formed', message)] };
  }
  const problems: Problem[] = [];
  const list: Located<T>[] = [];
  const keys = Object.keys(yaml.value);
  for (const key of keys) {
    if (!isId(key))
      problems.push(problem(yaml.keyAt([key]), 'id-is-well-formed', `The id ${shown(key)} ${idForm(key)}.`));
    const read = readValue(noun, yaml, [key], schema);
    problems.push(...read.problems);
    if (read.value === undefined) continue;
    const keyAt = (path: Path = []) => yaml.keyAt([key, ...path]);
    const valueAt = (path: Path = []) => yaml.valueAt([key, ...path]);
    list.push({ id: key, value: read.value, keyAt, valueAt });
  }
  return { ...(keys.every(isId) && { declared: new Set(keys) }), list, problems };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
