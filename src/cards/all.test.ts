import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture } from '../model/fixture.ts';
import { allCards } from './all.ts';

test('the site, every brief, section and claim has a card, also under the ids it had before', () => {
  const cards = allCards(build(fixture()).model!);
  expect([...cards.keys()]).toEqual([
    '/cards/site.png',
    '/cards/tiny.png',
    ...['arrivals', 'coming', 'numbers'].map((id) => `/cards/tiny/${id}.png`),
    ...['a-came', 'b-stayed', 'many-came', 'c-spoke', 'more-may-come', 'more-to-come'].map(
      (id) => `/cards/tiny/${id}.png`,
    ),
  ]);
  expect(cards.get('/cards/tiny/coming.png')).toBe(cards.get('/cards/tiny/arrivals.png'));
});
