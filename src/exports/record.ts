import { z } from 'zod';
import {
  failures,
  findings,
  hedges,
  healthStatuses,
  linkStates,
  outcomeWords,
  sorts,
  strengths,
  titleOrigins,
  voiceKinds,
} from '../model/words.ts';

const day = z.iso.date();
const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
const finding = z.enum(findings).nullable();
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const outcome = z.strictObject({
  word: z.enum(outcomeWords).describe('What became of it'),
  because: z.string().describe('The reason'),
});

const health = z.strictObject({
  status: z.enum(healthStatuses).describe('What came back; “unanswered” rarely means that the page is gone'),
  checked: day.describe('The day of the check'),
  to: z.url().nullable().describe('Where it led, if it led to another address'),
  why: z.enum(failures).nullable().describe('What came instead of a page, if none came'),
  since: day.nullable().describe('The day from which it is gone'),
});

const page = {
  source: id.describe('The page found, by its permanent id in the files of sources'),
  url: z.url().describe('Its address'),
  title: z.string().describe('Its title'),
  titleFrom: z
    .enum(titleOrigins)
    .describe('Where the title was read: on the page, in its address, or it is only our description'),
  publisher: z.string().describe('Who published it'),
  voice: z
    .strictObject({
      kind: z.enum(voiceKinds).describe('Whether a state controls it, or a government’s budget pays for it'),
      of: z.string().describe('The state, or the body of several'),
    })
    .nullable()
    .describe('What a state has to do with the publisher, where one controls it or pays for it'),
  published: partialDate.nullable().describe('Its day, month or year of publication, where one was found'),
  later: z.boolean().describe('Whether it came after the date up to which the brief reports'),
  seen: day.describe('The day it was seen'),
  from: z.enum(['article']).nullable().describe('Whose source it is, where the article itself links to it'),
  archived: z.url().nullable().describe('Where a stored copy of it is known to be'),
  health: health.nullable().describe('What the last check of its address found, if it was ever checked'),
  report: z.string().describe('The original report behind it; pages with one report count once'),
};

const evidence = z.strictObject({
  ...page,
  strength: z
    .enum(strengths)
    .describe('How it bears on the citation; “denies”: it denies what was said, not that it was said'),
  supports: z.string().describe('What it says'),
});

const since = z.strictObject({
  date: partialDate.describe('Its day, month or year'),
  text: z.string().describe('What happened, in our words'),
  pages: z.array(z.strictObject(page)).describe('The pages that tell it; they are no evidence for the claim'),
});

const citation = z.strictObject({
  link: z.int().positive().describe('The number of the link in the article or, without an article, in the brief'),
  phrase: z.string().describe('The words of the link, shortened if there are many'),
  finding: finding.describe('What the check of this link found'),
  outcome: outcome.nullable().describe('What became of what was cited; to be read with the finding'),
  answer: z.string().describe('Finding and outcome in one phrase, as readers see them'),
  caution: z.string().nullable().describe('Where the pages correct or limit the claim, in our words'),
  reportCount: z
    .int()
    .nonnegative()
    .describe('How many different reports bear it out, in full or in part; they need not be independent'),
  evidence: z
    .array(evidence)
    .describe('The pages found for it: our evidence; the note of the file says whose they are'),
  since: z
    .array(since)
    .describe('What happened after the date up to which the brief reports, the oldest first; it changes no finding'),
});

const mention = z.strictObject({
  id: id.describe('Its permanent id'),
  name: z.string().describe('Its name'),
});

