import { z } from 'zod';
import { sorts } from '../words.ts';
import { alone } from './alone.ts';
import { countForm, countIn } from './count.ts';
import { anchor, anchors, date, DATE, failing, filled, id, idWords, text, written } from './fields.ts';
import { shown } from '../problem.ts';
import { idsOf, isSpeaker, repeatedIn } from './forms.ts';
import { leftoverIn } from './leftovers.ts';
import { isQuoted } from './writing.ts';

/** The attributes of `<Claim>`, all texts */
export const claimSchema = z.strictObject({
  id: anchor.describe('its permanent name, part of its address: words in kebab-case'),
  alone: alone.optional().describe('its wording outside the text of the brief, if it needs its context there'),
  paragraph: text(
    'value-is-well-formed',
    (v) => /^[1-9]\d{0,3}$/.test(v),
    'must be the number of a paragraph, from 1 on',
  )
    .optional()
    .describe('the number of the article’s paragraph'),
  about: idWords.optional().describe('ids of groups, countries and people, with spaces between'),
  when: date.optional().describe(`date of the event, or of the statement (${DATE})`),
  by: written(200, text('value-is-well-formed', isSpeaker, 'must be an id, several ids, or words in quotation marks'))
    .refine((v) => !isQuoted(v.slice(1, -1)), failing('text-is-plain', 'must have one pair of quotation marks only'))
    .refine(
      (v) => leftoverIn(v) === undefined,
      failing('text-is-plain', (v) => `must be plain text, and ${shown(leftoverIn(v))} would be printed as it is`),
    )
    .refine(
      (v) => v.startsWith('"') || repeatedIn(idsOf(v)) === undefined,
      failing('value-is-well-formed', (v) => `must name ${shown(repeatedIn(idsOf(v)))} once only`),
    )
    .optional()
    .describe(`who says it: ids, or words in quotation marks: by='"an official"'; a statement needs it`),
  sort: z.enum(sorts).describe('report, estimate, statement, forecast or judgement'),
  side: filled.optional().describe('the id of one of the `sides` of the brief'),
  count: text('value-is-well-formed', (v) => countIn(v) !== undefined, countForm)
    .optional()
    .describe('a number or a range, with its hedge: 20000, more than 20000, about 1000-3000'),
  counts: filled.optional().describe('what the number counts: the id of one of the `counts` of the brief'),
  of: id.optional().describe('who is counted: an id of `about`, where the number is of it alone'),
  death: z.enum(['yes']).optional().describe('yes where it reports the death of a named person'),
  formerly: anchors.optional().describe('ids it had before, the oldest first'),
});

/** The attributes of `<Section>` */
export const sectionSchema = z.strictObject({ id: anchor, formerly: anchors.optional() });
