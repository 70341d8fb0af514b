const PART = String.raw`[\p{L}\p{M}\p{N}]+`;
const JOINT = String.raw`[-‑’'&]|(?<=\p{N})[.,:](?=\p{N})|\.(?=\p{L}\.)`;
const WORD = new RegExp(`${PART}(?:(?:${JOINT})${PART})*`, 'gu');

/** The number of words in a text, however they are joined; a hyphenated word of up to four parts is one. */
export function wordCount(text: string): number {
  const parts = (text.match(WORD) ?? []).map((word) => word.split(/[-‑]/).length);
  return parts.reduce((sum, count) => sum + (count > 4 ? count : 1), 0);
}

// A short word before a full stop may be an abbreviation, as in “Gen. A” or “U.S. B”.
const NEXT_SENTENCE = /(?:\p{L}{4}|\p{N})[”’)]*[.!?][”’)]*\s+[“‘(]?\p{Lu}/u;

/** Whether a text ends with a full stop and, as far as its signs show, has no other sentence before. */
export function isSentence(text: string): boolean {
  return /[^.]\.[”’]?\s*$/.test(text) && !NEXT_SENTENCE.test(text);
}

// The first of each pair opens, any of the rest closes.
const QUOTATION_MARKS = ['“”', '„“”', '«»', '»«', '‹›', '‘’', '‚‘’', '""', "''", '「」'];

/** Whether a text is nothing but words in one pair of quotation marks. */
export function isQuoted(text: string): boolean {
  return QUOTATION_MARKS.some(([open = '', ...close]) => {
    const inner = text.slice(1, -1);
    return text.length > 2 && text.startsWith(open) && close.includes(text.at(-1) ?? '') && !inner.includes(open);
  });
}

const MARKUP: readonly RegExp[] = [
  /&(?:[a-z][a-z\d]+|#\d+|#x[\da-f]+);/i,
  /<\/?[a-z][^<>]*>/i,
  /\*\*|(?<![\p{L}\p{N}])__(?=\S)/u,
  /\]\(|\]\[|\[\^/,
  /`/,
  /\bcite:/,
];

/** The first sign of HTML or Markdown in a text, which pages would print as it is. */
export function markupIn(text: string): string | undefined {
  for (const pattern of MARKUP) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}

const LETTER = String.raw`[\p{L}\p{M}]`;
// Of Greek, which gives signs to units and formulas, only what looks like Latin letters.
const STRANGE = String.raw`[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]`;

/** A word with Latin letters and such as only look like them, which search and readers take for another word. */
export const MIXED_WORD = new RegExp(
  String.raw`(?<!${LETTER})(?=${LETTER}*\p{Script=Latin})(?=${LETTER}*${STRANGE})${LETTER}+`,
  'u',
);

const STRANGE_LETTER = new RegExp(STRANGE, 'u');

/** The first mixed word of a text, if any. */
export function mixedWordIn(text: string): string | undefined {
  // Hardly a text has such a letter, and one is found far faster than a word.
  return STRANGE_LETTER.test(text) ? MIXED_WORD.exec(text)?.[0] : undefined;
}

/** The first letter of a mixed word that is not of the script of most of its letters. */
export function oddLetter(word: string): string {
  const strange = word.match(new RegExp(STRANGE, 'gu')) ?? [];
  const latin = word.match(/\p{Script=Latin}/gu) ?? [];
  return (strange.length > latin.length ? latin : strange)[0] ?? '';
}
