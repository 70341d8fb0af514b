import { z } from 'zod';
import { linkStates, sideMarks, waysSeen } from '../words.ts';
import { copied, date, DATE, day, failing, filled, id, ids, passage, whole } from './fields.ts';

const article = z
  .strictObject({
    title: filled.describe('its title'),
    author: filled.describe('who wrote it'),
    producer: filled.optional().describe('who published or produced it'),
    events: filled.optional().describe('what time it reports, as a reader would say it: events to May 2019'),
    asOf: date.optional().describe(`up to when it reports; needed where \`published\` is not known (${DATE})`),
    paragraphs: whole.optional().describe('how many paragraphs its text has, credits left out'),
    links: z.enum(linkStates).optional().describe('what became of its links'),
    published: date.optional().describe(`when it was published (${DATE})`),
    url: copied.optional().describe('its address'),
    terms: filled.optional().describe('how it may be used, as said after “The article is”: in copyright'),
  })
  .refine(({ asOf, published }) => asOf ?? published, { path: ['asOf'] });

const side = z.strictObject({
  id: id.describe('its permanent name; a side that two briefs name is the same in both'),
  name: filled.describe('its name: the North'),
  words: filled.optional().describe('how to say that people are on it: for the North; without it, “with” and the name'),
  mark: z.enum(sideMarks).describe('its shape; both: for the side that means both others'),
  country: id.optional().describe('the id of the country whose side it is: people do not come from there to be on it'),
});

const counted = z.strictObject({
  id: id.describe('the word for `counts` in a claim'),
  name: filled.describe('the words for readers: offered or willing'),
  group: filled
    .optional()
    .describe('the heading that it shares with others: said to have been there; without it, its name'),
});

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

const figure = z
  .strictObject({
    title: filled.optional().describe('its heading, which says what it shows and no more'),
    text: passage.optional().describe('what it shows, in a sentence'),
  })
  .optional()
  .describe('words for this figure');

const made = z.strictObject({
  by: passage.describe('who or what found, read and compared the pages, in a sentence'),
  how: passage.optional().describe('how the result was checked, in a sentence'),
  notDone: passage.optional().describe('what a reader could expect and was not done, in a sentence'),
});

/** The front matter of a brief */
export const frontMatterSchema = z
  .strictObject({
    title: filled.describe('the title of the brief'),
    summary: passage.describe('what the brief is about, in one to three sentences'),
    basedOn: article.optional().describe('the article that the brief restates; left out if there is none'),
    asOf: date
      .optional()
      .describe(`up to when a brief without an article reports; otherwise up to \`updated\` (${DATE})`),
    published: day.describe('the day on which the brief was published: 2026-11-22'),
    updated: day.describe('the day of its last update'),
    seen: day.optional().describe('the day on which its sources were seen, for each that has no day of its own'),
    seenIn: z.enum(waysSeen).optional().describe('how they were seen'),
    method: passage.optional().describe('what was done for each link, in a sentence'),
    made: made.optional().describe('who made the brief, for the page “About”; it may name programs'),
    people: passage.optional().describe('what a reader should know of the people in the brief'),
    sides: each(side, 'id', 'mark')
      .min(1)
      .max(3)
      .optional()
      .describe('the sides that the brief distinguishes, at most three; left out if there are none'),
    counts: each(counted, 'id')
      .min(1)
      .optional()
      .describe('what numbers of the brief count, in the order of their figure'),
    figures: z
      .strictObject({ numbers: figure, timeline: figure, origins: figure })
      .optional()
      .describe('words for its figures, in place of those of the site'),
    keyFindings: ids.min(1).max(7).describe('ids of 1 to 7 claims for the front page'),
  })
  .refine(({ basedOn, asOf }) => !basedOn || !asOf, {
    path: ['asOf'],
    ...failing('value-is-well-formed', 'must be in `basedOn`, because it says up to when the article reports'),
  });
