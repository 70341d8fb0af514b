import type { z } from 'zod';
import { didYouMean, problem, shown, type Place, type Problem, type Rule } from './problem.ts';
import type { Path, Yaml } from './yaml.ts';

/** A value that passed its schema, with the places of its fields. */
export interface Located<T> {
  readonly id: string;
  readonly value: T;
  readonly keyAt: (path?: Path) => Place;
  readonly valueAt: (path?: Path) => Place;
}

/** The records of one file. `declared` also holds ids whose record has problems, so that one mistake is told once. */
export interface Records<T> {
  readonly file: string;
  readonly declared: ReadonlySet<string>;
  readonly list: readonly Located<T>[];
  readonly problems: readonly Problem[];
}

/** Checks one value against a schema; problems name the fact and what to do. */
export function readValue<T>(noun: string, yaml: Yaml, path: Path, schema: z.ZodType<T>): { value?: T; problems: Problem[] } {
  const input = path.reduce<unknown>((inside, step) => (inside as Record<PropertyKey, unknown> | undefined)?.[step], yaml.value);
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => tellIssue(noun, issue, input, schema, yaml, path));
  return { problems };
}

/** Checks a map of id → record. */
export function readRecords<T>(file: string, noun: string, yaml: Yaml, schema: z.ZodType<T>): Records<T> {
  const none = { file, declared: new Set<string>(), list: [] };
  if (yaml.problems.length > 0) return { ...none, problems: yaml.problems };
  if (!isRecord(yaml.value)) {
    const message = `This file must be a map from ids to records, one ${noun} each.`;
    return { ...none, problems: [problem({ file, line: 1, column: 1 }, 'value-is-well-formed', message)] };
  }
  const problems: Problem[] = [];
  const list: Located<T>[] = [];
  for (const key of Object.keys(yaml.value)) {
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(key)) {
      const message = `${shown(key)} is not a well-formed id. Use kebab-case words: a–z, 0–9, single hyphens.`;
      problems.push(problem(yaml.keyAt([key]), 'id-is-well-formed', message));
    }
    const read = readValue(noun, yaml, [key], schema);
    problems.push(...read.problems);
    if (read.value === undefined) continue;
    const keyAt = (path: Path = []) => yaml.keyAt([key, ...path]);
    const valueAt = (path: Path = []) => yaml.valueAt([key, ...path]);
    list.push({ id: key, value: read.value, keyAt, valueAt });
  }
  return { file, declared: new Set(Object.keys(yaml.value)), list, problems };
}

type Issue = z.core.$ZodIssue;

/** What Zod found, as whole sentences: one problem an unknown field, one for anything else. */
export function tellIssue(noun: string, issue: Issue, input: unknown, schema: z.ZodType, yaml: Pick<Yaml, 'keyAt' | 'valueAt'>, path: Path = []): Problem[] {
  const full = [...path, ...issue.path];
  const value = issue.path.reduce<unknown>((inside, step) => (inside as Record<PropertyKey, unknown> | undefined)?.[step], input);
  const field = issue.path.length === 0 ? `This ${noun}` : `\`${issue.path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' › ')}\``;
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    return issue.keys.map((key) =>
      problem(
        yaml.keyAt([...full, key]),
        'field-is-known',
        `${shown(key)} is not a field of a ${noun}.${didYouMean(key, known)} Its fields: ${known.join(', ')}.`,
      ),
    );
  }
  if (value === undefined && issue.path.length > 0) {
    return [problem(yaml.keyAt(full), 'field-is-present', `${field} is missing in this ${noun}. Add it.`)];
  }
  const [rule, rest] = tellValue(issue, value);
  return [problem(yaml.valueAt(full), rule, `${field} ${rest}`)];
}

function tellValue(issue: Issue, value: unknown): [Rule, string] {
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const near = typeof value === 'string' ? didYouMean(value, words) : '';
    return ['value-is-known', `cannot be ${shown(value)}.${near} It is one of: ${words.join(', ')}.`];
  }
  if (issue.code === 'custom') {
    const rule = (issue.params?.['rule'] as Rule | undefined) ?? 'value-is-well-formed';
    return [rule, `is ${shown(value)}; it ${issue.message}.`];
  }
  if (issue.code === 'invalid_type') return ['value-is-well-formed', `is ${shown(value)}; it must be ${article(issue.expected)}.`];
  if (issue.code === 'too_small') return ['value-is-well-formed', `must be at least ${issue.minimum}${issue.origin === 'array' ? ' in number' : ''}.`];
  if (issue.code === 'too_big') return ['value-is-well-formed', `must be at most ${issue.maximum}${issue.origin === 'array' ? ' in number' : ''}.`];
  return ['value-is-well-formed', `is not well-formed: ${issue.message}.`];
}

function article(type: string): string {
  const names: Record<string, string> = { string: 'a text', object: 'a map of fields', array: 'a list', boolean: 'true or false', int: 'a whole number' };
  return names[type] ?? `a ${type}`;
}

function fieldsAt(schema: z.ZodType, path: Path): string[] {
  let inner: unknown = schema;
  for (const step of path) {
    inner = unwrap(inner);
    const shape = (inner as { shape?: Record<PropertyKey, unknown> }).shape;
    inner = shape ? shape[step] : (inner as { element?: unknown }).element;
  }
  return Object.keys((unwrap(inner) as { shape?: object }).shape ?? {});
}

function unwrap(schema: unknown): unknown {
  const inner = schema as { unwrap?: () => unknown; shape?: object; element?: unknown };
  return inner.shape || inner.element || !inner.unwrap ? inner : unwrap(inner.unwrap());
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
