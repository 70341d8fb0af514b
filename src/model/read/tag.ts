import type { z } from 'zod';
import { placeOf, type Tag } from './mdx.ts';
import { problem, shown, type Place, type Problem } from '../problem.ts';
import { readValue, type Located } from './records.ts';
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
): { value?: Located<T>; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const byName = new Map<PropertyKey, Place>();
  for (const attribute of tag.attributes) {
    const place = placeOf(file, attribute);
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      const what = attribute.type === 'mdxJsxAttribute' ? shown(attribute.name) : 'The value in braces here';
      const message = `${what} must be a plain text in quotation marks, as in \`id="two-words"\`.`;
      problems.push(problem(place, 'value-is-well-formed', message));
    } else if (byName.has(attribute.name)) {
      const message = `${shown(attribute.name)} is here a second time. Keep one of them.`;
      problems.push(problem(place, 'key-is-unique', message));
    } else problems.push(...checkWritten(attribute.value, place));
    if (attribute.type === 'mdxJsxAttribute') byName.set(attribute.name, place);
  }
  const whole = placeOf(file, tag);
  const at = (path: readonly PropertyKey[] = []) => byName.get(path[0] ?? '') ?? whole;
  const places = { keyAt: at, valueAt: at };
  const { value, problems: wrong } = readValue(noun, { value: attributesOf(tag), problems, ...places }, [], schema);
  return value ? { value: { id: value.id, value, ...places }, problems: [] } : { problems: wrong };
}
