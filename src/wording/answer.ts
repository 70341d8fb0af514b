import type { Citation } from '../model/evidence.ts';
import type { Claim } from '../model/types.ts';
import type { Finding, OutcomeWord } from '../model/words.ts';
import { textNoun, type Basis } from './basis.ts';
import { outcomeLabels } from './labels.ts';
import { outcomesOf, type Checked } from './mark.ts';
import { listed } from './text.ts';

/** How a finding reads, of what is asserted and of what somebody is reported to have said. */
type Found = Readonly<Record<Finding, readonly [asserted: string, said: string]>>;

const found: Found = {
  supported: ['Supported', 'Said; whether it is so was not checked'],
  'partly supported': ['Partly supported', 'Something like it was said, not quite this'],
  contested: ['Contested', 'Whether it was said is contested'],
  'not found': ['Looked for, not found', 'No report found that it was said'],
};

/** The same beside the claim itself, where few words are enough. */
const noted: Found = {
  supported: ['Supported', 'Said; truth not checked'],
  'partly supported': ['Partly supported', 'Not quite what was said'],
  contested: ['Contested', 'Contested'],
  'not found': ['Not found', 'Not found'],
};

/** What was borne out and became something else: no bare “supported” stands before it. */
const supportedBut: Readonly<Record<OutcomeWord, readonly [asserted: string, said: string]>> = {
  denied: ['Reported, but denied', 'Said, but denied'],
  'rated-false': ['Reported, but rated false', 'Said, but rated false'],
  corrected: ['Supported, with a correction', 'Said, with a correction'],
  withdrawn: ['Reported, later withdrawn', 'Said, later withdrawn'],
  overtaken: ['Supported, then overtaken by events', 'Said, then overtaken by events'],
};

/** What was found for a claim or citation and what became of the thing claimed, in one phrase for every place. */
export function answerOf(basis: Basis, checked: Checked): string {
  if (isCredit(checked)) return 'A link in the credits';
  return phrase(checked, found, `Not checked: the ${textNoun(basis)} gives no link`);
}

/** The answer in few words, to stand beside the claim itself. */
export function noteAnswer(checked: Checked): string {
  return phrase(checked, noted, 'Not checked');
}

/** Why the answer is what it is: what its outcomes rest on, else the cautions; empty where there is nothing to add. */
export function reasonOf(checked: Claim | Citation): string {
  const because = outcomesOf(checked).map((outcome) => outcome.because);
  const citations = 'citations' in checked ? checked.citations : [checked];
  return (because.length > 0 ? because : citations.flatMap(({ caution }) => caution ?? [])).join(' ');
}

/** The answer as a sentence, with its reason. */
export function answerWithReason(basis: Basis, checked: Claim | Citation): string {
  return [`${answerOf(basis, checked)}.`, reasonOf(checked)].filter(Boolean).join(' ');
}

/** Whether it reports what somebody said: then only that was checked. */
export function isReported(checked: Checked): boolean {
  return (('by' in checked ? checked.by : checked.claim?.by) ?? []).length > 0;
}

function phrase(checked: Checked, words: Found, unchecked: string): string {
  const { finding } = checked;
  const which = isReported(checked) ? 1 : 0;
  const became = [...new Set(outcomesOf(checked).map(({ word }) => word))];
  const [first] = became;
  if (finding === 'supported' && first) {
    const some = ['Reported', 'Said'][which];
    return became.length === 1 ? supportedBut[first][which] : `${some}, but ${labels(became)}`;
  }
  const base = finding ? words[finding][which] : unchecked;
  return first ? `${base}; ${labels(became)}` : base;
}

function labels(words: readonly OutcomeWord[]): string {
  return listed(words.map((word) => outcomeLabels[word]));
}

function isCredit(checked: Checked): boolean {
  return !('outcomes' in checked) && !checked.finding && !checked.claim;
}
