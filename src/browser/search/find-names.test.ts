import { expect, test } from 'vitest';
import { build } from '../../model/build.ts';
import { readTexts } from '../../model/read/files.ts';
import { findNames } from './find-names.ts';
import { nameRecords } from '../../search/names.ts';

const records = nameRecords(build(readTexts(process.cwd())).model!);
const first = (query: string) => {
  const [hit] = findNames(query, records);
  return hit && [hit.record.name, hit.rank, hit.matched];
};

test.each([
  ['Kalinouski', 'Kalinoŭski Regiment', 'alias'],
  ['kalinovsky regiment', 'Kalinoŭski Regiment', 'alias'],
  ['Каліноўскага', 'Kalinoŭski Regiment', 'alias'],
  ['wagner group', 'Wagner Group', 'name'],
  ['Вагнер', 'Wagner Group', 'alias'],
  ['wagnr', 'Wagner Group', 'near'],
  ['mozart gruop', 'Mozart Group', 'near'],
  ['georgain legion', 'Georgian Legion', 'near'],
  ['wagnr prisons', 'Wagner Group', 'near'],
  ['UK', 'United Kingdom', 'alias'],
  ['u.s.', 'United States', 'alias'],
  ['american', 'United States', 'alias'],
  ['DPRK', 'North Korea', 'alias'],
  ['belaruss', 'Belarus', 'beginning'],
  ['Christopher Perry', 'Chris Parry', 'alias'],
  ['سوريا', 'Syria', 'alias'],
  ['wagner xyzzyq', 'Wagner Group', 'part'],
  ['wag', 'Wagner Group', 'beginning'],
])('“%s” finds %s', (query, name, rank) => {
  expect(first(query)?.slice(0, 2)).toEqual([name, rank]);
});

test('says which spelling was matched', () => {
  expect(first('kalinowski')).toEqual(['Kalinoŭski Regiment', 'alias', 'Kalinowski']);
});

test.each(['20999', 'orchid', 'xyzzyq', '', '   ', '!!!', '🙂', '<script>'])('“%s” finds no name', (query) => {
  expect(findNames(query, records)).toEqual([]);
});

test('ranks exact names before aliases, aliases before beginnings, and near ones only where nothing else is', () => {
  const ranks = findNames('syria', records).map((hit) => hit.rank);
  expect(ranks).toEqual(
    [...ranks].sort(
      (a, b) =>
        ['name', 'alias', 'beginning', 'near', 'part'].indexOf(a) -
        ['name', 'alias', 'beginning', 'near', 'part'].indexOf(b),
    ),
  );
  expect(ranks[0]).toBe('name');
  expect(ranks).not.toContain('near');
});

test('answers at once, also to 10,000 characters', () => {
  expect(findNames('wagner '.repeat(1500), records)[0]?.record.name).toBe('Wagner Group');
});
