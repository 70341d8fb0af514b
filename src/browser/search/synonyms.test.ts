import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { synonymsOf } from './synonyms.ts';

const records = [
  { words: ['Kyiv'], others: ['Kiev', 'Київ', 'Киев', '基辅', 'كييف'] },
  { words: ['prisoners of war'], others: ['POW', 'prisoner of war', 'war prisoner'] },
  { words: ['10 million'], others: ['ten million'] },
  { words: ['fighters', 'troops', 'soldiers'], others: ['servicemen', 'soldat'] },
  { words: ['exchange'], others: ['swap'] },
  { words: ['prisons'], others: ['jails', 'penal colony'] },
  { words: ['Moscow'], others: [] },
];

const said = (query: string) => {
  const asked = fold(query).split(' ');
  return synonymsOf(asked, records).map(
    ({ at, count, words }) => `${at}: ${asked.slice(at, at + count).join(' ')} → ${words.join(', ')}`,
  );
};

test.each([
  ['Kiev', ['0: kiev → Kyiv']],
  ['київ', ['0: киів → Kyiv']],
  ['基辅', ['0: 基辅 → Kyiv']],
  ['كِييف', ['0: كييف → Kyiv']],
  ['volunteers in KIEV', ['2: kiev → Kyiv']],
  ['Kiev swap', ['0: kiev → Kyiv', '1: swap → exchange']],
  ['Kiev and Kiev', ['0: kiev → Kyiv', '2: kiev → Kyiv']],
])('“%s” stands for words of the texts', (query, expected) => {
  expect(said(query)).toEqual(expected);
});

test('the longest run of words is taken', () => {
  expect(said('ten million americans')).toEqual(['0: ten million → 10 million']);
  expect(said('every prisoner of war swap')).toEqual(['4: swap → exchange']);
  expect(said('war prisoner')).toEqual(['0: war prisoner → prisoners of war']);
  expect(said('in a penal colony')).toEqual(['2: penal colony → prisons']);
});

test('a spelling is known in its forms, not by its beginning or a part', () => {
  expect(said('POWs')).toEqual(['0: pows → prisoners of war']);
  expect(said('penal colonies')).toEqual(['0: penal colonies → prisons']);
  expect(said('jail')).toEqual(['0: jail → prisons']);
  expect(said('kie')).toEqual([]);
  expect(said('penal')).toEqual([]);
  expect(said('ten millions of')).toEqual(['0: ten millions → 10 million']);
});

test('a word of the texts has the other ones beside it, and not its own forms', () => {
  expect(said('troops')).toEqual(['0: troops → fighters, soldiers']);
  expect(said('soldier')).toEqual(['0: soldier → fighters, troops']);
  expect(said('soldat')).toEqual(['0: soldat → fighters, troops, soldiers']);
  expect(said('Kyiv')).toEqual([]);
  expect(said('prison')).toEqual([]);
});

test('what has no synonyms has none', () => {
  expect(said('orchid')).toEqual([]);
  expect(synonymsOf([], records)).toEqual([]);
  expect(synonymsOf(['kiev'], [])).toEqual([]);
});
