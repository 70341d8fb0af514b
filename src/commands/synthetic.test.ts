import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { readTexts } from '../model/read/files.ts';
import { syntheticTexts } from './synthetic.ts';

const texts = readTexts(process.cwd());

test('synthetic briefs pass every rule, and each has claims in words of its own', () => {
  const { model, problems } = build(syntheticTexts(texts, 3));
  expect(problems).toEqual([]);
  const [real, first, second] = model!.briefs.map((brief) => brief.claims.map((claim) => claim.text));
  expect(model!.briefs.map(({ slug }) => slug)).toEqual(['foreign-fighters', 'synthetic-0001', 'synthetic-0002']);
  expect(first).toHaveLength(real!.length);
  const same = (a: readonly string[], b: readonly string[]) => a.filter((text) => b.includes(text)).length;
  expect(same(real!, first!)).toBeLessThan(real!.length / 3);
  expect(same(first!, second!)).toBeLessThan(real!.length / 3);
});

test('the same number gives the same texts, and one brief is the site as it is', () => {
  expect(syntheticTexts(texts, 2)).toEqual(syntheticTexts(texts, 2));
  expect(syntheticTexts(texts, 1)['content/foreign-fighters/brief.mdx']).toBe(
    texts['content/foreign-fighters/brief.mdx'],
  );
});
