const TIME = '(?:hour|day|week|month|year|morning|evening|night)s?';
const SOME = String.raw`(?:a few|[a-z]+|\d+)`;

// Words that begin a sentence only if another comes before it; (?!…) lists what makes them independent.
const LEANING = [
  'he|she|it|they|this|that|these|those(?! who| whose)|his|hers?|its|theirs?|him|them',
  'and|but|or|nor|yet|so|others?|another|such|both(?! sides)(?!.* and )|the (?:same|others?|latter)',
  'also|besides|furthermore|hence|however|instead|likewise|meanwhile|moreover|nevertheless|nonetheless|otherwise',
  'similarly|then|therefore|thus|still(?=,)|elsewhere(?=,)|afterwards|(?:later|earlier)(?=,| that | on )',
  'even so|all the same|after that|by then|since then|until then|at the time(?! of)|in addition(?! to)|in turn',
  'as a result(?! of)|for example|for instance|on the other hand|in return(?! for)|in response(?! to)',
  // “There were” points nowhere.
  'here|there(?=,| (?:he|she|it|they|we|the|his|its|their|this|these|fought|died|served|joined|trained|lived|worked) )',
  `the (?:next|following|previous) ${TIME}`,
  `${SOME} ${TIME} (?:(?:later|earlier|afterwards)|(?:before|after)(?=,))`,
  String.raw`(?:among|of|\p{L}+ of|\p{L}+ \p{L}+ of) (?:them|these|those(?! who| whose))`,
];
const BEGINNING = new RegExp(`^(?:${LEANING.join('|')})(?![\\p{L}\\p{N}-])`, 'iu');

/** The words at the beginning of a text that refer to something before it, if any. */
export function leaningIn(text: string): string | undefined {
  return BEGINNING.exec(text)?.[0];
}
