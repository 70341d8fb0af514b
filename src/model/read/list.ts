import type { z } from 'zod';
import { problem, type Problem } from '../problem.ts';
import { readValue, type Located } from './records.ts';
import { parseYaml } from './yaml.ts';
import type { Path } from './yaml-places.ts';

/** Checks the text of a file that is a list of records; their ids are their places in it. */
export function readList<T>(
  file: string,
  noun: string,
  text: string,
  schema: z.ZodType<T>,
): { readonly list: readonly Located<T>[]; readonly problems: readonly Problem[] } {
  const yaml = parseYaml(file, text);
  if (yaml.problems.length > 0) return { list: [], problems: yaml.problems };
  if (!Array.isArray(yaml.value)) {
    const message = `This file must be a list of ${noun}s; [] if there is none.`;
    return { list: [], problems: [problem({ file, line: 1, column: 1 }, 'value-is-well-formed', message)] };
  }
  const read = [...yaml.value.keys()].map((index) => {
    const at = (path: Path = []) => yaml.valueAt([index, ...path]);
    return { id: String(index), keyAt: at, valueAt: at, ...readValue(noun, yaml, [index], schema) };
  });
  return {
    list: read.flatMap(({ problems: _, value, ...one }) => (value === undefined ? [] : [{ ...one, value }])),
    problems: read.flatMap(({ problems }) => problems),
  };
}