/** One claim as the files give it: https://json-schema.org/draft/2020-12 */
export const claimRecord = z.strictObject({
  number: z.int().positive().describe('Its place among the claims of its brief; it moves when claims are added'),
  id: id.describe('Its permanent id'),
  brief: id.describe('The brief it is part of'),
  url: z.url().describe('Its own page: the address to cite'),
  place: z.url().describe('Its place in the brief'),
  section: z
    .strictObject({
      id: id.describe('Its permanent id'),
      title: z.string().describe('Its heading'),
    })
    .describe('The section it is in'),
  paragraph: z.int().positive().nullable().describe('The paragraph of the article, where there is one'),
  text: z.string().describe('What is asserted, in our words'),
  sort: z.enum(sorts).describe('What kind of assertion it is'),
  when: partialDate.nullable().describe('Day, month or year of the event or statement'),
  by: z
    .array(
      z.strictObject({
        name: z.string().describe('Who says it'),
        id: id.nullable().describe('The speaker’s id, where the brief has a page for the speaker'),
      }),
    )
    .describe('Who says it, where the claim reports what somebody said'),
  about: z.array(mention).describe('The groups, countries and people it is about'),
  side: id.nullable().describe('The side that it speaks of, if the brief distinguishes sides'),
  count: z
    .strictObject({
      low: z.number().describe('The number, or the low end of a range'),
      high: z.number().describe('The number, or the high end of a range'),
      hedge: z.enum(hedges).nullable().describe('The word before the number, where it is not exact'),
      what: id.describe('What is counted; if an outcome corrects that, the corrected form'),
      of: id.nullable().describe('Who is counted: one of `about`, where the number is of it alone'),
    })
    .nullable()
    .describe('The number it gives, where it gives one'),
  finding: finding.describe('The lowest finding of its citations; empty where there is no link'),
  outcomes: z.array(outcome).describe('What became of the claim; to be read with the finding'),
  answer: z
    .string()
    .describe('Finding and outcomes in one phrase, as readers see them; of what somebody said, only that was checked'),
  citations: z.array(citation).describe('Its links, and what was found for each'),
  formerly: z.array(id).describe('Ids it had before'),
});

/** One claim as the files give it. */
export type ClaimRecord = Readonly<z.infer<typeof claimRecord>>;

/** The whole of claims.json. */
export const claimsFile = z.strictObject({
  $schema: z.url().describe('The schema of this file'),
  site: z
    .strictObject({
      name: z.string().describe('Its name'),
      url: z.url().describe('Its address'),
      publisher: z.string().nullable().describe('Who publishes it'),
    })
    .describe('The site these claims come from'),
  licence: z
    .strictObject({
      name: z.string().describe('Its name or SPDX identifier'),
      url: z.url().nullable().describe('Where its text is'),
    })
    .nullable()
    .describe('The licence of the words and the data; empty while none is stated'),
  terms: z.string().describe('What may be done with the file, as far as it is known'),
  note: z.string().describe('Whose the evidence is'),
  briefs: z
    .array(
      z.strictObject({
        id: id.describe('The brief'),
        title: z.string().describe('Its title'),
        url: z.url().describe('Its address'),
        basedOn: z.string().nullable().describe('The article it is based on, if it is based on one'),
        author: z.string().nullable().describe('The author of that article, not of the brief'),
        links: z.enum(linkStates).nullable().describe('What became of the links of that article, where that is known'),
        asOf: partialDate.describe('Up to when it reports'),
        published: day.describe('The day it was published'),
        updated: day.describe('The day it was last changed; this file is as of that day'),
        edition: z.string().nullable().describe('The last edition of it, by its name; empty while it has none'),
        changedSinceEdition: z
          .array(id)
          .describe('The claims that were added, changed or removed since that edition, by their ids'),
        editions: z
          .array(
            z.strictObject({
              name: z.string().describe('Its day, and a number where it is not the first of that day'),
              new: z.string().describe('What is new in it'),
              url: z.url().describe('The brief as it was, permanent'),
              file: z.url().describe('The same as data'),
              sha256: z.string().describe('The SHA-256 of that file, in hexadecimal digits'),
            }),
          )
          .describe('All editions, the oldest first'),
      }),
    )
    .describe('The briefs the claims come from'),
  claims: z.array(claimRecord).describe('The claims, in the order of the briefs'),
});

/** The whole of claims.json. */
export type ClaimsFile = Readonly<z.infer<typeof claimsFile>>;
