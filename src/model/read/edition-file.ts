import { z } from 'zod';

/** The newest form of an edition’s file; files of every form up to it can be read. */
export const FORMAT = 1;

// Only the names of things are required, and unknown fields are kept: a file outlives the form it was made
// in, and unknown fields are still shown by their names.
const record = z.looseObject;
const word = z.string().optional();
const words = z.array(z.string()).optional();
const named = record({ id: z.string() });

const span = z.union([
  z.string(),
  record({
    kind: z.string(),
    id: word,
    nth: z.number().optional(),
    get text() {
      return z.array(span);
    },
  }),
]);
const spans = z.array(span);

const block = record({
  kind: z.string(),
  id: word,
  text: spans.optional(),
  start: z.number().optional(),
  rows: z.array(z.array(spans)).optional(),
  get blocks(): z.ZodOptional<z.ZodArray<typeof block>> {
    return z.array(block).optional();
  },
  get items(): z.ZodOptional<z.ZodArray<z.ZodArray<typeof block>>> {
    return z.array(z.array(block)).optional();
  },
});

/** A claim: its known fields. */
export const frozenClaim = named.extend({
  /** The words in the running text. */
  text: z.string(),
  /** The words for everywhere else, if different. */
  alone: word,
  number: z.number().optional(),
  section: word,
  paragraph: z.number().optional(),
  formerly: words,
  mark: word,
  verdict: word,
  finding: word,
  sort: word,
  when: word,
  by: z.array(record({ name: z.string(), id: word })).optional(),
  side: word,
  count: record({ low: z.number(), high: z.number(), hedge: word, what: word, of: word }).optional(),
  about: z.array(named.extend({ kind: word, name: z.string() })).optional(),
  /** What else its page said, each fact under its name there. */
  facts: z.record(z.string(), z.string()).optional(),
  reportsDeath: z.boolean().optional(),
  citations: words,
});

const dated = record({ date: z.string(), text: z.string(), sources: words });

const frozenEvidence = record({ source: z.string(), strength: z.string(), label: word, supports: word });

/** A citation. */
export const frozenCitation = named.extend({
  link: z.number(),
  paragraph: z.number().optional(),
  phrase: word,
  finding: word,
  mark: word,
  verdict: word,
  outcome: record({ word: z.string(), label: word, because: word }).optional(),
  caution: word,
  reports: word,
  evidence: z.array(frozenEvidence).optional(),
  /** What became of it after the brief’s own day. */
  since: z.array(dated).optional(),
});

/** A source. */
export const frozenSource = named.extend({
  title: z.string(),
  titleFrom: word,
  publisher: word,
  voice: word,
  published: word,
  later: z.boolean().optional(),
  seen: word,
  from: word,
  archived: word,
  report: named.extend({ name: word }).optional(),
  url: word,
});

/** Everything that a brief and the pages of its claims said on a day. */
export const editionFile = record({
  format: z.literal(FORMAT),
  brief: z.string(),
  edition: z.string(),
  title: z.string(),
  summary: word,
  published: word,
  updated: word,
  basedOn: record({ title: word, author: word, producer: word, events: word, asOf: word }).optional(),
  /** The date up to which it reported. */
  asOf: word,
  /** The lines under the title. */
  basis: words,
  sections: z.array(named.extend({ title: z.string(), formerly: words })),
  text: record({ blocks: z.array(block), footnotes: z.array(named.extend({ blocks: z.array(block) })).optional() }),
  claims: z.array(frozenClaim),
  /** What the marks meant. */
  legend: record({
    intro: word,
    marks: z.array(record({ mark: z.string(), word: z.string(), meaning: z.string() })).optional(),
    notes: words,
  }).optional(),
  evidenceNote: word,
  citations: z.array(frozenCitation),
  sources: z.array(frozenSource),
  corrections: z
    .array(record({ date: z.string(), claim: z.string(), changed: z.string(), why: z.string() }))
    .optional(),
});

/** The file of an edition. */
export type EditionFile = z.infer<typeof editionFile>;
/** A claim as an edition holds it. */
export type FrozenClaim = EditionFile['claims'][number];
/** A citation as an edition holds it. */
export type FrozenCitation = EditionFile['citations'][number];
/** A line of evidence as an edition holds it. */
export type FrozenEvidence = z.infer<typeof frozenEvidence>;
/** A source as an edition holds it. */
export type FrozenSource = EditionFile['sources'][number];
/** A block of the running text of an edition, of any kind, also of later forms. */
export type FrozenBlock = EditionFile['text']['blocks'][number];
/** Words of an edition, marked or plain. */
export type FrozenSpan = z.infer<typeof span>;
