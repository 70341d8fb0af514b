import sharp from 'sharp';
import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture } from '../model/fixture.ts';
import { findings, outcomeWords } from '../model/words.ts';
import { answerOf } from '../wording/answer.ts';
import { allCards } from './all.ts';
import { isWholePng } from './cache.ts';
import type { Card } from './card.ts';
import { drawCard, svgOf } from './draw.ts';

const tiny = [...allCards(build(fixture()).model!).values()];
const sample = tiny.find(({ text }) => text === 'Person C spoke.')!;
const empty: Card = { ...sample, text: '', kicker: '', state: '', foot: '', site: '', marks: [], reason: '' };

const outcomes = ['denied', 'rated false', 'corrected', 'withdrawn', 'overtaken by events'];
const marks = [...sample.marks.slice(0, 1), ...outcomes.map((words) => ({ shape: 'outcome' as const, words }))];
const long = 'The word goes on and on, so they say, without an end in sight. '.repeat(32);
const hostile: readonly Card[] = [
  { ...sample, text: long, marks, reason: long },
  { ...sample, text: long, kicker: long, state: long, foot: long, site: long, marks: [] },
  { ...sample, text: 'm'.repeat(400), marks: [{ shape: 'supported', words: long }] },
  { ...sample, text: 'Wide '.repeat(2000), summary: long },
  { ...sample, text: 'x'.repeat(10_000), voice: 'quiet' },
  {
    ...sample,
    text: '<script>alert("&amp;")</script> \u202eabc\u202c \u200f 😀👩‍👩‍👧 עברית 漢字 \u0000 \ud800',
    voice: 'title',
  },
  empty,
];

/** Places with ink in the margins of a card, which should have none below the line at its top. */
async function inkInMargins(png: Buffer): Promise<number> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const paper = data[20 * info.width];
  let found = 0;
  for (let y = 14; y < info.height; y++)
    for (let x = 0; x < info.width; x++)
      // The bow of an f reaches a little over its width.
      if ((x < 69 || x > 1138 || y < 52 || y > 600) && data[y * info.width + x] !== paper) found++;
  return found;
}

async function expectGood(card: Card): Promise<void> {
  const png = await drawCard(card);
  const { width, height, format } = await sharp(png).metadata();
  expect({ width, height, format }, card.text).toEqual({ width: 1200, height: 630, format: 'png' });
  expect(isWholePng(png)).toBe(true);
  expect(png.length, card.text).toBeLessThanOrEqual(40_000);
  expect(await inkInMargins(png), card.text).toBe(0);
}

/** The lines of a card from top to bottom: how far down and how large each is, and what it says. */
async function linesOf(card: Card) {
  const svg = await svgOf(card, false);
  const pieces = [...svg.matchAll(/<text x="[^"]*" y="(\d+)" [^>]*font-size="(\d+)"[^>]*>([^<]*)/g)];
  return [...Map.groupBy(pieces, ([, y]) => Number(y))].map(([y, line]) => ({
    y,
    size: Number(line[0]![2]),
    text: line
      .map(([, , , text]) => text)
      .join('')
      .trim(),
  }));
}

test('every card is small and leaves its margins free, a hostile one too', { timeout: 60_000 }, async () => {
  await Promise.all([...tiny, ...hostile].map(expectGood));
});

test('no line of a card reaches into the next', { timeout: 30_000 }, async () => {
  for (const card of [...tiny, ...hostile]) {
    const lines = await linesOf(card);
    for (const [at, { y, size }] of lines.entries())
      expect(y - size, card.text).toBeGreaterThanOrEqual(lines[at - 1]?.y ?? 0);
  }
});

test('a claim that fits is on its card in full, as large as it fits', async () => {
  const sizes = [];
  for (const times of [1, 5, 11]) {
    const card = { ...sample, reason: '', text: 'A claim says something. '.repeat(times).trim() };
    const lines = (await linesOf(card)).slice(1, -2);
    expect(lines.map(({ text }) => text).join(' ')).toBe(card.text);
    sizes.push(lines[0]!.size);
  }
  expect(sizes).toEqual([76, 58, 38]);
});

test('a word too long for the largest size makes the text smaller before it is broken', async () => {
  const [, line] = await linesOf({ ...sample, text: 'Kraftfahrzeughaftpflichtversicherung' });
  expect(line).toMatchObject({ text: 'Kraftfahrzeughaftpflichtversicherung', size: 56 });
});

test('a claim and a reason of 2,000 characters are cut, and say so', async () => {
  const lines = await linesOf(hostile[0]!);
  const cut = lines.filter(({ text }) => text.includes('…'));
  expect(cut.map(({ size }) => size)).toEqual([34, 28]);
});

test('the longest answers are on their cards in full', async () => {
  const brief = build(fixture()).model!.briefs[0]!;
  const claim = brief.claims.find(({ id }) => id === 'c-spoke')!;
  for (const finding of findings)
    for (const word of outcomeWords) {
      const words = answerOf(brief, { ...claim, finding, outcomes: [{ word, because: 'So it was.' }] });
      const lines = await linesOf({ ...sample, marks: [{ shape: 'outcome', words }] });
      expect(lines.map(({ text }) => text).join(' ')).toContain(words);
    }
});

const [box, nothing] = await Promise.all(['\u6f22', ' '].map((text) => svgOf({ ...empty, text })));

test.each([...'ŭạŁўҐЂґљαωქლقفגپ№€…“”'])('%s is drawn', async (letter) => {
  const drawn = await svgOf({ ...empty, text: letter });
  expect(drawn === box).toBe(false);
  expect(drawn === nothing).toBe(false);
});

test.each([...'한अกՀ😀★'])('%s, which no font here has, is drawn as a box', async (letter) => {
  expect(box === nothing).toBe(false);
  expect((await svgOf({ ...empty, text: letter })) === box).toBe(true);
});

test('a card is the same bytes every time', { timeout: 30_000 }, async () => {
  const cards = [...tiny.slice(0, 4), ...hostile];
  const once = await Promise.all(cards.map(drawCard));
  const again = await Promise.all(cards.map(drawCard));
  expect(again.every((png, at) => png.equals(once[at]!))).toBe(true);
});
