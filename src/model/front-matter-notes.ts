import type { z } from 'zod';
import { DATE, type NotesOf } from './field-notes.ts';
import type { frontMatterSchema } from './read/front-matter.ts';

const FIGURE = [
  'words for this figure',
  { title: 'its heading, which says what it shows and no more', text: 'what it shows, in a sentence' },
] as const;
/** What an editor writes in each field of the front matter. */
export const frontMatter: NotesOf<z.input<typeof frontMatterSchema>> = {
  title: 'the title of the brief',
  summary: 'what the brief is about, in one to three sentences',
  basedOn: [
    'the article that the brief restates; left out if there is none',
    {
      title: 'its title',
      author: 'who wrote it',
      producer: 'who published or produced it',
      events: 'what time it reports, as a reader would say it: events to May 2019',
      asOf: `up to when it reports; needed where \`published\` is not known (${DATE})`,
      paragraphs: 'how many paragraphs its text has, credits left out',
      links: 'what became of its links',
      published: `when it was published (${DATE})`,
      url: 'its address',
      terms: 'how it may be used, as said after “The article is”: in copyright',
    },
  ],
  asOf: `up to when a brief without an article reports; otherwise up to \`updated\` (${DATE})`,
  published: 'the day on which the brief was published: 2026-11-22',
  updated: 'the day of its last update',
  seen: 'the day on which its sources were seen, for each that has no day of its own',
  seenIn: 'how they were seen',
  method: 'what was done for each link, in a sentence',
  made: [
    'who made the brief, for the page “About”; it may name programs',
    {
      by: 'who or what found, read and compared the pages, in a sentence',
      how: 'how the result was checked, in a sentence',
      notDone: 'what a reader could expect and was not done, in a sentence',
    },
  ],
  people: 'what a reader should know of the people in the brief',
  sides: [
    'the sides that the brief distinguishes, at most three; left out if there are none',
    {
      id: 'its permanent name; a side that two briefs name is the same in both',
      name: 'its name: the North',
      words: 'how to say that people are on it: for the North; without it, “with” and the name',
      mark: 'its shape; both: for the side that means both others',
      country: 'the id of the country whose side it is: people do not come from there to be on it',
    },
  ],
  counts: [
    'what numbers of the brief count, in the order of their figure',
    {
      id: 'the word for `counts` in a claim',
      name: 'the words for readers: offered or willing',
      group: 'the heading that it shares with others: said to have been there; without it, its name',
    },
  ],
  figures: [
    'words for its figures, in place of those of the site',
    { numbers: FIGURE, timeline: FIGURE, origins: FIGURE },
  ],
  keyFindings: 'ids of 1 to 7 claims for the front page',
};
