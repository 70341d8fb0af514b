import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture, swap, type Changes } from '../model/fixture.ts';
import { editionsOf, frozenFixture } from './fixture.ts';
import { changedSince, claimHistory } from './history.ts';

const reworded: Changes = { 'tiny/brief.mdx': swap('Group B stayed', 'Group B remained') };
const renamed: Changes = {
  'tiny/brief.mdx': (text) =>
    text
      .replaceAll('b-stayed', 'b-remained')
      .replace('id="b-remained"', 'id="b-remained" formerly="b-stayed"')
      .replace('Group B stayed', 'Group B remains'),
  'tiny/corrections.yaml': (text) => text.replaceAll('b-stayed', 'b-remained'),
};
const archiveOf = (changes: Changes) =>
  build(
    fixture({
      ...editionsOf(
        frozenFixture('2020-02-02'),
        frozenFixture('2020-02-03', reworded),
        frozenFixture('2020-02-03.2', renamed),
      ),
      ...changes,
    }),
  ).model!.archives[0]!;
const told = (changes: Changes, id: string) =>
  claimHistory(archiveOf(changes), id).map(
    ({ edition, change, id: own }) => `${edition?.name ?? 'today'} ${own}: ${change?.kind ?? 'first'}`,
  );

test('the history of a claim goes back through its ids to the first edition that has it', () => {
  expect(told(renamed, 'b-remained')).toEqual([
    '2020-02-03.2 b-remained: changed',
    '2020-02-03 b-stayed: changed',
    '2020-02-02 b-stayed: first',
  ]);
});

test('what has changed since the last edition is reported, if anything has', () => {
  expect(changedSince(archiveOf(renamed).brief!)).toBeUndefined();
  const today: Changes = {
    ...renamed,
    'tiny/brief.mdx': (text) =>
      `${(renamed['tiny/brief.mdx'] as (from: string) => string)(text)}`.replace('remains', 'went'),
  };
  expect(told(today, 'b-remained').at(0)).toBe('today b-remained: changed');
  expect(changedSince(archiveOf(today).brief!)?.comparison.claims.map(({ id }) => id)).toEqual(['b-remained']);
});

test('a removed claim keeps its history', () => {
  const gone: Changes = Object.fromEntries(
    ['brief.mdx', 'corrections.yaml'].map((file) => [`tiny/${file}`, (text) => text.replaceAll('b-stayed', 'b-new')]),
  );
  expect(told(gone, 'b-remained').slice(0, 2)).toEqual([
    'today b-remained: removed',
    '2020-02-03.2 b-remained: changed',
  ]);
});
