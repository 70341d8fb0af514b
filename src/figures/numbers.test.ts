import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture } from '../model/fixture.ts';
import { answerOf } from '../wording/answer.ts';
import { numbersOf } from './numbers.ts';
import { logScale } from './scale.ts';
import { sample } from '../test/sites.ts';

const brief = sample.model().briefs[0]!;
const { ticks, groups } = numbersOf(brief);
const rows = groups.flatMap((group) => group.rows);

test('every claim with a number is there once and leads to its page', () => {
  const counting = brief.claims.filter((claim) => claim.count);
  expect(counting.length).toBe(3);
  expect(rows.map(({ href }) => href).sort()).toEqual(counting.map(({ id }) => `/herring-race/claims/${id}/`).sort());
});

test('a row says what is counted, who gave the number and what became of it', () => {
  const told = groups.map(({ title, rows }) => [
    title,
    ...rows.map(({ claim, lead, details }) => [lead, ...details, answerOf(brief, claim)].join(' | ')),
  ]);
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "Present",
        "About 40 to 60 present | Northern League, for the League | according to most estimates | Said; whether it is so was not checked",
      ],
      [
        "Offered or willing",
        "500 offered or willing | For the dealers | according to Salma Haddad | Whether it was said is contested; denied",
      ],
      [
        "Arrived",
        "10,000 arrived | For the League | according to the article’s estimate | Contested; corrected",
      ],
    ]
  `);
});

test('numbers that count different things may share a heading', () => {
  const shared = build(
    fixture({
      'tiny/brief.mdx': (text) =>
        text
          .replace(
            /^counts: .*$/m,
            'counts: [{ id: came, name: came, group: there }, { id: arrived, name: arrived, group: there }]',
          )
          .replace('side="both"', 'side="both" count="500" counts="came"'),
    }),
  ).model!.briefs[0]!;
  expect(numbersOf(shared).groups.map(({ title, rows }) => [title, rows.length])).toEqual([['There', 2]]);
});

test('a larger number is further right, ten times as large by the same step', () => {
  const inOrder = rows.toSorted((a, b) => a.claim.count.low - b.claim.count.low);
  const places = inOrder.map(({ from }) => from);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(places).size).toBe(places.length);
  const steps = ticks.slice(1).map(({ at }, index) => at - ticks[index]!.at);
  for (const step of steps) expect(step).toBeCloseTo(steps[0]!, 1);
});

test('a range goes from its lower to its higher number, and a single value is a point', () => {
  const at = (wanted: string) => ticks.find(({ text }) => text === wanted)!.at;
  for (const { claim, from, to } of rows)
    expect([claim.id, to > from]).toEqual([claim.id, claim.count.high > claim.count.low]);
  const range = rows.find(({ from, to }) => from < to)!;
  expect([range.from > at('10'), range.to < at('100')]).toEqual([true, true]);
});

test('the words of a scale of seven powers keep apart and stay on a strip of 290 pixels', () => {
  const { powers, place } = logScale([10, 10_000_000]);
  const shown = powers
    .filter((_, index) => index % 2 === 0)
    .map((power) => ({
      at: (place(power) / 100) * 290,
      text: power === 1e7 ? '10 million' : power.toLocaleString('en'),
    }));
  const boxes = shown.map(({ at, text }) => ({ from: at - text.length * 3.8, to: at + text.length * 3.8 }));
  expect(boxes[0]!.from).toBeGreaterThanOrEqual(0);
  expect(boxes.at(-1)!.to).toBeLessThanOrEqual(306);
  for (const [index, box] of boxes.slice(1).entries()) expect(box.from).toBeGreaterThan(boxes[index]!.to);
});

test('a scale holds all its numbers, and one number alone too', () => {
  expect(logScale([10, 10_000_000]).powers).toEqual([10, 100, 1e3, 1e4, 1e5, 1e6, 1e7]);
  expect(logScale([100]).powers).toEqual([100, 1000]);
  expect(logScale([999]).place(999)).toBeLessThan(100);
});

test('a brief without numbers has nothing to show', () => {
  const none = build(
    fixture({
      'tiny/brief.mdx': (text) => text.replace(/^counts: .*\n/m, '').replace(' count="1000-3000" counts="arrived"', ''),
    }),
  ).model!;
  expect(numbersOf(none.briefs[0]!).groups).toEqual([]);
});
