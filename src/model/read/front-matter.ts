import { z } from 'zod';
import { linkStates, sideMarks, waysSeen } from '../words.ts';
import { address, date, day, failing, filled, id, ids, passage, whole } from './fields.ts';

const article = z
  .strictObject({
    title: filled,
    author: filled,
    producer: filled.optional(),
    events: filled.optional(),
    asOf: date.optional(),
    paragraphs: whole.optional(),
    links: z.enum(linkStates).optional(),
    published: date.optional(),
    url: address.optional(),
    terms: filled.optional(),
  })
  .refine(({ asOf, published }) => asOf ?? published, { path: ['asOf'] });

const side = z.strictObject({
  id,
  name: filled,
  words: filled.optional(),
  mark: z.enum(sideMarks),
  country: id.optional(),
});

const counted = z.strictObject({ id, name: filled, group: filled.optional() });

/** Records that differ in these fields. */
function each<T extends z.ZodType>(record: T, ...fields: readonly (keyof z.infer<T> & string)[]) {
  return z.array(record).superRefine((all, context) => {
    for (const field of fields) {
      const values = all.map((one) => one[field]);
      const index = values.findIndex((value, at) => values.indexOf(value) < at);
      const { error: message, ...issue } = failing('value-is-well-formed', 'must be used only once');
      if (index >= 0) context.addIssue({ code: 'custom', path: [index, field], message: String(message), ...issue });
    }
  });
}

const figure = z.strictObject({ title: filled.optional(), text: passage.optional() }).optional();

/** The front matter of a brief */
export const frontMatterSchema = z
  .strictObject({
    title: filled,
    summary: passage,
    basedOn: article.optional(),
    asOf: date.optional(),
    published: day,
    updated: day,
    seen: day.optional(),
    seenIn: z.enum(waysSeen).optional(),
    method: passage.optional(),
    made: z.strictObject({ by: passage, how: passage.optional(), notDone: passage.optional() }).optional(),
    people: passage.optional(),
    sides: each(side, 'id', 'mark').min(1).max(3).optional(),
    counts: each(counted, 'id').min(1).optional(),
    figures: z.strictObject({ numbers: figure, timeline: figure, origins: figure }).optional(),
    keyFindings: ids.min(1).max(7),
  })
  .refine(({ basedOn, asOf }) => !basedOn || !asOf, {
    path: ['asOf'],
    ...failing('value-is-well-formed', 'must be in `basedOn`, because it says up to when the article reports'),
  });
