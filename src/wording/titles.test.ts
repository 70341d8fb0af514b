import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture, noLinks, swap, type Changes } from '../model/fixture.ts';
import { claimTitle, entityTitle } from './titles.ts';

const read = (changes: Changes = {}) => build(fixture(changes)).model!;
const other: Changes = Object.fromEntries(
  Object.entries(noLinks).flatMap(([path, text]) =>
    path.startsWith('tiny/') && text !== undefined ? [[path.replace('tiny', 'other'), text]] : [],
  ),
);
const titled = (title: string): Changes => ({
  ...other,
  'other/brief.mdx': String(other['other/brief.mdx']).replace('A tiny brief', title),
  'other/corrections.yaml': '[]\n',
});

test('two briefs may say the same; then the titles of their claims name them', () => {
  const model = read(titled('Another'));
  const titles = model.briefs.flatMap((brief) => brief.claims.map((claim) => claimTitle(model, brief, claim)));
  expect(titles.filter((title) => title.startsWith('Group B stayed')).sort()).toEqual([
    'Group B stayed. (A tiny brief)',
    'Group B stayed. (Another)',
  ]);
  expect(new Set(titles).size).toBe(titles.length);
});

test('a brief may have the title of what it is about; then the page of that says what it is', () => {
  const titles = (model: ReturnType<typeof read>) =>
    [...model.entities.values()].map((entity) => entityTitle(model, entity));
  expect(titles(read())).toEqual(['Group A', 'Group B', 'Country A', 'Person C']);
  expect(titles(read({ 'tiny/brief.mdx': swap('title: A tiny brief', 'title: Country A') }))).toEqual([
    'Group A',
    'Group B',
    'Country A (country)',
    'Person C',
  ]);
});
