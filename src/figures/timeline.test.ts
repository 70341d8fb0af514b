import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture, swap } from '../model/fixture.ts';
import { timelineOf, undatedWords } from './timeline.ts';
import { sample } from '../test/sites.ts';

const brief = sample.model().briefs[0]!;

test('every claim with a date is there once, under its month, or its year where no month is known', () => {
  const told = timelineOf(brief).map(({ when, claims }) => [
    when,
    ...claims.map((claim) => `${claim.when} ${claim.id}`),
  ]);
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "1899",
        "1899 krakoy-crew-changed-sides",
      ],
      [
        "1907",
        "1907 shoals-are-empty",
      ],
      [
        "1907-05",
        "1907-05 forty-to-sixty-boats",
        "1907-05-03 fleet-left-bergen",
      ],
      [
        "1907-06",
        "1907-06 krakoy-crew-joined",
        "1907-06-11 obrien-drowned",
      ],
      [
        "1907-07",
        "1907-07 ten-thousand-barrels",
      ],
      [
        "1907-08",
        "1907-08-02 haddad-denies-the-sale",
      ],
      [
        "1907-09",
        "1907-09 league-was-dissolved",
      ],
    ]
  `);
  expect(told.flatMap(([, ...claims]) => claims).length).toBe(brief.claims.filter((claim) => claim.when).length);
});

test('a brief without dates has nothing to show', () => {
  const none = build(fixture({ 'tiny/brief.mdx': swap(' when="2020-01"', '') })).model!;
  expect(timelineOf(none.briefs[0]!)).toEqual([]);
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
