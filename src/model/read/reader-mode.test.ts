import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { messages } from '../fixture.ts';
import { partThatHides } from './reader-mode.ts';

const { REGEXPS } = Readability.prototype as unknown as { REGEXPS: Readonly<Record<string, RegExp>> };
const ids = (names: readonly string[]) =>
  names.flatMap((name) =>
    REGEXPS[name]!.source.split('|').flatMap((word) => {
      const id = `a-${word.replace(/\(.*?\)|[^a-z\d-]/g, '').replace(/^-|-$/g, '') || 'share'}-b`;
      return REGEXPS[name]!.test(id) ? [id] : [];
    }),
  );

test('every id is known for which Readability leaves a text or heading out', () => {
  const [beside, headings] = [ids(['unlikelyCandidates', 'byline', 'shareElements']), ids(['negative'])];
  expect([beside.length, headings.length]).toEqual([38, 24]);
  expect(beside.filter((id) => !partThatHides(id))).toEqual([]);
  expect(headings.filter((id) => !partThatHides(id, true))).toEqual([]);
});

const renamed = (from: string, to: string) =>
  messages({
    'tiny/brief.mdx': (text) => text.replaceAll(from, to),
    'tiny/corrections.yaml': (text) => text.replaceAll(from, to),
  });

test.each([
  ['b-stayed', 'stayed-on-the-menu', '14:10', 'menu'],
  ['b-stayed', 'authorities-came', '14:10', 'author'],
  ['b-stayed', 'share-of-b', '14:10', 'share'],
  ['numbers', 'social-media', '16:13', 'social'],
  ['numbers', 'metal', '16:13', 'meta'],
])('in place of %s, the id %s would hide a text in reader modes', (from, to, place, part) => {
  expect(renamed(from, to)).toBe(
    `content/tiny/brief.mdx:${place}  \`id\` is \`${to}\`; it must not hold \`${part}\`: reader modes of browsers would leave its text out. Choose another.  [id-hides-no-text]`,
  );
});

test('a label of a footnote hides none either; the id of a claim may have what hides only headings', () => {
  expect(renamed('^note', '^menu')).toBe(
    'content/tiny/brief.mdx:25:1  The footnote `[^menu]` must not hold `menu`: reader modes of browsers would leave its text out. Choose another label.  [id-hides-no-text]',
  );
  expect(renamed('b-stayed', 'metal-stayed')).toBe('');
});
