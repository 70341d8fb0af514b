import { expect, test } from 'vitest';
import { excerptOf, hasPhrase, linesOf } from './excerpt.ts';
import { HIDDEN, LINE } from './marks.ts';
import { parseQuery } from './query.ts';

const of = (content: readonly string[], query: string) =>
  excerptOf(
    content[0]!,
    content.join(` ${LINE} `),
    parseQuery(query).terms.map(({ folded }) => folded),
  );
const many = (word: string) => Array.from({ length: 30 }, (_, index) => `${word}${index}`).join(' ');

test('the line with most of what the title lacks is shown', () => {
  const title = 'The Wagner Group recruits.';
  expect(of([title, 'It left.', 'It went to prisons.'], 'wagner prisons')).toBe('It went to prisons.');
  expect(of([title, 'Prisons.', 'Prisons and salt.'], 'salt prisons')).toBe('Prisons and salt.');
});

test('of a long line the words around are shown', () => {
  expect(of(['A title', `${many('a')} to prisons, ${many('b')}`], 'prisons')).toBe(
    `… ${many('a').split(' ').slice(-6).join(' ')} to prisons, ${many('b').split(' ').slice(0, 20).join(' ')} …`,
  );
});

test('there is no excerpt where the title says it all or the text no more', () => {
  const title = 'The Wagner Group recruits.';
  expect(of([title, 'Wagner recruits again.'], 'wagner recruits')).toBe('');
  expect(of([title, 'It left.'], 'wagner mozart')).toBe('');
});

test('what is for the index alone is not shown, nor stops of claims that stood in the text', () => {
  const content = `The Russia–Ukraine ${HIDDEN.start} russia ukraine ${HIDDEN.end} war. ${LINE} , while . . . Place Shore`;
  expect(linesOf(content)).toEqual(['The Russia–Ukraine war.', 'while Place Shore']);
});

test('a phrase stands in one line, however it is written', () => {
  const [phrase] = parseQuery('“russia ukraine war”').terms;
  expect(hasPhrase('The Russia–Ukraine war', phrase!)).toBe(true);
  expect(hasPhrase(`Russia ${LINE} Ukraine war`, phrase!)).toBe(false);
});
