import { z } from 'zod';
import {
  areIds,
  idForm,
  idsForm,
  idsOf,
  isAnchor,
  isBlank,
  isDate,
  isDay,
  isId,
  isLanguage,
  RESERVED,
  repeatedIn,
} from './forms.ts';
import { withFullStop } from '../full-stop.ts';
import { codePoint, shown, type Rule } from '../problem.ts';
import { copiedForm, httpForm, isHttp } from './web-address.ts';
import { partThatHides } from './reader-mode.ts';
import { isQuoted, isSentence, markupIn, mixedWordIn, oddLetter, wordCount } from './writing.ts';

/** How a date may be written. */
export const DATE = 'day, month or year: 2023-02-04, 2023-02 or 2023';

type Test = (value: string) => boolean;
type Expects = string | ((value: string) => string);

/** How a failed test is reported: the rule it breaks, and what the value must be. */
export function failing(rule: Rule, expects: Expects) {
  const error =
    typeof expects === 'string' ? expects : (issue: { readonly input?: unknown }) => expects(String(issue.input));
  return { error, params: { rule } };
}

/** A text that passes a test. */
export function text(rule: Rule, passes: Test, expects: Expects) {
  return z.string().refine(passes, failing(rule, expects));
}

/** A date as a text; in YAML, where it may be without quotation marks, a year alone is read as a number. */
function dated(passes: Test, expects: string) {
  return z
    .union([z.string(), z.number()], { error: expects })
    .transform(String)
    .refine(passes, failing('date-is-real', expects));
}

const something = text('value-is-well-formed', (value) => !isBlank(value), 'must hold a text');

/** A text for readers, of at most so many characters. */
export function written(most: number, base = something) {
  const length = (value: string) => `must have at most ${most} characters, and has ${value.length}`;
  const plain = (value: string) => `must be plain text, and ${shown(markupIn(value))} would be printed as it is`;
  const mixed = (value: string) => {
    const word = mixedWordIn(value) ?? '';
    return `must have the letters of one script in each word, and ${shown(word)} has ${codePoint(oddLetter(word))} among others`;
  };
  return base
    .refine((value) => value.length <= most, failing('text-is-short', length))
    .refine((value) => markupIn(value) === undefined, failing('text-is-plain', plain))
    .refine((value) => mixedWordIn(value) === undefined, failing('word-is-of-one-script', mixed));
}

/** The same, without quotation marks around the whole. */
export function unquoted(most: number, base = something) {
  const expects = 'must be without the quotation marks around it; those of YAML are " and \' alone';
  return written(most, base).refine((value) => !isQuoted(value), failing('text-is-plain', expects));
}

/** The same text in at most so many words. */
export function inWords(base: typeof something, most: number, rule: Rule) {
  const expects = (value: string) => `must have at most ${most} words, and has ${wordCount(value)}`;
  return base.refine((value) => wordCount(value) <= most, failing(rule, expects));
}

/** A text with a full stop at its end, as other sentences follow it. */
export function ended(base: typeof something) {
  return base.transform(withFullStop);
}

/** A text of one line. */
export const filled = unquoted(300);
/** A text of some sentences. */
export const passage = ended(unquoted(1000));
/** One sentence of at most 60 words. */
export const oneSentence = inWords(unquoted(1000), 60, 'since-is-one-sentence').refine(
  isSentence,
  failing('since-is-one-sentence', 'must be one sentence that ends with a full stop'),
);
export const name = unquoted(120).refine(
  (value) => value === value.trim(),
  failing('value-is-well-formed', 'must have no spaces before or after it'),
);
/** What a group, person or region is. */
export const what = inWords(filled, 16, 'text-is-short').refine(
  (value) => !/\.\s*$/.test(value),
  failing('value-is-well-formed', 'must end without a full stop'),
);
const reserved = failing('id-is-not-reserved', `must not be ${RESERVED}; choose another`);

export const id = text('id-is-well-formed', isId, idForm);
/** The id of a section or claim. */
export const anchor = id.refine(isAnchor, reserved).refine(
  (value) => partThatHides(value) === undefined,
  failing(
    'id-hides-no-text',
    (value) =>
      `must not hold ${shown(partThatHides(value))}: reader modes of browsers would leave its text out. Choose another`,
  ),
);
export const date = dated(isDate, 'must be a date of the calendar, such as 2023-02-04, 2023-02 or 2023');
export const day = dated(isDay, 'must be a day of the calendar, such as 2023-02-04');
/** An address that a program found. */
export const address = text('address-is-http', isHttp, httpForm);
/** An address that an editor copied. */
export const copied = address.refine((value) => copiedForm(value) === '', failing('address-is-http', copiedForm));
export const whole = z.number().int().min(1);
export const ids = z.array(id).superRefine((all, context) => {
  const index = all.findIndex((one, at) => all.indexOf(one) < at);
  if (index >= 0)
    context.addIssue({
      code: 'custom',
      path: [index],
      message: 'must be named once only',
      params: { rule: 'value-is-well-formed' },
    });
});
export const idWords = text('id-is-well-formed', areIds, idsForm).refine(
  (value) => repeatedIn(idsOf(value)) === undefined,
  failing('value-is-well-formed', (value) => `must name ${shown(repeatedIn(idsOf(value)))} once only`),
);
export const anchors = idWords.refine((value) => idsOf(value).every(isAnchor), reserved);
export const named = z.array(
  z.strictObject({
    text: name.describe('the name'),
    lang: text('value-is-well-formed', isLanguage, 'must be a language tag such as `uk`').describe(
      'the language tag: uk, zh-Hant',
    ),
  }),
);
