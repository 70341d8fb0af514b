import { chmodSync, mkdtempSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cached, isWholePng, prune } from './cache.ts';
import type { Card } from './card.ts';
import { cardKey, cardVersion } from './key.ts';
import { dropOthers, picture } from './pictures.ts';

const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
  .png()
  .toBuffer();
const folder = () => mkdtempSync(join(tmpdir(), 'cards-'));
const draw = async () => png;
const drawNothing = () => Promise.reject(new Error('It was drawn again.'));

test('a picture is drawn once', async () => {
  const place = join(folder(), 'new/cards');
  expect(await cached(place, 'a', draw)).toEqual(png);
  expect(await cached(place, 'a', drawNothing)).toEqual(png);
  expect(readdirSync(place)).toEqual(['a.png']);
});

test('a kept file that is empty, cut off or no picture is drawn again', async () => {
  const place = folder();
  const file = join(place, 'a.png');
  for (const spoil of [() => writeFileSync(file, ''), () => truncateSync(file, 40), () => writeFileSync(file, 'no')]) {
    spoil();
    expect(isWholePng(readFileSync(file))).toBe(false);
    expect(await cached(place, 'a', draw)).toEqual(png);
    expect(readFileSync(file)).toEqual(png);
  }
});

test('a folder that cannot be written costs no picture', async () => {
  const file = join(folder(), 'a-file');
  writeFileSync(file, '');
  expect(await cached(join(file, 'cards'), 'a', draw)).toEqual(png);
  const locked = folder();
  chmodSync(locked, 0o500);
  expect(await cached(locked, 'a', draw)).toEqual(png);
});

test('what no card of this build needs goes, but for what is fresh', async () => {
  const place = folder();
  for (const name of ['used.png', 'old.png', 'fresh.png', 'left.part']) writeFileSync(join(place, name), '');
  for (const name of ['used.png', 'old.png', 'left.part']) utimesSync(join(place, name), 0, 0);
  await prune(place, new Set(['used']));
  expect(readdirSync(place)).toEqual(['fresh.png', 'used.png']);
  await prune(join(place, 'missing'), new Set());
});

const card: Card = {
  kicker: '',
  state: '',
  text: 'a',
  summary: '',
  marks: [],
  reason: '',
  foot: '',
  site: '',
  voice: 'claim',
};

test('a card is drawn and kept, and a kept one taken as it is', async () => {
  const place = folder();
  const other = { ...card, text: 'b' };
  writeFileSync(join(place, `${cardKey(card)}.png`), png);
  expect(await picture(card, place)).toEqual(png);
  expect(await picture(other, place)).toEqual(readFileSync(join(place, `${cardKey(other)}.png`)));
  for (const one of [card, other]) utimesSync(join(place, `${cardKey(one)}.png`), 0, 0);
  await dropOthers([other], place);
  expect(readdirSync(place)).toEqual([`${cardKey(other)}.png`]);
});

test('the version of a card changes with any of its words', () => {
  expect(cardVersion(card)).toMatch(/^[0-9a-f]{8}$/);
  expect(cardVersion(card)).toBe(cardVersion({ ...card }));
  expect(cardKey({ ...card, marks: [{ words: 'denied' }] })).not.toBe(cardKey(card));
});
