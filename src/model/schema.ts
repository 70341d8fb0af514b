import { z } from 'zod';
import { counted, findings, outcomeWords, sides, sorts, strengths, titleOrigins } from './words.ts';
import { codePoint, shown, type Rule } from './problem.ts';

const MOST_CAUTION_WORDS = 45;
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const RESERVED_ANCHOR = /^(cite-\d+|fn-.*|fnref-.*|footnote-label|user-content-.*|main|contents|evidence|legend|top|index|search)$/;

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
  return ID.test(text) && text.length <= 80;
}

/** What a text that is not an id must be, with the letter that only looks right if there is one. */
export function idForm(text: string): string {
  const strange = /[^\x20-\x7e]/u.exec(text)?.[0];
  const hint = strange ? `; ${codePoint(strange)} is none of these` : '';
  return `must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters${hint}`;
}

/** Whether a text can be the id of a claim or section: an id that the page does not use itself. */
export function isAnchor(text: string): boolean {
  return isId(text) && !RESERVED_ANCHOR.test(text);
}

/** The ids in a text that has them with spaces between. */
export function idsOf(words: string | undefined): string[] {
  return words?.split(/\s+/).filter(Boolean) ?? [];
}

/** The number of words in a text. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  return text.length === 10 && isDate(text);
}

function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

function isHttp(text: string): boolean {
  return /^https?:\/\/[^\s<>"\\^`{|}]+$/.test(text) && URL.canParse(text);
}

/** A text that must pass a test of ours; a failure carries the rule it breaks. */
function text(rule: Rule, passes: (value: string) => boolean, expects: string | ((value: string) => string)) {
  const error = typeof expects === 'string' ? expects : (issue: { readonly input?: unknown }) => expects(String(issue.input));
  return z.string().refine(passes, { error, params: { rule } });
}

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

const filled = text('value-is-well-formed', (value) => value.trim() !== '', 'must hold a text');
const id = text('id-is-well-formed', isId, idForm);
const anchor = id.refine((v) => !isId(v) || isAnchor(v), { error: 'must not be a name that the page uses itself; choose another', params: { rule: 'id-is-not-reserved' } });
const date = text('date-is-real', isDate, 'must be a date of the calendar, such as 2023-02-04, 2023-02 or 2023');
const day = text('date-is-real', isDay, 'must be a day of the calendar, such as 2023-02-04');
const address = text('address-is-http', isHttp, 'must be an address that begins with http:// or https://');
const whole = z.number().int().min(1);
const ids = z.array(id).refine(isUnique, { error: 'must name each once', params: { rule: 'value-is-well-formed' } });
const idWords = text('id-is-well-formed', (v) => idsOf(v).length > 0 && idsOf(v).every(isId), idsForm).refine((v) => isUnique(idsOf(v)), {
  error: 'must name each once',
  params: { rule: 'value-is-well-formed' },
});
const named = z.array(z.strictObject({ text: filled, lang: text('value-is-well-formed', isLanguage, 'must be a language tag such as `uk`') }));

function idsForm(words: string): string {
  const wrong = idsOf(words).find((one) => !isId(one));
  if (wrong === undefined) return 'must be one id or several with spaces between';
  return wrong === words ? idForm(wrong) : `must be ids with spaces between, and ${shown(wrong)} ${idForm(wrong)}`;
}

function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(tag);
}

/** `content/site.yaml` */
export const siteSchema = z.strictObject({ name: filled, publisher: z.string(), contact: z.string() });

/** One record of `citations.yaml` */
export const citationSchema = z.strictObject({
  link: whole,
  paragraph: whole,
  phrase: filled,
  finding: z.enum(findings).optional(),
  outcome: z.strictObject({ word: z.enum(outcomeWords), because: filled }).optional(),
  caution: text('caution-is-short', (v) => wordCount(v) <= MOST_CAUTION_WORDS, (v) => `must have at most ${MOST_CAUTION_WORDS} words, and has ${wordCount(v)}`).optional(),
  evidence: z.array(z.strictObject({ source: id, strength: z.enum(strengths), supports: filled })),
});

/** One record of `sources.yaml` */
export const sourceSchema = z.strictObject({
  title: filled,
  titleFrom: z.enum(titleOrigins),
  publisher: filled,
  voice: filled.optional(),
  published: date.optional(),
  later: z.boolean().optional(),
  seen: day,
  report: id,
  url: address,
});

/** One record of `reports.yaml`: the report's name */
export const reportSchema = filled;

/** One record of `corrections.yaml` */
export const correctionSchema = z.strictObject({ date: day, claim: id, changed: filled, why: filled });

const entity = { name: filled, names: named.optional(), aliases: z.array(filled).optional(), formerly: ids.optional() };

/** One record of `groups.yaml` */
export const groupSchema = z.strictObject({ ...entity, what: filled, side: z.enum(sides).optional(), countries: ids.optional() });

/** One record of `countries.yaml` */
export const countrySchema = z.strictObject({
  ...entity,
  sort: z.enum(['country', 'region']),
  demonyms: z.array(filled).optional(),
  what: filled.optional(),
});

/** One record of `people.yaml` */
export const personSchema = z.strictObject({ ...entity, what: filled, countries: ids.optional() });

/** The front matter of a brief */
export const frontMatterSchema = z.strictObject({
  title: filled,
  summary: filled,
  basedOn: z.strictObject({ title: filled, author: filled, producer: filled, events: filled, asOf: date, paragraphs: whole }),
  published: day,
  updated: day,
  keyFindings: ids.min(5).max(7),
});

/** The attributes of `<Claim>`, all texts */
export const claimSchema = z.strictObject({
  id: anchor,
  paragraph: text('value-is-well-formed', (v) => /^[1-9]\d{0,3}$/.test(v), 'must be the number of a paragraph, such as `12`'),
  about: idWords,
  when: date.optional(),
  by: text('value-is-well-formed', isSpeaker, 'must be an id, several ids, or words in quotation marks').optional(),
  sort: z.enum(sorts),
  side: z.enum(sides).optional(),
  count: text('value-is-well-formed', isCount, 'must be a whole number such as `20000`, or a range such as `1000-3000` with the lower number first').optional(),
  counts: z.enum(counted).optional(),
  formerly: idWords.optional(),
});

/** The attributes of `<Section>` */
export const sectionSchema = z.strictObject({ id: anchor, formerly: idWords.optional() });

function isSpeaker(value: string): boolean {
  return /^"[^"]*[^"\s][^"]*"$/.test(value) || (idsOf(value).length > 0 && idsOf(value).every(isId));
}

function isCount(value: string): boolean {
  const [low, high] = value.split('-').map(Number);
  return /^[1-9]\d{0,9}(-[1-9]\d{0,9})?$/.test(value) && (high === undefined || (low ?? 0) < high);
}
