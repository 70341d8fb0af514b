import { expect, test } from 'vitest';
import { findNames } from './find-names.ts';
import { nameRecords } from '../../search/names.ts';
import { sample } from '../../test/sites.ts';

const records = nameRecords(sample.model());
const first = (query: string) => {
  const [hit] = findNames(query, records);
  return hit && [hit.record.name, hit.rank, hit.matched];
};

test.each([
  ['kråkøy crew', 'Kråkøy Crew', 'name'],
  ['krakoy crew', 'Kråkøy Crew', 'name'],
  ['crow island crew', 'Kråkøy Crew', 'alias'],
  ['Кракёй', 'Kråkøy Crew', 'alias'],
  ['Кракёйская', 'Kråkøy Crew', 'beginning'],
  ['البرتغال', 'Portugal', 'alias'],
  ['smith & oye', 'Smith & Øye', 'name'],
  ['smith and øye', 'Smith & Øye', 'alias'],
  ["o'brien", 'Seán O’Brien', 'alias'],
  ['sean obrien', 'Seán O’Brien', 'name'],
  ['N.L.', 'Northern League', 'alias'],
  ['norwegian', 'Norway', 'alias'],
  ['nothern leage', 'Northern League', 'near'],
  ['Portgual', 'Portugal', 'near'],
  ['Нарвегия', 'Norway', 'near'],
  ['البرتعال', 'Portugal', 'near'],
  ['노르웨어', 'Norway', 'near'],
  ['ნორვეღია', 'Norway', 'near'],
  ['northern', 'Northern League', 'beginning'],
  ['Norway’s', 'Norway', 'name'],
  ["Haddad's barrels", 'Salma Haddad', 'part'],
  ['haddad xyzzyq', 'Salma Haddad', 'part'],
])('“%s” finds %s', (query, name, rank) => {
  expect(first(query)?.slice(0, 2)).toEqual([name, rank]);
});

test('says which spelling was matched', () => {
  expect(first('crow island crew')).toEqual(['Kråkøy Crew', 'alias', 'Crow Island Crew']);
});

test.each(['20999', 'orchid', 'xyzzyq', '', '   ', '!!!', '🙂', '<script>'])('“%s” finds no name', (query) => {
  expect(findNames(query, records)).toEqual([]);
});

test('ranks exact names before aliases, aliases before beginnings, and near ones only where nothing else is', () => {
  const ranks = findNames('norway', records).map((hit) => hit.rank);
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
  expect(findNames('haddad '.repeat(1500), records)[0]?.record.name).toBe('Salma Haddad');
});
