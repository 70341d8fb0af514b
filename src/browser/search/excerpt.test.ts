import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { parseQuery } from './query.ts';

const of = (title: string, text: string, query: string) => excerptOf(title, text, parseQuery(query).terms);
const many = (word: string) => Array.from({ length: 30 }, (_, index) => `${word}${index}`).join(' ');

test('an excerpt begins behind the title, at what the title lacks', () => {
  const title = 'The Wagner Group recruits.';
  expect(of(title, `${title} It went to prisons.`, 'wagner prisons')).toBe('… It went to prisons.');
  expect(of(title, `${title} ${many('a')} to prisons, ${many('b')}`, 'wagner prisons')).toBe(
    '… a19 a20 a21 a22 a23 a24 a25 a26 a27 a28 a29 to prisons, b0 b1 b2 b3 b4 b5 b6 b7 b8 b9 b10 …',
  );
});

test('there is no excerpt where the title says it all or the text no more', () => {
  const title = 'The Wagner Group recruits.';
  expect(of(title, `${title} Wagner recruits again.`, 'wagner recruits')).toBe('');
  expect(of(title, `${title} It left.`, 'wagner mozart')).toBe('');
});

test('it is where most of the terms are together', () => {
  const text = `Wagner came. ${many('a')} Wagner left the prisons.`;
  expect(of('A brief', text, 'wagner prisons')).toMatch(/^… a.+ Wagner left the prisons\.$/);
  expect(of('A brief', text, 'wagner')).toMatch(/^Wagner came\. a0 /);
});

test('a phrase is shown as it is written', () => {
  const text = `An act came first. ${many('a')} the Neutrality Act of 1794`;
  expect(of('A law', text, '"neutrality act"')).toMatch(/^… a.+ the Neutrality Act of 1794$/);
});

test('full stops of claims in the text are left out', () => {
  expect(of('A brief', 'The dead. , while . . . Place Shore Anjer Java', 'anjer')).toBe(
    'The dead. while Place Shore Anjer Java',
  );
});
