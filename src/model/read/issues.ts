import type { z } from 'zod';
import { didYouMean, nearest } from '../nearest.ts';
import { problem, shown, type Fault, type Problem, type Rule } from '../problem.ts';
import type { Yaml } from './yaml.ts';
import type { Path } from './yaml-places.ts';

type Issue = z.core.$ZodIssue;

/** What Zod found, as whole sentences. */
export function issueProblems(
  noun: string,
  issues: readonly Issue[],
  input: unknown,
  schema: z.ZodType,
  yaml: Pick<Yaml, 'keyAt' | 'valueAt'>,
  path: Path,
): Problem[] {
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = Object.keys(shapeAt(schema, issue.path));
    return issue.keys.map((key) => ({ key, above: issue.path, known, near: nearest(key, known) }));
  });
  const misspelt = unknown.map(({ key, above, known, near }) => {
    const hint = near ? `Did you mean ${shown(near)}?` : `Take it out; the fields are: ${known.join(', ')}.`;
    const message = `${fieldName(noun, above)} has no field ${shown(key)}. ${hint}`;
    return problem(yaml.keyAt([...path, ...above, key]), 'field-is-known', message);
  });
  // A misspelt field is reported once, not also as missing.
  const meant = new Set(unknown.map(({ above, near }) => [...above, near].join()));
  const wrong = issues.filter(({ code }) => code !== 'unrecognized_keys');
  // One problem per value: the others are mostly consequences.
  const firsts = [...Map.groupBy(wrong, (issue) => issue.path.join()).values()].flatMap(([first]) => first ?? []);
  const others = firsts.flatMap((issue) => {
    const full = [...path, ...issue.path];
    const name = fieldName(noun, issue.path);
    const value = valueIn(input, issue.path);
    if (value !== undefined || issue.path.length === 0) {
      const [rule, rest] = value === null ? emptyFault(schema, full.length, issue.path) : valueFault(issue, value);
      return [problem(yaml.valueAt(full), rule, `${name} ${rest}`)];
    }
    if (meant.has(issue.path.join())) return [];
    return [problem(yaml.keyAt(full), 'field-is-present', `${name} is missing in this ${noun}. Add it.`)];
  });
  return [...misspelt, ...others];
}

/** What is in a value at a path. */
export function valueIn(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, step) => (inside as Record<PropertyKey, unknown> | undefined)?.[step], value);
}

function fieldName(noun: string, path: Path): string {
  return path.length === 0
    ? `This ${noun}`
    : `\`${path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' › ')}\``;
}

function emptyFault(schema: z.ZodType, depth: number, path: Path): Fault {
  const last = path.at(-1);
  // “Take it out” fits a record or a part of a list, but not a whole file or a required field.
  const field = typeof last === 'string' ? shapeAt(schema, path.slice(0, -1))[last] : undefined;
  const isNeeded = depth === 0 || (field !== undefined && !field.safeParse(undefined).success);
  return ['value-is-well-formed', `is empty. Write it${isNeeded ? '' : ', or take it out if it is not needed'}.`];
}

function valueFault(issue: Issue, value: unknown): Fault {
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const near = typeof value === 'string' ? didYouMean(value, words) : '';
    return ['value-is-known', `cannot be ${shown(value)}.${near} It is one of: ${words.join(', ')}.`];
  }
  if (issue.code === 'custom') {
    const rule = (issue.params?.['rule'] as Rule | undefined) ?? 'value-is-well-formed';
    return [rule, `is ${value === '' ? 'empty' : shown(value)}; it ${issue.message}.`];
  }
  return ['value-is-well-formed', formFault(issue, value)];
}

function formFault(issue: Issue, value: unknown): string {
  const size = Array.isArray(value) ? `lists ${value.length}; it must list` : `is ${shown(value)}; it must be`;
  if (issue.code === 'too_small') return `${size} at least ${issue.minimum}.`;
  if (issue.code === 'too_big') return `${size} at most ${issue.maximum}.`;
  if (issue.code === 'invalid_union') return `is ${shown(value)}; it ${issue.message}.`;
  if (issue.code !== 'invalid_type') return `is not well-formed: ${issue.message}.`;
  const type = TYPES[issue.expected] ?? issue.expected;
  return `is ${shown(value)}; it must be ${type}.${quotesHint(issue.expected, value)}`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'a map of fields',
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
};

/** In YAML only quotation marks distinguish the text of a number from a number. */
function quotesHint(expected: string, value: unknown): string {
  if (expected === 'string' && typeof value !== 'object') return ' Put it in quotation marks.';
  return expected === 'number' && typeof value === 'string' && Number(value) > 0
    ? ' Write it without quotation marks.'
    : '';
}

function shapeAt(schema: z.ZodType, path: Path): Readonly<Record<PropertyKey, z.ZodType>> {
  let inner: unknown = schema;
  for (const step of path) {
    inner = unwrap(inner);
    const shape = (inner as { shape?: Record<PropertyKey, unknown> }).shape;
    inner = shape ? shape[step] : (inner as { element?: unknown }).element;
  }
  return (unwrap(inner) as { shape?: Record<PropertyKey, z.ZodType> }).shape ?? {};
}

function unwrap(schema: unknown): unknown {
  const inner = schema as { unwrap?: () => unknown; shape?: object; element?: unknown };
  return inner.shape || inner.element || !inner.unwrap ? inner : unwrap(inner.unwrap());
}
