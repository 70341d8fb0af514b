import { z } from 'zod';
import { shown } from '../problem.ts';
import { endSign, MOST_CHARACTERS, MOST_WORDS, singleIn } from './claim-edges.ts';
import { failing, inWords, written } from './fields.ts';
import { leftoverIn } from './leftovers.ts';
import { oneLine } from './plain-text.ts';

const sentenceSign = (value: string) => {
  const { sign, isOwn } = endSign(value);
  return !isOwn && /[.,;:]/.test(sign) ? sign : undefined;
};
const printedSign = (value: string) => /[{}\\]/.exec(value)?.[0] ?? leftoverIn(value);

/** The words of a claim for everywhere but the flow of the brief; they may go over several lines. */
export const alone = z
  .string()
  .transform(oneLine)
  .pipe(
    inWords(written(MOST_CHARACTERS), MOST_WORDS, 'text-is-short')
      .refine(
        (value) => printedSign(value) === undefined,
        failing(
          'text-is-plain',
          (value) => `must be plain text, and ${shown(printedSign(value))} would be printed as it is`,
        ),
      )
      .refine(
        (value) => /^[\p{Lu}\p{Lt}\p{Lo}\p{N}“„«‘"']/u.test(value),
        failing('value-is-well-formed', 'must begin with a capital letter, a digit or a quotation mark'),
      )
      .refine(
        (value) => sentenceSign(value) === undefined,
        failing('claim-is-whole-words', (value) => `must end without ${shown(sentenceSign(value))}`),
      )
      .refine(
        (value) => singleIn(value) === undefined,
        failing('claim-is-whole-words', (value) => `must hold ${shown(singleIn(value))} with its partner`),
      ),
  );
