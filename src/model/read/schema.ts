import { z } from 'zod';
import { failures, findings, healthStatuses, outcomeWords, strengths, titleOrigins, voiceKinds } from '../words.ts';
import {
  address,
  copied,
  date,
  DATE,
  day,
  ended,
  failing,
  filled,
  id,
  ids,
  inWords,
  oneSentence,
  passage,
  text,
  unquoted,
  whole,
  written,
} from './fields.ts';
import { bareTitle, isBlank, isEdition } from './forms.ts';

const outcome = z.strictObject({
  word: z.enum(outcomeWords).describe('the outcome in a word'),
  because: passage.describe('the reason, in a sentence'),
});

const evidence = z.strictObject({
  source: id.describe('an id of sources.yaml'),
  strength: z
    .enum(strengths)
    .describe('how the page bears on the claim; denies: it denies what the speaker of a statement said'),
  supports: passage.describe('what the page says, in our words'),
});

const since = z.strictObject({
  date: date.describe(`when it happened: after what the brief reports (${DATE})`),
  text: oneSentence.describe('what happened, in one sentence of at most 60 words'),
  sources: ids.min(1).describe('ids of sources.yaml, each with `later: true`; none of them is evidence above'),
});

/** One record of `citations.yaml` */
export const citationSchema = z.strictObject({
  link: whole.optional().describe('the number of the link; without it, that of its place in the text'),
  paragraph: whole.optional().describe('the article’s paragraph; without it, that of the claim'),
  phrase: filled.optional().describe('the words of the link in the article; without it, those in the brief'),
  finding: z.enum(findings).optional().describe('what the check found (what each word means: /about/)'),
  outcome: outcome.optional().describe('what became of the claim'),
  caution: ended(inWords(unquoted(1000), 45, 'caution-is-short'))
    .optional()
    .describe('where the pages correct or limit the claim: at most 45 words'),
  evidence: z.array(evidence).describe('the pages found; [] if there are none'),
  since: z
    .array(since)
    .optional()
    .describe('what became of it after the brief’s own date, the oldest first; it changes no finding'),
});

const voice = z.strictObject({
  kind: z.enum(voiceKinds).describe('whether a state controls it, or a government’s budget pays for it'),
  of: filled.describe('the state or body, by its name: Norway'),
});

/** One record of `sources.yaml` */
export const sourceSchema = z.strictObject({
  // Headlines may be quotations.
  title: written(300)
    .refine(
      (value) => !isBlank(bareTitle(value)),
      failing('value-is-well-formed', 'must hold a title as well as the note that it was read from the address'),
    )
    .describe('the title of the page'),
  titleFrom: z.enum(titleOrigins).default('page').describe('where the title was read; without it, on the page'),
  publisher: filled.describe('who publishes the page'),
  voice: voice
    .optional()
    .describe(
      'what a state has to do with the publisher; left out where it is private, lives on a licence fee, or is not known',
    ),
  published: date.optional().describe(`when the page was published, where it shows that (${DATE})`),
  later: z.boolean().optional().describe('true where it came after what the brief reports, and only there'),
  seen: day.optional().describe('the day on which the page was seen; without it, the `seen` of the brief'),
  report: id
    .optional()
    .describe(
      'an id of reports.yaml, where several pages carry one report and so count once (id: name of the report); without it, the publisher',
    ),
  from: z.enum(['article']).optional().describe('article where the article itself links to the page'),
  url: copied.describe('its address'),
  archived: copied.optional().describe('the address of a stored copy'),
});

/** One record of `link-health.yaml`, under the id of its source */
export const healthSchema = z.strictObject({
  url: address.describe('the address that was asked'),
  status: z.enum(healthStatuses).describe('what is known of it'),
  checked: day.describe('the day of the last check'),
  to: address.optional().describe('where it leads instead'),
  why: z.enum(failures).optional().describe('why no page came'),
  since: day.optional().describe('the first day on which none came'),
});

/** One record of `reports.yaml`: the report's name */
export const reportSchema = filled;

/** One record of `corrections.yaml` */
export const correctionSchema = z.strictObject({
  date: day.describe('the day of the correction'),
  claim: id.describe('the id of the claim that it concerns'),
  changed: passage.describe('what the brief said, and what it says now'),
  why: passage.describe('what showed that it was wrong'),
});

/** One line of `editions.yaml` */
export const editionSchema = z.strictObject({
  date: text(
    'date-is-real',
    isEdition,
    'must be a day of the calendar, such as 2023-02-04, or the second edition of it, 2023-02-04.2',
  ).describe('the name of the edition: its day, and a number where it is not the first of that day'),
  sha256: text(
    'value-is-well-formed',
    (v) => /^[0-9a-f]{64}$/.test(v),
    'must be the 64 digits that `npm run edition` wrote',
  ).describe('the SHA-256 of its file; `npm run edition` writes it'),
  new: filled.describe('what is new in it, in a sentence'),
});
