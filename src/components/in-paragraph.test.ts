import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { readTexts } from '../model/read/files.ts';
import { paragraphOf } from './in-paragraph.ts';

const brief = build(readTexts(process.cwd())).model!.briefs[0]!;

test('a paragraph is cut into its claims, each whole and in its order, and nothing is lost', () => {
  for (const claim of brief.claims) {
    const words = paragraphOf(claim);
    expect(words.map(({ text }) => text).join('')).toBe(claim.around.before + claim.text + claim.around.after);
    const numbers = words.flatMap((one) => one.claim?.number ?? []);
    expect(numbers).toContain(claim.number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  }
});
