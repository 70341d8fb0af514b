import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { sidesFrom } from '../model/entities.ts';
import { fixture, swap } from '../model/fixture.ts';
import { sample } from '../test/sites.ts';
import { whoForWhom } from './who-for-whom.ts';

const model = sample.model();
const brief = model.briefs[0]!;
const { before, after, places } = whoForWhom(model, brief);

test('people come from where the claims say, for whom the claims say, with the claims that say so', () => {
  expect([before, after].map((sides) => sides.map(({ id }) => id))).toEqual([['league'], ['dealers']]);
  const told = places.map(({ entity, on }) =>
    [...before, ...after].map((side) => [
      `${entity.id} ${side.id}`,
      ...(on.get(side) ?? []).map(
        ({ group, claims }) => `${group?.id ?? 'some'}: ${claims.map(({ id }) => id).join(' ')}`,
      ),
    ]),
  );
  expect(told.flat().filter(([, ...some]) => some.length > 0)).toMatchInlineSnapshot(`
    [
      [
        "denmark league",
        "northern-league: fleet-left-bergen forty-to-sixty-boats krakoy-crew-joined ten-thousand-barrels league-was-dissolved race-may-be-repeated",
      ],
      [
        "iceland league",
        "northern-league: fleet-left-bergen forty-to-sixty-boats krakoy-crew-joined ten-thousand-barrels league-was-dissolved race-may-be-repeated",
      ],
      [
        "north-shoals league",
        "northern-league: fleet-left-bergen forty-to-sixty-boats krakoy-crew-joined ten-thousand-barrels league-was-dissolved race-may-be-repeated",
      ],
      [
        "scotland league",
        "northern-league: fleet-left-bergen forty-to-sixty-boats krakoy-crew-joined ten-thousand-barrels league-was-dissolved race-may-be-repeated",
      ],
      [
        "sweden league",
        "northern-league: fleet-left-bergen forty-to-sixty-boats krakoy-crew-joined ten-thousand-barrels league-was-dissolved race-may-be-repeated",
      ],
      [
        "finland league",
        "krakeoy-crew: krakoy-crew-joined",
      ],
      [
        "finland dealers",
        "krakeoy-crew: krakoy-crew-joined krakoy-crew-changed-sides",
      ],
      [
        "ireland league",
        "krakeoy-crew: krakoy-crew-joined",
      ],
      [
        "ireland dealers",
        "krakeoy-crew: krakoy-crew-joined krakoy-crew-changed-sides",
      ],
      [
        "norway league",
        "krakeoy-crew: krakoy-crew-joined",
        "northern-league: fleet-left-bergen forty-to-sixty-boats krakoy-crew-joined ten-thousand-barrels league-was-dissolved race-may-be-repeated",
      ],
      [
        "norway dealers",
        "krakeoy-crew: krakoy-crew-joined krakoy-crew-changed-sides",
      ],
      [
        "poland league",
        "krakeoy-crew: krakoy-crew-joined",
      ],
      [
        "poland dealers",
        "krakeoy-crew: krakoy-crew-joined krakoy-crew-changed-sides",
      ],
      [
        "france dealers",
        "smith-and-oye: krakoy-crew-changed-sides haddad-denies-the-sale dealers-hid-salt race-may-be-repeated",
      ],
      [
        "germany dealers",
        "smith-and-oye: krakoy-crew-changed-sides haddad-denies-the-sale dealers-hid-salt race-may-be-repeated",
      ],
      [
        "netherlands dealers",
        "smith-and-oye: krakoy-crew-changed-sides haddad-denies-the-sale dealers-hid-salt race-may-be-repeated",
      ],
      [
        "portugal dealers",
        "smith-and-oye: krakoy-crew-changed-sides haddad-denies-the-sale dealers-hid-salt race-may-be-repeated",
      ],
      [
        "spain dealers",
        "smith-and-oye: krakoy-crew-changed-sides haddad-denies-the-sale dealers-hid-salt race-may-be-repeated",
      ],
    ]
  `);
});

test('those before come first, then those on both sides, then those after', () => {
  const ranks = places.map(({ on }) => [...on.keys()].map(({ id }) => id).join(' '));
  expect([...new Set(ranks)]).toEqual(['league', 'league dealers', 'dealers']);
});

test('a place has no side that its page does not name', () => {
  for (const { entity, on } of places) {
    const named = [...sidesFrom(model, entity).keys()];
    for (const side of on.keys())
      expect([entity.id, named.some((one) => one === side || one.mark === 'both')]).toEqual([entity.id, true]);
  }
});

test('a brief without sides has no such figure', () => {
  const none = build(
    fixture({
      'groups.yaml': swap('  side: both\n', ''),
      'tiny/brief.mdx': (text) => text.replace(/^sides: .*\n/m, '').replace(' side="both"', ''),
    }),
  ).model!;
  expect(none.briefs[0]!.figures.map(({ id }) => id)).toEqual(['numbers', 'timeline']);
  expect(whoForWhom(none, none.briefs[0]!)).toEqual({ before: [], after: [], places: [] });
});
