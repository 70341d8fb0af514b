import type { z } from 'zod';
import type * as schemas from './read/schema.ts';

/** A note for each field of a record; a field with fields of its own has its note and theirs. */
export interface Notes {
  readonly [field: string]: string | readonly [string, Notes];
}

type Note<T> = T extends readonly (infer Item)[]
  ? Note<Item>
  : T extends object
    ? readonly [string, NotesOf<T>]
    : string;

/** Mapped over a schema, so that a field without a note does not compile. */
export type NotesOf<T> = { readonly [Field in keyof T]-?: Note<NonNullable<T[Field]>> };
type Of<Name extends keyof typeof schemas> = NotesOf<z.input<(typeof schemas)[Name]>>;

/** How a date may be written. */
export const DATE = 'day, month or year: 2023-02-04, 2023-02 or 2023';

/** What an editor writes in each field of a claim. */
export const claim: Of<'claimSchema'> = {
  id: 'its permanent name, part of its address: words in kebab-case',
  alone: 'its wording outside the text of the brief, if it needs its context there',
  sort: 'report, estimate, statement, forecast or judgement',
  about: 'ids of groups, countries and people, with spaces between',
  when: `date of the event, or of the statement (${DATE})`,
  by: `who says it: ids, or words in quotation marks: by='"an official"'; a statement needs it`,
  side: 'the id of one of the `sides` of the brief',
  count: 'a number or a range, with its hedge: 20000, more than 20000, about 1000-3000',
  counts: 'what the number counts: the id of one of the `counts` of the brief',
  of: 'who is counted: an id of `about`, where the number is of it alone',
  paragraph: 'the number of the article’s paragraph',
  death: 'yes where it reports the death of a named person',
  formerly: 'ids it had before, the oldest first',
};

/** What an editor writes in each field of a citation. */
export const citation: Of<'citationSchema'> = {
  link: 'the number of the link; without it, that of its place in the text',
  paragraph: 'the article’s paragraph; without it, that of the claim',
  phrase: 'the words of the link in the article; without it, those in the brief',
  finding: 'what the check found (what each word means: /about/)',
  outcome: ['what became of the claim', { word: 'the outcome in a word', because: 'the reason, in a sentence' }],
  caution: 'where the pages correct or limit the claim: at most 45 words',
  evidence: [
    'the pages found; [] if there are none',
    {
      source: 'an id of sources.yaml',
      strength: 'how the page bears on the claim; denies: it denies what the speaker of a statement said',
      supports: 'what the page says, in our words',
    },
  ],
  since: [
    'what became of it after the brief’s own date, the oldest first; it changes no finding',
    {
      date: `when it happened: after what the brief reports (${DATE})`,
      text: 'what happened, in one sentence of at most 60 words',
      sources: 'ids of sources.yaml, each with `later: true`; none of them is evidence above',
    },
  ],
};

/** What an editor writes in each field of a source. */
export const source: Of<'sourceSchema'> = {
  title: 'the title of the page',
  titleFrom: 'where the title was read; without it, on the page',
  publisher: 'who publishes the page',
  voice: [
    'what a state has to do with the publisher; left out where it is private, lives on a licence fee, or is not known',
    {
      kind: 'whether a state controls it, or a government’s budget pays for it',
      of: 'the state or body, by its name: Norway',
    },
  ],
  published: `when the page was published, where it shows that (${DATE})`,
  later: 'true where it came after what the brief reports, and only there',
  seen: 'the day on which the page was seen; without it, the `seen` of the brief',
  report:
    'an id of reports.yaml, where several pages carry one report and so count once (id: name of the report); without it, the publisher',
  from: 'article where the article itself links to the page',
  url: 'its address',
  archived: 'the address of a stored copy',
};

/** What an editor writes in each field of a check of an address. */
export const health: Of<'healthSchema'> = {
  url: 'the address that was asked',
  status: 'what is known of it',
  checked: 'the day of the last check',
  to: 'where it leads instead',
  why: 'why no page came',
  since: 'the first day on which none came',
};

/** What an editor writes in each field of a correction. */
export const correction: Of<'correctionSchema'> = {
  date: 'the day of the correction',
  claim: 'the id of the claim that it concerns',
  changed: 'what the brief said, and what it says now',
  why: 'what showed that it was wrong',
};

/** What an editor writes in each field of an edition. */
export const edition: Of<'editionSchema'> = {
  date: 'the name of the edition: its day, and a number where it is not the first of that day',
  sha256: 'the SHA-256 of its file; `npm run edition` writes it',
  new: 'what is new in it, in a sentence',
};

/** What an editor writes in each field of the site. */
export const site: Of<'siteSchema'> = {
  name: 'the name of the site, in its header and in the title of every page',
  publisher: 'who publishes the site; "" until it has an owner',
  contact: 'an e-mail address for corrections; "" until there is one',
  licence: ['the licence of our own words and data', { name: 'its name', url: 'the address of its text' }],
};

const entity = {
  name: 'the heading of its page',
  names: ['its name in other languages and scripts', { text: 'the name', lang: 'the language tag: uk, zh-Hant' }],
  aliases: 'what else it is called: other spellings, abbreviations, older names',
  search: 'what else readers type, which its page does not show: other languages and scripts, wrong names',
  formerly: 'ids it had before, the oldest first',
} as const;

const line = 'what it is, in one plain line without a full stop';

/** What an editor writes in each field of a group. */
export const group: Of<'groupSchema'> = {
  ...entity,
  what: line,
  side: 'the side that it is on in these claims: one of `sides` in the front matter of a brief',
  countries: 'ids of countries.yaml: where its members come from',
};

/** What an editor writes in each field of a country. */
export const country: Of<'countrySchema'> = {
  ...entity,
  sort: 'whether it is a country, a region or any other place',
  demonyms: 'its people and the adjective, singular and plural',
  what: `not for countries: ${line}`,
};

/** What an editor writes in each field of a synonym. */
export const synonym: Of<'synonymSchema'> = {
  word: 'a word or short phrase, as a text of a brief has it',
  also: 'what else readers type for it: other spellings, other words, other languages',
};

/** What an editor writes in each field of a person. */
export const person: Of<'personSchema'> = {
  ...entity,
  what: line,
  countries: 'ids of countries.yaml: where the person comes from or holds office',
};
