import { expect, test } from 'vitest';
import { isQuoted, markupIn, wordCount } from './writing.ts';

test('words are counted however they are joined', () => {
  for (const joint of [' ', '\u00a0', '—', ' – ', '/', ',', '.', '…', '-'])
    expect(wordCount(Array(60).fill('word').join(joint)), joint).toBe(60);
  expect(wordCount('A pro-government, state-of-the-art U.S. site has 3,000 pages; it’s Łódź’s R&D.')).toBe(11);
  expect(wordCount(' — … ')).toBe(0);
});

test('a text is quoted where one pair of marks is around the whole of it', () => {
  for (const text of ['“a b”', '„a b“', '«a»', '‘don’t’', '"a"', "'a'", '「a」'])
    expect(isQuoted(text), text).toBe(true);
  for (const text of ['“a” and “b”', 'a “b”', '“a”, b', '’90s', '""', 'a']) expect(isQuoted(text), text).toBe(false);
});

test('markup is what HTML or Markdown would read, and no sign of common texts', () => {
  const marked = ['a &amp; b', '&#8217;', '<br/>', '</b>', 'a **b**', '__a__', '[a](b)', '[^1]', '`a`', 'cite:a'];
  for (const text of marked) expect(markupIn(text), text).toBeDefined();
  for (const text of ['R&D; x', 'a < b > c', '5 * 3 * 2', 'snake__case', '[a] (b)', 'a_b', 'incite: a', '<3'])
    expect(markupIn(text), text).toBeUndefined();
});
