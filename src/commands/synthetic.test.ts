import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { syntheticTexts } from './synthetic.ts';
import { sample } from '../test/sites.ts';

const texts = sample.texts();

test('synthetic briefs pass every rule, and each has claims in words of its own', () => {
  const { model, problems } = build(syntheticTexts(texts, 3));
  expect(problems).toEqual([]);
  expect(model!.briefs.map(({ slug }) => slug)).toEqual([
    'herring-race',
    'synthetic-0001',
    'synthetic-0002',
    'yeast',
    'zest',
  ]);
  const [real, first, second] = model!.briefs.map((brief) => brief.claims.map((claim) => claim.text));
  expect(first).toHaveLength(real!.length);
  const same = (a: readonly string[], b: readonly string[]) => a.filter((text) => b.includes(text)).length;
  expect(same(real!, first!)).toBeLessThan(real!.length);
  expect(same(first!, second!)).toBeLessThan(real!.length);
});

test('the same number gives the same texts, and one brief is the site as it is', () => {
  expect(syntheticTexts(texts, 2)).toEqual(syntheticTexts(texts, 2));
  expect(syntheticTexts(texts, 1)['content/herring-race/brief.mdx']).toBe(texts['content/herring-race/brief.mdx']);
});

test('the words of numbers stay, since claims say what they count', () => {
  const file = 'content/herring-race/brief.mdx';
  const made = syntheticTexts({ ...texts, [file]: `${texts[file]}\nSome seven million barrels.\n` }, 20);
  for (const [path, text] of Object.entries(made))
    if (/synthetic-\d+\/brief\.mdx$/.test(path)) expect(text).toContain('seven million');
});
