import { findings } from '../model/words.ts';
import { findingMeanings, noLinkMeaning } from './labels.ts';
import { markOf } from './verdict.ts';

/** Every mark with its word and what it means, in a text called “article” or “brief”. */
export function legendMarks(noun: string) {
  const meanings = findingMeanings(noun);
  return [
    ...findings.map((finding) => ({ mark: markOf({ finding }), word: `${finding}`, meaning: meanings[finding] })),
    { mark: markOf({}), word: 'no link', meaning: noLinkMeaning(noun) },
  ];
}

/** What else is said of the marks on the page of a brief. */
export const legend = {
  intro: 'A finding says what the check found, not whether the claim is true. From lowest to highest:',
  statements:
    '“It was said” comes before the finding if a claim reports what somebody said: supported then means that it was said, not that the speaker was right; a page that denies what was said is shown and changes no finding.',
  outcomes: {
    what: 'What became of the claim',
    where: '(denied, rated false, corrected …) is given beside the finding, in the text as a square.',
  },
} as const;

/** The closing words of the legend as plain paragraphs. */
export const legendTexts: readonly string[] = [`${legend.statements} ${legend.outcomes.what} ${legend.outcomes.where}`];
