import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { readTexts } from '../model/files.ts';
import { fixture, swap } from '../model/fixture.ts';
import { dateLabel } from '../wording.ts';
import { laneTitle } from './sides.ts';
import { stacked } from './stack.ts';
import { timeScale } from './time-scale.ts';
import { timelineOf } from './timeline.ts';

const brief = build(readTexts(process.cwd())).model!.briefs[0]!;
const { axis, groups } = timelineOf(brief);
const rows = groups.flatMap((group) => group.rows.map((row) => ({ ...row, lane: group.title })));

test('every claim with a date stands once, in the lane of its side', () => {
  const dated = brief.claims.filter((claim) => claim.when);
  expect(dated.length).toBeGreaterThan(20);
  expect(dated.every((claim) => claim.when! >= '2014' && claim.when! < '2023-03')).toBe(true);
  expect(rows.map((row) => row.claim.id).sort()).toEqual(dated.map((claim) => claim.id).sort());
  for (const { claim, lane, lead } of rows) {
    expect(lane).toBe(laneTitle(claim.side));
    expect(lead).toBe(dateLabel(claim.when!));
  }
});

test('a day is a point, a month or a year a bar', () => {
  for (const { claim, bar } of rows) {
    expect([claim.id, bar.to > bar.from]).toEqual([claim.id, claim.when!.length < 10]);
  }
});

test('what begins later stands further right, and all of it is on the strip', () => {
  const begins = ({ claim }: (typeof rows)[number]) => `${claim.when}-01-01`.slice(0, 10);
  const places = rows.toSorted((a, b) => begins(a).localeCompare(begins(b))).map((row) => row.bar.from);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  for (const { bar } of rows) expect([bar.from >= 0, bar.to <= 100]).toEqual([true, true]);
});

test('the scale is broken behind the longest run of years without a date, and says so', () => {
  expect(axis.breaks).toEqual([{ from: 25, to: 29 }]);
  expect(axis.labels.filter((label) => label.line === 1).map((label) => label.text)).toEqual([
    '2014–2021',
    '2022',
    '2023',
  ]);
  const whole = timeScale(['2021', '2022-03'], '2022-06');
  expect(whole.axis.breaks).toEqual([]);
  expect(whole.axis.labels.map((label) => label.text).slice(0, 3)).toEqual(['2021', 'Jan', 'Feb']);
});

test('a year that is not over by the state ends with it', () => {
  const { place } = timeScale(['2014', '2022', '2023'], '2023-02');
  expect(place('2023').to).toBe(place('2023-02').to);
  expect(place('2022').to).toBe(place('2023').from);
  expect(place('2014').from).toBeLessThan(place('2021').to);
  expect(place('2021').to).toBe(25);
});

test('bars that would touch stand on levels of their own', () => {
  const bars = [
    { from: 0, to: 50 },
    { from: 10, to: 10 },
    { from: 54, to: 60 },
  ];
  expect(stacked(bars, 3).map(({ level }) => level)).toEqual([0, 1, 0]);
});

test('a brief without dates has nothing to show', () => {
  const none = build(fixture({ 'tiny/brief.mdx': swap(' when="2020-01"', '') })).model!;
  expect(timelineOf(none.briefs[0]!).groups).toEqual([]);
});
