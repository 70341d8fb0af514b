import type { z } from 'zod';
import { issueProblems } from './issues.ts';
import { placeOf, type Tag } from './mdx.ts';
import { problem, shown, type Place, type Problem } from '../problem.ts';
import type { Located } from './records.ts';
import { checkWritten } from './text.ts';

/** The attributes of a tag that are plain texts. */
export function attributesOf(tag: Tag): Record<string, string> {
  // Reversed, so that the first of two with the same name counts.
  return Object.fromEntries(
    tag.attributes
      .toReversed()
      .flatMap((a) => (a.type === 'mdxJsxAttribute' && typeof a.value === 'string' ? [[a.name, a.value]] : [])),
  );
}

/** Checks a tag’s attributes against their schema. */
export function readTag<T extends { id: string }>(
  file: string,
  tag: Tag,
  noun: string,
  schema: z.ZodType<T>,
): { value?: Located<T>; problems: Problem[] } {
  const problems: Problem[] = [];
  const places = new Map<PropertyKey, Place>();
  for (const attribute of tag.attributes) {
    const place = placeOf(file, attribute);
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      const what = attribute.type === 'mdxJsxAttribute' ? shown(attribute.name) : 'The value in braces here';
      problems.push(
        problem(
          place,
          'value-is-well-formed',
          `${what} must be a plain text in quotation marks, as in \`id="two-words"\`.`,
        ),
      );
    } else if (places.has(attribute.name)) {
      problems.push(
        problem(place, 'key-is-unique', `${shown(attribute.name)} is here a second time. Keep one of them.`),
      );
    } else {
      problems.push(...checkWritten(attribute.value, place));
    }
    if (attribute.type === 'mdxJsxAttribute') places.set(attribute.name, place);
  }
  const whole = placeOf(file, tag);
  const at = (path: readonly PropertyKey[] = []) => places.get(path[0] ?? '') ?? whole;
  if (problems.length > 0) return { problems };
  const input = attributesOf(tag);
  const result = schema.safeParse(input);
  const yaml = { keyAt: at, valueAt: at };
  if (!result.success) return { problems: issueProblems(noun, result.error.issues, input, schema, yaml) };
  return { value: { id: result.data.id, value: result.data, ...yaml }, problems };
}
