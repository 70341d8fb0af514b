import { expect, test } from 'vitest';
import { hasPhrase } from './excerpt.ts';
import { fold } from './fold.ts';
import { beginningOf, isCommon, likeness, parseQuery } from './query.ts';

const has = (text: string, query: string) =>
  parseQuery(query).terms.every((term) =>
    term.isPhrase
      ? hasPhrase(text, term)
      : fold(text)
          .split(' ')
          .some((word) => likeness(word, term.folded) > 0),
  );

test('numbers match whole or not at all', () => {
  expect(has('some 20,000 volunteers', '20000')).toBe(true);
  expect(has('some 20,000 volunteers', '20,000')).toBe(true);
  expect(has('some 20,000 volunteers', '20 000')).toBe(true);
  expect(has('some 20,000 volunteers', '20999')).toBe(false);
  expect(has('some 20,000 volunteers', '20')).toBe(false);
  expect(has('some 20,000 volunteers', '000')).toBe(false);
  expect(has('200 fighters', '20')).toBe(false);
});

test('words match in their forms and beginnings, not by a part of them', () => {
  expect(has('from Russian prisons', 'prison')).toBe(true);
  expect(has('in a prison', 'prisons')).toBe(true);
  expect(has('sick or dead', 'orchid')).toBe(false);
  expect(has('the corps', 'or')).toBe(false);
});

test('the same word is more alike than another form, that more than a longer word, that more than a relation', () => {
  const words = ['fighting', 'fights', 'fightings-on', 'fighters', 'figs'];
  expect(words.map((word) => likeness(word, 'fighting'))).toEqual([1, 0.9, 0.6, 0.4, 0]);
});

test.each([
  ['countries', 'country'],
  ['fighting', 'fighters'],
  ['hope', 'hoping'],
  ['us', 'us'],
])('what is like “%s” begins as “%s” does', (asked, word) => {
  expect(likeness(word, asked)).toBeGreaterThan(0);
  expect(word.startsWith(beginningOf(asked))).toBe(true);
});

test('a phrase matches as it stands', () => {
  expect(has('violations of the Neutrality Act, a law', '"neutrality act"')).toBe(true);
  expect(has('an act of neutrality', '“neutrality act”')).toBe(false);
});

test('a query keeps what was typed, in its order, and asks for nothing where there is no letter or digit', () => {
  const typed = (query: string) => parseQuery(query).terms.map((term) => term.typed);
  expect(typed('wagner, “a phrase” (Xyzzyq) 20 000')).toEqual(['wagner', 'a phrase', 'Xyzzyq', '20 000']);
  expect(typed('pro-Russian wagner\nprisons')).toEqual(['pro', 'russian', 'wagner', 'prisons']);
  expect(typed(' !!! 🙂 "" ')).toEqual([]);
});

test('a date is asked for as the texts write it', () => {
  const folded = (query: string) => parseQuery(query).terms.map((term) => term.folded);
  for (const date of ['2023-02-19', '2023/2/19', '19.2.2023', '19/02/2023', '2/19/2023', '19-2-2023', '2.19.2023'])
    expect(folded(date)).toEqual(['19', 'february', '2023']);
  expect(folded('02/02/2023, a “2/2/2023”.')).toEqual(['2', 'february', '2023', 'a', '2 february 2023']);
  expect(folded('2023-14-09')).toEqual(['2023', '14', '09']);
  expect(folded('14/15/2023')).toEqual(['14', '15', '2023']);
});

test('what can be read in two ways is, the day and the written number first', () => {
  const read = (query: string) => {
    const { terms, otherwise } = parseQuery(query);
    return [terms, otherwise?.terms].map((some) => some?.map(({ folded }) => folded).join(' '));
  };
  expect(read('on 3/4/2023')).toEqual(['on 3 april 2023', 'on 4 march 2023']);
  expect(read('03.04.2023')).toEqual(['3 april 2023', '4 march 2023']);
  for (const range of ['1-3000', '1–3,000', '1 – 3000']) expect(read(range)[1]).toBe('1000 3000');
  for (const plain of ['2/2/2023', '13/4/2023', '2023-04-03', '1000-3000', '5-3000', '1914-2000', '1-3000000', '1-3'])
    expect([plain, read(plain)[1]]).toEqual([plain, undefined]);
});

test('no word of a long query is left out', () => {
  const words = Array.from({ length: 400 }, (_, index) => `word${index}`);
  expect(parseQuery(words.join(' ')).terms).toHaveLength(400);
  expect(parseQuery('x'.repeat(10_000)).terms).toHaveLength(1);
});

test('words of questions tell little, but not in quotation marks', () => {
  expect(parseQuery('who is fighting for “for us”').terms.map(isCommon)).toEqual([true, true, false, true, false]);
});
