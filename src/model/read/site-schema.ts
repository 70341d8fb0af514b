import { z } from 'zod';
import { placeSorts } from '../words.ts';
import { copied, failing, filled, ids, name, named, text, unquoted, what } from './fields.ts';
import { isBlank, isEmail } from './forms.ts';

/** `content/site.yaml` */
export const siteSchema = z.strictObject({
  name: name.describe('the name of the site, in its header and in the title of every page'),
  publisher: unquoted(
    300,
    text('value-is-well-formed', (v) => v === '' || !isBlank(v), 'must hold a text, or be "" until it has one'),
  ).describe('who publishes the site; "" until it has an owner'),
  contact: text(
    'value-is-well-formed',
    (v) => v === '' || isEmail(v),
    'must be an e-mail address such as name@example.org, or "" until there is one',
  ).describe('an e-mail address for corrections; "" until there is one'),
  licence: z
    .strictObject({
      name: filled.describe('its name'),
      url: copied.optional().describe('the address of its text'),
    })
    .optional()
    .describe('the licence of our own words and data'),
});

const entity = {
  name: name.describe('the heading of its page'),
  names: named.optional().describe('its name in other languages and scripts'),
  aliases: z.array(name).optional().describe('what else it is called: other spellings, abbreviations, older names'),
  search: z
    .array(name)
    .optional()
    .describe('what else readers type, which its page does not show: other languages and scripts, wrong names'),
  formerly: ids.optional().describe('ids it had before, the oldest first'),
};

const the = z
  .boolean()
  .optional()
  .describe(
    'true where its name has “the” in a sentence: the Red Cross; that of the Netherlands and its like is known',
  );

const LINE = 'what it is, in one plain line without a full stop';

/** One record of `groups.yaml` */
export const groupSchema = z.strictObject({
  ...entity,
  the,
  what: what.describe(LINE),
  side: filled
    .optional()
    .describe('the side that it is on in these claims: one of `sides` in the front matter of a brief'),
  countries: ids.optional().describe('ids of countries.yaml: where its members come from'),
});

/** One record of `countries.yaml` */
export const countrySchema = z
  .strictObject({
    ...entity,
    the,
    sort: z.enum(placeSorts).describe('whether it is a country, a region or any other place'),
    demonyms: z.array(name).optional().describe('its people and the adjective, singular and plural'),
    what: what.optional().describe(`not for countries: ${LINE}`),
  })
  .refine(({ sort, what }) => sort !== 'country' || what === undefined, {
    path: ['what'],
    ...failing('value-is-well-formed', 'must be left out: only regions and other places have one'),
  });

/** One record of `people.yaml` */
export const personSchema = z.strictObject({
  ...entity,
  what: what.describe(LINE),
  countries: ids.optional().describe('ids of countries.yaml: where the person comes from or holds office'),
});

const spelling = name.refine(
  (value) => /[\p{L}\p{N}]/u.test(value),
  failing('value-is-well-formed', 'must hold a letter or a digit'),
);

/** One record of `synonyms.yaml` */
export const synonymSchema = z.strictObject({
  word: spelling.describe('a word or short phrase, as a text of a brief has it'),
  also: z
    .array(spelling)
    .min(1)
    .describe('what else readers type for it: other spellings, other words, other languages'),
});
