import sharp from 'sharp';
import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { readTexts } from '../model/read/files.ts';
import { allCards } from './all.ts';
import { isWholePng } from './cache.ts';
import type { Card } from './card.ts';
import { drawCard } from './draw.ts';
import { layOut } from './layout.ts';
import type { Node } from './node.ts';

const real = allCards(build(readTexts('.')).model!);
const sample = real.get('/cards/foreign-fighters/nato-soldiers-killed.png')!;

const outcomes = ['denied', 'rated false', 'corrected', 'withdrawn', 'overtaken by events'];
const marks = [...sample.marks.slice(0, 1), ...outcomes.map((words) => ({ shape: 'outcome', words }))];
const long = 'The word goes on and on, so they say, without an end in sight. '.repeat(32);
const hostile: readonly Card[] = [
  { ...sample, text: long, marks },
  { ...sample, text: 'm'.repeat(400), kicker: long, foot: long, site: long },
  { ...sample, text: 'Wide '.repeat(2000), summary: long },
  { ...sample, text: 'x'.repeat(10_000), voice: 'quiet' },
  {
    ...sample,
    text: '<script>alert("&amp;")</script> \u202eabc\u202c \u200f 😀👩‍👩‍👧 עברית 漢字 \u0000 \ud800',
    voice: 'title',
  },
  { ...sample, text: '', kicker: '', state: '', foot: '', site: '', marks: [] },
];

/** Places with ink in the margins of a card, which have none below the line at its top. */
async function inkInMargins(png: Buffer): Promise<number> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const paper = data[20 * info.width];
  let found = 0;
  for (let y = 14; y < info.height; y++)
    for (let x = 0; x < info.width; x++)
      if ((x < 69 || x > 1130 || y < 52 || y > 600) && data[y * info.width + x] !== paper) found++;
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

function texts(node: Node): Node[] {
  const { children } = node.props;
  if (typeof children === 'string') return children ? [node] : [];
  return (children ?? []).flatMap(texts);
}

test(
  'every card of the site and every hostile one is small and leaves its margins free',
  { timeout: 30_000 },
  async () => {
    await Promise.all([...real.values(), ...hostile].map(expectGood));
  },
);

test('no line of a card reaches into the next', () => {
  for (const card of [...real.values(), ...hostile]) {
    const lines = texts(layOut(card)).map(({ props: { style } }) => ({
      top: Number(style['top']),
      height: Number.parseFloat(String(style['lineHeight'])),
    }));
    const tops = [...new Set(lines.map(({ top }) => top))].sort((a, b) => a - b);
    for (const { top, height } of lines) {
      const next = tops.find((other) => other > top) ?? 630;
      expect(top + height, card.text).toBeLessThanOrEqual(next);
    }
  }
});

test('a claim that fits is on its card in full', () => {
  for (const card of real.values())
    expect(
      texts(layOut(card))
        .map(({ props }) => props.children)
        .join(' '),
    ).toContain(card.text);
});

test('a claim of 2,000 characters is cut at a word', () => {
  const words = texts(layOut(hostile[0]!)).map(({ props }) => String(props.children));
  expect(words.filter((line) => line.endsWith('…'))).toHaveLength(1);
  expect(words.find((line) => line.endsWith('…'))).toMatch(
    / (?:The|word|goes|on|and|so|they|say|without|an|end|in|sight)…$/,
  );
});

test('a card is the same bytes every time', { timeout: 30_000 }, async () => {
  const cards = [sample, ...hostile, ...[...real.values()].slice(0, 6)];
  const once = await Promise.all(cards.map(drawCard));
  const again = await Promise.all(cards.map(drawCard));
  expect(again.every((png, at) => png.equals(once[at]!))).toBe(true);
});
