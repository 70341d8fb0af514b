import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture, swap } from '../model/fixture.ts';
import { dateLabel } from '../wording/text.ts';
import { stacked } from './stack.ts';
import type { AxisLabel } from './strip.ts';
import { timeScale } from './time-scale.ts';
import { laneTitle, timelineOf, undatedWords } from './timeline.ts';
import { sample } from '../test/sites.ts';

const brief = sample.model().briefs[0]!;
const { axis, groups } = timelineOf(brief);
const rows = groups.flatMap((group) => group.rows.map((row) => ({ ...row, lane: group.title })));

test('every claim with a date is there once, in the lane of its side', () => {
  const dated = brief.claims.filter((claim) => claim.when);
  expect(dated.length).toBe(9);
  expect(rows.map((row) => row.claim.id).sort()).toEqual(dated.map((claim) => claim.id).sort());
  for (const { claim, lane, lead } of rows) {
    expect(lane).toBe(laneTitle(brief, claim.side));
    expect(lead).toBe(dateLabel(claim.when!));
  }
});

test('a day is a point, a month or a year a bar', () => {
  for (const { claim, bar } of rows) {
    expect([claim.id, bar.to > bar.from]).toEqual([claim.id, claim.when!.length < 10]);
  }
});

test('what begins later is further right, and all of it is on the strip', () => {
  const begins = ({ claim }: (typeof rows)[number]) => `${claim.when}-01-01`.slice(0, 10);
  const places = rows.toSorted((a, b) => begins(a).localeCompare(begins(b))).map((row) => row.bar.from);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  for (const { bar } of rows) expect([bar.from >= 0, bar.to <= 100]).toEqual([true, true]);
});

test('the years before the stretch with most dates are narrow, and the break says so', () => {
  expect(axis.breaks).toEqual([{ from: 25, to: 29 }]);
  expect(axis.labels.filter((label) => label.line === 1).map((label) => label.text)).toEqual(['1899–1906', '1907']);
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

test('bars that would touch are on different levels', () => {
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

test('claims without a date are counted, and none is mentioned if there are none', () => {
  const words = (when: readonly (string | undefined)[]) =>
    undatedWords({
      ...brief,
      claims: when.map((date) => ({ ...brief.claims[0]!, when: date })) as typeof brief.claims,
    });
  expect(words(['2020', undefined, undefined])).toBe('The other 2 of the 3 claims have no date and are left out.');
  expect(words(['2020', undefined])).toBe('One of the 2 claims has no date and is left out.');
  expect(words(['2020', '2021'])).toBe('Every claim has a date.');
});

// The narrowest strip with words, and letters of 13 px as wide as common fonts have them.
const touching = (labels: readonly AxisLabel[], strip: number) => {
  const boxes = labels.map(({ at, anchor, text, line }) => {
    const width = text.length * 13 * 0.58;
    const from = (at / 100) * strip - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
    return { text, line, from, to: from + width };
  });
  return boxes.flatMap((one, index) => [
    ...(one.from < -0.5 || one.to > strip + 0.5 ? [`${one.text} is cut off`] : []),
    ...boxes
      .slice(index + 1)
      .filter((other) => one.line === other.line && one.from < other.to && other.from < one.to)
      .map((other) => `${one.text} touches ${other.text}`),
  ]);
};

test.each([
  [['2022', '2022-06'], '2023-01'],
  [['2022-02-24'], '2024-12'],
  [['2021', '2022', '2023'], '2023-02'],
  [['1979', '1989-02'], '2023-02'],
  [['1979', '1981', '1983', '1985', '1987', '1989-02'], '2023-02'],
  [['1914-06', '1939'], '2023-02'],
  [['1914-06'], '2023-02'],
  [['0079', '1066', '2022-02'], '2023-02'],
  [['0079'], '2023-02'],
  [['1883-05', '1883-08-26', '1883-08-27', '1888', '2004-12-26', '2018-12-22'], '2020-06'],
  [['1680', '1883-05', '1883-08-26', '1883-08-27', '2018-12-22'], '2020-06'],
] as const)('of %j until %s, ticks and labels keep apart up to the end', (dates, asOf) => {
  const { axis, place } = timeScale(dates, asOf);
  const major = axis.labels.filter((label) => !label.isMinor);
  expect(major.length).toBeGreaterThan(1);
  expect([touching(major, 290), touching(axis.labels, 700)]).toEqual([[], []]);
  const at = axis.ticks.map((tick) => tick.at);
  expect(at.slice(2).filter((one, index) => one - at[index + 1]! < 0.9)).toEqual([]);
  expect([at[0], at.at(-1)! <= 97, 97 - at.at(-1)! < 32]).toEqual([2, true, true]);
  expect(place(asOf).to).toBe(97);
  for (const date of dates) expect([place(date).from >= 2, place(date).to <= 97]).toEqual([true, true]);
});

test('years and then decades are named where months do not fit', () => {
  const named = (...dates: readonly string[]) => timeScale(dates, '2023-02').axis.labels.map((label) => label.text);
  expect(named('1979', '1991', '2003', '2015')).toEqual(['1980', '1990', '2000', '2010', '2020']);
  expect(named('2019', '2021')).toEqual(['2019', '2020', '2021', '2022', '2023']);
  expect(named('1914', '1940', '1966', '1992', '2018')).toEqual(['1920', '1940', '1960', '1980', '2000']);
  expect(named('0079', '0500', '1000', '1500', '2000')).toEqual(['500', '1000', '1500', '2000']);
});

test('the stretch with most dates is wide wherever it is, and the years around it are narrow', () => {
  const eruption = ['1883-05-20', '1883-08-26', '1883-08-27', '1884', '1888'];
  const early = timeScale([...eruption, '2004-12-26', '2018-12-22'], '2020-06');
  expect(early.axis.labels.map(({ text }) => text)).toEqual(['1889–2020', 'decades', '1883', '1885', '1887']);
  expect(early.axis.breaks).toEqual([{ from: 70, to: 74 }]);
  expect(early.axis.atBreak).toBe('before them a year is wide, after them a year is narrow');
  expect([early.place('1883').from, early.place('1888').to]).toEqual([2, 70]);
  const middle = timeScale(['1680', ...eruption.slice(0, 3), '2018-12-22'], '2020-06');
  expect([middle.place('1680').from, middle.place('1883').from, middle.place('1883').to]).toEqual([2, 29, 70]);
  expect(middle.axis.atBreak).toBe(
    'before the first pair and after the second a year is narrow, between them each month has its own space',
  );
});
