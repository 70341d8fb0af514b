import type { z } from 'zod';
import { didYouMean, nearest, problem, shown, type Problem, type Rule } from '../problem.ts';
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
  path: Path = [],
): Problem[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ key, path: issue.path })) : [],
  );
  // A misspelt field is reported once, not also as missing.
  const meant = new Set(
    unknown.map(({ key, path: above }) => [...above, nearest(key, fieldsAt(schema, above))].join()),
  );
  const misspelt = unknown.map(({ key, path: above }) => {
    const known = fieldsAt(schema, above);
    const hint = didYouMean(key, known) || ` Take it out; the fields are: ${known.join(', ')}.`;
    return problem(
      yaml.keyAt([...path, ...above, key]),
      'field-is-known',
      `${fieldName(noun, above)} has no field ${shown(key)}.${hint}`,
    );
  });
  const wrong = issues.filter(({ code }) => code !== 'unrecognized_keys');
  // One problem per value: the others are mostly consequences.
  const first = wrong.filter(
    ({ path: at }, index) => wrong.findIndex((other) => other.path.join() === at.join()) === index,
  );
  const others = first.flatMap((issue) => {
    const full = [...path, ...issue.path];
    const value = issue.path.reduce<unknown>(
      (inside, step) => (inside as Record<PropertyKey, unknown> | undefined)?.[step],
      input,
    );
    if (value !== undefined || issue.path.length === 0) {
      const [rule, rest] = value === null ? emptyMessage(schema, full.length, issue.path) : valueMessage(issue, value);
      return [problem(yaml.valueAt(full), rule, `${fieldName(noun, issue.path)} ${rest}`)];
    }
    if (meant.has(issue.path.join())) return [];
    return [
      problem(
        yaml.keyAt(full),
        'field-is-present',
        `${fieldName(noun, issue.path)} is missing in this ${noun}. Add it.`,
      ),
    ];
  });
  return [...misspelt, ...others];
}

function fieldName(noun: string, path: Path): string {
  return path.length === 0
    ? `This ${noun}`
    : `\`${path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' › ')}\``;
}

function emptyMessage(schema: z.ZodType, depth: number, path: Path): [Rule, string] {
  const last = path.at(-1);
  // “Take it out” fits a record or a part of a list, but not a whole file or a required field.
  const field = typeof last === 'string' ? shapeAt(schema, path.slice(0, -1))[last] : undefined;
  const isNeeded = depth === 0 || (field !== undefined && !field.safeParse(undefined).success);
  return ['value-is-well-formed', `is empty. Write it${isNeeded ? '' : ', or take it out if it is not needed'}.`];
}

function valueMessage(issue: Issue, value: unknown): [Rule, string] {
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const near = typeof value === 'string' ? didYouMean(value, words) : '';
    return ['value-is-known', `cannot be ${shown(value)}.${near} It is one of: ${words.join(', ')}.`];
  }
  if (issue.code === 'custom') {
    const rule = (issue.params?.['rule'] as Rule | undefined) ?? 'value-is-well-formed';
    return [rule, `is ${value === '' ? 'empty' : shown(value)}; it ${issue.message}.`];
  }
  if (issue.code === 'invalid_type')
    return [
      'value-is-well-formed',
      `is ${shown(value)}; it must be ${typeName(issue.expected)}.${quotesHint(issue.expected, value)}`,
    ];
  if (issue.code === 'invalid_union') return ['value-is-well-formed', `is ${shown(value)}; it ${issue.message}.`];
  const size = Array.isArray(value) ? `lists ${value.length}; it must list` : `is ${shown(value)}; it must be`;
  if (issue.code === 'too_small') return ['value-is-well-formed', `${size} at least ${issue.minimum}.`];
  if (issue.code === 'too_big') return ['value-is-well-formed', `${size} at most ${issue.maximum}.`];
  return ['value-is-well-formed', `is not well-formed: ${issue.message}.`];
}

/** In YAML only quotation marks distinguish the text of a number from a number. */
function quotesHint(expected: string, value: unknown): string {
  if (expected === 'string' && typeof value !== 'object') return ' Put it in quotation marks.';
  return expected === 'number' && typeof value === 'string' && Number(value) > 0
    ? ' Write it without quotation marks.'
    : '';
}

function typeName(type: string): string {
  const names: Record<string, string> = {
    string: 'a text',
    object: 'a map of fields',
    array: 'a list',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
  };
  return names[type] ?? type;
}

function fieldsAt(schema: z.ZodType, path: Path): string[] {
  return Object.keys(shapeAt(schema, path));
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
