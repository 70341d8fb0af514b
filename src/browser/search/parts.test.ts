import { expect, test } from 'vitest';
import { partsOf } from './parts.ts';
import { parseQuery } from './query.ts';

const names = [
  { path: '/countries/north-korea/', noun: 'country', name: 'North Korea', what: '', forms: ['North Korean', '북한'] },
  { path: '/groups/wagner-group/', noun: 'group', name: 'Wagner Group', what: '', forms: ['Wagner'] },
];
const kiev = { at: 0, count: 1, words: ['Kyiv'] };
const typed = (query: string) => partsOf(parseQuery(query).terms, names, []).map((part) => part.typed);

test('a name that is given whole is one part, whatever its spelling, and asks for what is about it too', () => {
  expect(typed('are North Korean troops wagner fighters')).toEqual([
    'are',
    'North Korean',
    'troops',
    'wagner',
    'fighters',
  ]);
  const [part] = partsOf(parseQuery('북한').terms, names, []);
  expect(part?.ways.slice(1)).toEqual([{ words: ['aboutnorthkorea'], strength: 1, isAbout: true }]);
});

test('numbers in a row are one part, which stands near together; a word typed twice is asked for once', () => {
  expect(typed('2022 300 fighters 5')).toEqual(['2022 300', 'fighters', '5']);
  expect(typed('salt salt')).toEqual(['salt']);
  expect(partsOf(parseQuery('2022 300').terms, [], [])[0]?.ways).toEqual([
    { words: ['2022', '300'], together: 'near', strength: 1 },
  ]);
});

test('what has synonyms asks for them too, and they count less', () => {
  const [part] = partsOf(parseQuery('Kiev').terms, [], [kiev]);
  expect(part?.ways.slice(1)).toEqual([{ words: ['kyiv'], strength: 0.8, other: 'Kyiv' }]);
  const [ten] = partsOf(parseQuery('ten million').terms, [], [{ at: 0, count: 2, words: ['10 million'] }]);
  expect(ten?.typed).toBe('ten million');
  expect(ten?.ways.slice(1)).toEqual([
    { words: ['10', 'million'], together: 'in a row', strength: 0.8, other: '10 million' },
  ]);
});

test('a phrase stands in a row', () => {
  expect(partsOf(parseQuery('“neutrality act”').terms, [], [])[0]?.ways).toEqual([
    { words: ['neutrality', 'act'], together: 'in a row', strength: 1 },
  ]);
});
