import { findingMeanings, noLinkMeaning } from './labels.ts';
import { marks, type Mark } from './mark.ts';

/** Every mark in a word or two. */
export const markWords: Readonly<Record<Mark, string>> = {
  contested: 'Contested',
  'not-found': 'Not found',
  outcome: 'Denied, corrected or overtaken',
  'partly-supported': 'Partly supported',
  supported: 'Supported',
  'no-link': 'Not checked',
};

/** Every mark with its word and what it means, in a text called “article” or “brief”; the gravest comes first. */
export function legendMarks(noun: string) {
  const meanings = markMeanings(noun);
  return marks.map((mark) => ({ mark, word: markWords[mark], meaning: meanings[mark] }));
}

function markMeanings(noun: string): Readonly<Record<Mark, string>> {
  const findings = findingMeanings(noun);
  return {
    contested: findings.contested,
    'not-found': findings['not found'],
    outcome: 'what became of the thing claimed; what was found for it stands in words',
    'partly-supported': findings['partly supported'],
    supported: findings.supported,
    'no-link': noLinkMeaning(noun),
  };
}

/** What else is said of the marks on the page of a brief. */
export const legend = {
  intro: 'An answer says what the check found, not whether the claim is true. A claim has the first mark that applies:',
  statements:
    'Of what somebody is reported to have said, only that it was said was checked; a page that denies it is shown and changes no finding.',
} as const;

/** The closing words of the legend as plain paragraphs. */
export const legendTexts: readonly string[] = [legend.statements];
