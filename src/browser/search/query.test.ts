import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { hasTerm, parseQuery } from './query.ts';

const has = (text: string, query: string) => parseQuery(query).terms.every((term) => hasTerm(fold(text), term));

test.each([
  ['Kalinoŭski', 'kalinouski'],
  ['U.S. Marine', 'us marine'],
  ['20,000 volunteers', '20000 volunteers'],
  ['1,000–3,000', '1000 3000'],
  ['Łódź, Ångström', 'lodz angstrom'],
  ['Ukraine’s', 'ukraines'],
  ['in 2014, 2015', 'in 2014 2015'],
  ['Каліноўскага', 'каліноускага'],
])('“%s” is compared as “%s”', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('numbers match whole or not at all', () => {
  expect(has('some 20,000 volunteers', '20000')).toBe(true);
  expect(has('some 20,000 volunteers', '20,000')).toBe(true);
  expect(has('some 20,000 volunteers', '20999')).toBe(false);
  expect(has('some 20,000 volunteers', '20')).toBe(false);
  expect(has('200 fighters', '20')).toBe(false);
});

test('words match in their forms and beginnings, not by a part of them', () => {
  expect(has('from Russian prisons', 'prison')).toBe(true);
  expect(has('in a prison', 'prisons')).toBe(true);
  expect(has('sick or dead', 'orchid')).toBe(false);
  expect(has('the corps', 'or')).toBe(false);
});

test('a phrase matches as it is written', () => {
  expect(has('violations of the Neutrality Act, a law', '"neutrality act"')).toBe(true);
  expect(has('an act of neutrality', '“neutrality act”')).toBe(false);
});

test('a query keeps what was typed, and asks for nothing where there is no letter or digit', () => {
  expect(parseQuery('wagner Xyzzyq').terms.map((term) => term.typed)).toEqual(['wagner', 'Xyzzyq']);
  expect(parseQuery(' !!! 🙂 "" ').terms).toEqual([]);
  expect(parseQuery('x'.repeat(10_000)).terms).toHaveLength(1);
});
