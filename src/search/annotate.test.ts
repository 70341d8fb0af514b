import { expect, test } from 'vitest';
import { HIDDEN, LINE } from '../browser/search/marks.ts';
import { annotated } from './annotate.ts';

const plain = (html: string) =>
  annotated(html)
    .replace(/<span data-pagefind-weight="0">([^<]*)<\/span>/g, '[$1]')
    .replaceAll(HIDDEN.start, '(')
    .replaceAll(HIDDEN.end, ')')
    .replaceAll(LINE, '|');

test('words that Pagefind reads as search does stay as they are', () => {
  const html = '<b>Prisons, “Kyiv” (Kalinoŭski) 20,000 and Ukraine’s</b>';
  expect(plain(html)).toBe(html);
});

test('behind others stand the words as they are compared', () => {
  expect(plain('<b>20,000-30,000 pro-Russian</b>')).toBe(
    '<b>[20,000-30,000] ( 20000 30000 )  [pro-Russian] ( pro russian ) </b>',
  );
  expect(plain('<b>Łódź</b>')).toBe('<b>[Łódź] ( lodz ) </b>');
  expect(plain('<b>20 000 men</b>')).toBe('<b>20 000 ( 20000 )  men</b>');
  expect(plain('<b>a&lt;b</b>')).toBe('<b>[a&lt;b] ( a b ) </b>');
});

test('a sign begins each line, and a heading has its weight', () => {
  expect(plain('<h1>Salt</h1><h2 id="a">Fish</h2><ul><li class="x">Fish</li></ul><p>Boats</p>')).toBe(
    '<h1 data-pagefind-weight="7">Salt</h1><h2 data-pagefind-weight="1" id="a"> | Fish</h2><ul><li class="x"> | Fish</li></ul><p> | Boats</p>',
  );
});
