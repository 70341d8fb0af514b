import { expect, test } from 'vitest';
import { breakLines, cut, fit } from './lines.ts';

const letters = (text: string) => text.length;
const room = { width: 100, height: 48, sizes: [20, 10] };

test('lines break between words', () => {
  expect(breakLines('one two three', 7, letters)).toEqual(['one two', 'three']);
});

test('a word wider than the line is broken within, also beside others', () => {
  expect(breakLines('a abcdefgh b', 3, letters)).toEqual(['a', 'abc', 'def', 'gh', 'b']);
});

test('a letter keeps its accent where a word is broken', () => {
  expect(breakLines('x\u0301x\u0301x\u0301', 4, letters)).toEqual(['x\u0301x\u0301', 'x\u0301']);
});

test('a text is as large as it fits, in lines as even as they get', () => {
  expect(fit('aa bb cc', room, letters)).toEqual({ size: 20, lines: ['aa bb', 'cc'] });
  expect(fit('aaa bbb ccc ddd', room, letters)).toEqual({ size: 10, lines: ['aaa bbb', 'ccc ddd'] });
});

test('a text gets smaller before a word is broken', () => {
  expect(fit('abcdefgh', room, letters)).toEqual({ size: 10, lines: ['abcdefgh'] });
  expect(fit('abcdefgh i j', room, letters)).toEqual({ size: 10, lines: ['abcdefgh', 'i j'] });
});

test('a text that does not fit at the smallest size is cut at a word', () => {
  const { size, lines } = fit('abcdefghi '.repeat(50).trim(), room, letters);
  expect({ size, lines }).toEqual({ size: 10, lines: ['abcdefghi', 'abcdefghi', 'abcdefghi', 'abcdefghi…'] });
});

test('a cut line keeps whole words and no sign before its “…”', () => {
  expect(cut('one, two and three', 9, letters)).toBe('one, two…');
  expect(cut('one, two', 5, letters)).toBe('one…');
  expect(cut('abcdefghijkl', 5, letters)).toBe('abcd…');
  expect(cut('one', 5, letters)).toBe('one');
});

test('nothing takes no lines, and a place too small holds none', () => {
  expect(fit('', room, letters).lines).toEqual([]);
  expect(fit('a', { ...room, height: 5 }, letters).lines).toEqual([]);
});
