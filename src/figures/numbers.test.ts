import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture, swap } from '../model/fixture.ts';
import { answerWithReason } from '../wording/answer.ts';
import { capitalised, countLabel } from '../wording/text.ts';
import { numbersOf } from './numbers.ts';
import { logScale } from './scale.ts';
import { sample } from '../test/sites.ts';

const brief = sample.model().briefs[0]!;
const { axis, groups } = numbersOf(brief);
const rows = groups.flatMap((group) => group.rows);

test('every claim with a number is there once, with its number and what it counts', () => {
  const counting = brief.claims.filter((claim) => claim.count);
  expect(counting.length).toBe(3);
  expect(rows.map((row) => row.claim.id).sort()).toEqual(counting.map((claim) => claim.id).sort());
  for (const { claim, lead, label, href } of rows) {
    expect(lead).toContain(capitalised(`${countLabel(claim.count!)} ${claim.count!.what.name}`));
    expect(label?.text).toBe(countLabel(claim.count!));
    expect(href).toBe(`/herring-race/claims/${claim.id}/`);
  }
});

test('a row says what is counted, who gave the number and what became of it', () => {
  expect(rows.map(({ claim, lead, details }) => [lead, ...details, answerWithReason(brief, claim)].join(' | ')))
    .toMatchInlineSnapshot(`
      [
        "About 40–60 present | Northern League, for the League | Estimate · according to most estimates | Said; whether it is so was not checked.",
        "500 offered or willing | For the dealers | Statement · according to Salma Haddad | Whether it was said is contested; denied. The harbour office denied that she had said so.",
        "10,000 arrived; the claim says otherwise | For the League | The article’s estimate | Contested; corrected. The customs counted the barrels that were ordered, not those that arrived.",
      ]
    `);
});

test('a larger number is further right, ten times as large by the same step', () => {
  const inOrder = rows.toSorted((a, b) => a.claim.count!.low - b.claim.count!.low);
  const places = inOrder.map((row) => row.bar.from);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(places).size).toBe(places.length);
  const steps = axis.ticks.slice(1).map((tick, index) => tick.at - axis.ticks[index]!.at);
  for (const step of steps) expect(step).toBeCloseTo(steps[0]!, 1);
});

test('a range is a bar from its lower to its higher number', () => {
  const range = rows.find(({ claim }) => claim.count!.low < claim.count!.high);
  const at = (text: string) => axis.labels.find((label) => label.text === text)!.at;
  expect(range!.bar.from).toBeGreaterThan(at('10'));
  expect(range!.bar.to).toBeGreaterThan(range!.bar.from);
  expect(range!.bar.to).toBeLessThan(at('100'));
});

test('marks and the numbers beside them stay on a strip of 290 pixels', () => {
  for (const { bar, label } of rows) {
    const middle = ((bar.from + bar.to) / 200) * 290;
    const width = label!.text.length * 8.5 + 26;
    expect(label!.side === 'before' ? middle - width : 0).toBeGreaterThanOrEqual(0);
    expect(label!.side === 'after' ? middle + width : middle + 18).toBeLessThanOrEqual(291);
  }
});

test('a scale holds all its numbers, and one number alone too', () => {
  expect(logScale([10, 10_000_000]).powers).toEqual([10, 100, 1e3, 1e4, 1e5, 1e6, 1e7]);
  expect(logScale([100]).powers).toEqual([100, 1000]);
  expect(logScale([999]).place(999)).toBeLessThan(100);
});

test('a brief without numbers has nothing to show', () => {
  const none = build(fixture({ 'tiny/brief.mdx': swap(' count="1000-3000" counts="arrived"', '') })).model!;
  expect(numbersOf(none.briefs[0]!).groups).toEqual([]);
});
