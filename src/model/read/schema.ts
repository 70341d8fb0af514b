import { z } from 'zod';
import { alone } from './alone.ts';
import {
  address,
  anchor,
  anchors,
  date,
  day,
  failing,
  filled,
  id,
  ids,
  idWords,
  inWords,
  name,
  named,
  passage,
  text,
  oneSentence,
  unquoted,
  what,
  whole,
  written,
} from './fields.ts';
import { isQuoted } from './writing.ts';
import { countForm, countIn } from './count.ts';
import { bareTitle, isBlank, isEdition, isEmail, isSpeaker } from './forms.ts';
import {
  failures,
  findings,
  healthStatuses,
  outcomeWords,
  placeSorts,
  sorts,
  strengths,
  titleOrigins,
  voiceKinds,
} from '../words.ts';

/** `content/site.yaml` */
export const siteSchema = z.strictObject({
  name: filled,
  publisher: unquoted(
    300,
    text('value-is-well-formed', (v) => v === '' || !isBlank(v), 'must hold a text, or be "" until it has one'),
  ),
  contact: text(
    'value-is-well-formed',
    (v) => v === '' || isEmail(v),
    'must be an e-mail address such as name@example.org, or "" until there is one',
  ),
  licence: z.strictObject({ name: filled, url: address.optional() }).optional(),
});

/** One record of `citations.yaml` */
export const citationSchema = z.strictObject({
  link: whole.optional(),
  paragraph: whole.optional(),
  phrase: filled.optional(),
  finding: z.enum(findings).optional(),
  outcome: z.strictObject({ word: z.enum(outcomeWords), because: passage }).optional(),
  caution: inWords(passage, 45, 'caution-is-short').optional(),
  evidence: z.array(z.strictObject({ source: id, strength: z.enum(strengths), supports: passage })),
  since: z.array(z.strictObject({ date, text: oneSentence, sources: ids.min(1) })).optional(),
});

/** One record of `sources.yaml` */
export const sourceSchema = z.strictObject({
  // Headlines may be quotations.
  title: written(300).refine(
    (value) => !isBlank(bareTitle(value)),
    failing('value-is-well-formed', 'must hold a title as well as the note that it was read from the address'),
  ),
  titleFrom: z.enum(titleOrigins).default('page'),
  publisher: filled,
  voice: z.strictObject({ kind: z.enum(voiceKinds), of: filled }).optional(),
  published: date.optional(),
  later: z.boolean().optional(),
  seen: day.optional(),
  report: id.optional(),
  from: z.enum(['article']).optional(),
  url: address,
  archived: address.optional(),
});

/** One record of `link-health.yaml`, under the id of its source */
export const healthSchema = z.strictObject({
  url: address,
  status: z.enum(healthStatuses),
  checked: day,
  to: address.optional(),
  why: z.enum(failures).optional(),
  since: day.optional(),
});

/** One record of `reports.yaml`: the report's name */
export const reportSchema = filled;

/** One record of `corrections.yaml` */
export const correctionSchema = z.strictObject({ date: day, claim: id, changed: passage, why: passage });

/** One line of `editions.yaml` */
export const editionSchema = z.strictObject({
  date: text(
    'date-is-real',
    isEdition,
    'must be a day of the calendar, such as 2023-02-04, or the second edition of it, 2023-02-04.2',
  ),
  sha256: text(
    'value-is-well-formed',
    (v) => /^[0-9a-f]{64}$/.test(v),
    'must be the 64 digits that `npm run edition` wrote',
  ),
  new: filled,
});

const entity = {
  name,
  names: named.optional(),
  aliases: z.array(name).optional(),
  search: z.array(name).optional(),
  formerly: ids.optional(),
};

/** One record of `groups.yaml` */
export const groupSchema = z.strictObject({
  ...entity,
  what,
  side: filled.optional(),
  countries: ids.optional(),
});

/** One record of `countries.yaml` */
export const countrySchema = z
  .strictObject({
    ...entity,
    sort: z.enum(placeSorts),
    demonyms: z.array(name).optional(),
    what: what.optional(),
  })
  .refine(({ sort, what }) => sort !== 'country' || what === undefined, {
    path: ['what'],
    ...failing('value-is-well-formed', 'must be left out: only regions and other places have one'),
  });

/** One record of `people.yaml` */
export const personSchema = z.strictObject({ ...entity, what, countries: ids.optional() });

const spelling = name.refine(
  (value) => /[\p{L}\p{N}]/u.test(value),
  failing('value-is-well-formed', 'must hold a letter or a digit'),
);

/** One record of `synonyms.yaml` */
export const synonymSchema = z.strictObject({ word: spelling, also: z.array(spelling).min(1) });

/** The attributes of `<Claim>`, all texts */
export const claimSchema = z.strictObject({
  id: anchor,
  alone: alone.optional(),
  paragraph: text(
    'value-is-well-formed',
    (v) => /^[1-9]\d{0,3}$/.test(v),
    'must be the number of a paragraph, from 1 on',
  ).optional(),
  about: idWords.optional(),
  when: date.optional(),
  by: written(200, text('value-is-well-formed', isSpeaker, 'must be an id, several ids, or words in quotation marks'))
    .refine((v) => !isQuoted(v.slice(1, -1)), failing('text-is-plain', 'must have one pair of quotation marks only'))
    .optional(),
  sort: z.enum(sorts),
  side: filled.optional(),
  count: text('value-is-well-formed', (v) => countIn(v) !== undefined, countForm).optional(),
  counts: filled.optional(),
  of: id.optional(),
  death: z.enum(['yes']).optional(),
  formerly: anchors.optional(),
});

/** The attributes of `<Section>` */
export const sectionSchema = z.strictObject({ id: anchor, formerly: anchors.optional() });
