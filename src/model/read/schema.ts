import { z } from 'zod';
import {
  areIds,
  bareTitle,
  httpForm,
  idForm,
  idsForm,
  idsOf,
  isAnchor,
  isBlank,
  isCount,
  isDate,
  isDay,
  isEmail,
  isHttp,
  isId,
  isLanguage,
  isPoint,
  isSpeaker,
  isUnique,
  wordCount,
} from './forms.ts';
import type { Rule } from '../problem.ts';
import {
  counted,
  failures,
  findings,
  healthStatuses,
  outcomeWords,
  sides,
  sorts,
  strengths,
  titleOrigins,
} from '../words.ts';

const MOST_CAUTION_WORDS = 45;
const RESERVED = {
  error: 'must not be a name that the page uses itself; choose another',
  params: { rule: 'id-is-not-reserved' },
};
const REPEATED = { error: 'must name each once', params: { rule: 'value-is-well-formed' } };

/** A text that must pass a test of ours; a failure carries the rule it breaks. */
function text(rule: Rule, passes: (value: string) => boolean, expects: string | ((value: string) => string)) {
  const error =
    typeof expects === 'string' ? expects : (issue: { readonly input?: unknown }) => expects(String(issue.input));
  return z.string().refine(passes, { error, params: { rule } });
}

const filled = text('value-is-well-formed', (value) => !isBlank(value), 'must hold a text');
const name = filled.refine((value) => isBlank(value) || value === value.trim(), {
  error: 'must have no spaces before or behind it',
  params: { rule: 'value-is-well-formed' },
});
const id = text('id-is-well-formed', isId, idForm);
const anchor = id.refine((v) => !isId(v) || isAnchor(v), RESERVED);
const date = text('date-is-real', isDate, 'must be a date of the calendar, such as 2023-02-04, 2023-02 or 2023');
const day = text('date-is-real', isDay, 'must be a day of the calendar, such as 2023-02-04');
const address = text('address-is-http', isHttp, httpForm);
const whole = z.number().int().min(1);
const ids = z.array(id).refine(isUnique, REPEATED);
const idWords = text('id-is-well-formed', areIds, idsForm).refine((v) => isUnique(idsOf(v)), REPEATED);
const anchors = idWords.refine((v) => !areIds(v) || idsOf(v).every(isAnchor), RESERVED);
const named = z.array(
  z.strictObject({
    text: name,
    lang: text('value-is-well-formed', isLanguage, 'must be a language tag such as `uk`'),
  }),
);

const point = z.custom<readonly [number, number]>(isPoint, {
  error: 'must be [longitude, latitude] in degrees, such as [28, 53.5]',
  params: { rule: 'value-is-well-formed' },
});

/** `content/site.yaml` */
export const siteSchema = z.strictObject({
  name: filled,
  publisher: text(
    'value-is-well-formed',
    (v) => v === '' || !isBlank(v),
    'must hold a text, or be "" until it has one',
  ),
  contact: text(
    'value-is-well-formed',
    (v) => v === '' || isEmail(v),
    'must be an e-mail address such as name@example.org, or "" until there is one',
  ),
});

/** One record of `citations.yaml` */
export const citationSchema = z.strictObject({
  link: whole,
  paragraph: whole,
  phrase: filled,
  finding: z.enum(findings).optional(),
  outcome: z.strictObject({ word: z.enum(outcomeWords), because: filled }).optional(),
  caution: filled
    .refine((v) => wordCount(v) <= MOST_CAUTION_WORDS, {
      error: ({ input }) => `must have at most ${MOST_CAUTION_WORDS} words, and has ${wordCount(String(input))}`,
      params: { rule: 'caution-is-short' },
    })
    .optional(),
  evidence: z.array(z.strictObject({ source: id, strength: z.enum(strengths), supports: filled })),
});

/** One record of `sources.yaml` */
export const sourceSchema = z.strictObject({
  title: filled.refine((value) => isBlank(value) || !isBlank(bareTitle(value)), {
    error: 'must hold a title beside the note that it was read from the address',
    params: { rule: 'value-is-well-formed' },
  }),
  titleFrom: z.enum(titleOrigins),
  publisher: filled,
  voice: filled.optional(),
  published: date.optional(),
  later: z.boolean().optional(),
  seen: day,
  report: id,
  url: address,
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
export const correctionSchema = z.strictObject({ date: day, claim: id, changed: filled, why: filled });

const entity = { name, names: named.optional(), aliases: z.array(name).optional(), formerly: ids.optional() };

/** One record of `groups.yaml` */
export const groupSchema = z.strictObject({
  ...entity,
  what: filled,
  side: z.enum(sides).optional(),
  countries: ids.optional(),
});

/** One record of `countries.yaml` */
export const countrySchema = z.strictObject({
  ...entity,
  sort: z.enum(['country', 'region']),
  demonyms: z.array(name).optional(),
  what: filled.optional(),
  at: point.optional(),
});

/** One record of `people.yaml` */
export const personSchema = z.strictObject({ ...entity, what: filled, countries: ids.optional() });

/** The front matter of a brief */
export const frontMatterSchema = z.strictObject({
  title: filled,
  summary: filled,
  basedOn: z.strictObject({
    title: filled,
    author: filled,
    producer: filled,
    events: filled,
    asOf: date,
    paragraphs: whole,
  }),
  published: day,
  updated: day,
  keyFindings: ids.min(5).max(7),
});

/** The attributes of `<Claim>`, all texts */
export const claimSchema = z.strictObject({
  id: anchor,
  paragraph: text(
    'value-is-well-formed',
    (v) => /^[1-9]\d{0,3}$/.test(v),
    'must be the number of a paragraph, such as `12`',
  ),
  about: idWords,
  when: date.optional(),
  by: text('value-is-well-formed', isSpeaker, 'must be an id, several ids, or words in quotation marks').optional(),
  sort: z.enum(sorts),
  side: z.enum(sides).optional(),
  count: text(
    'value-is-well-formed',
    isCount,
    'must be a whole number such as `20000`, or a range such as `1000-3000` with the lower number first',
  ).optional(),
  counts: z.enum(counted).optional(),
  death: z.enum(['yes']).optional(),
  formerly: anchors.optional(),
});

/** The attributes of `<Section>` */
export const sectionSchema = z.strictObject({ id: anchor, formerly: anchors.optional() });
