import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { readTexts } from '../model/read/files.ts';
import { allCards } from './all.ts';
import { drawable, widthOf } from './font.ts';

test('Latin, Cyrillic and Greek letters, quotation marks and dashes are in the font', () => {
  const text = 'Kalinoŭski, Каліноўскага полк, Ґ, Ђ, Łódź, Ø, ạ, α – — “a” ‘b’ … № € 1,000';
  expect(drawable(text)).toBe(text);
  for (const letter of text) expect(widthOf(letter, 600), letter).toBeGreaterThan(0);
});

test('letters that the font lacks become “…”, signs and invisible ones go', () => {
  expect(drawable('a עברית b')).toBe('a … b');
  expect(drawable('漢字 한국')).toBe('…');
  expect(drawable('a 😀 b\u202e\u0000\u200d\ud800c')).toBe('a bc');
  expect(drawable(' a\n\tb ')).toBe('a b');
});

test('a wide letter is wider than a narrow one, a bold one than a light one', () => {
  expect(widthOf('W', 400)).toBeGreaterThan(2 * widthOf('i', 400));
  expect(widthOf('n', 600)).toBeGreaterThan(widthOf('n', 400));
});

test('no card of the brief loses a letter', () => {
  for (const card of allCards(build(readTexts('.')).model!).values())
    for (const text of [card.kicker, card.text, card.summary, card.foot, ...card.marks.map((mark) => mark.words)])
      expect(drawable(text)).toBe(text);
});
