import { expect, test } from 'vitest';
import { messages } from '../fixture.ts';

const renamed = (from: string, to: string) =>
  messages({
    'tiny/brief.mdx': (text) => text.replaceAll(from, to),
    'tiny/corrections.yaml': (text) => text.replaceAll(from, to),
  });

test.each([
  ['b-stayed', 'authors-came', '14:10', 'author'],
  ['numbers', 'share-of-b', '16:13', 'share'],
])('in place of %s, the id %s would hide a text in reader modes', (from, to, place, part) => {
  expect(renamed(from, to)).toBe(
    `content/tiny/brief.mdx:${place}  \`id\` is \`${to}\`; it must not hold \`${part}\`: reader modes of browsers would leave its text out. Choose another.  [id-hides-no-text]`,
  );
});

test('a label of a footnote hides none either; other words are in order', () => {
  expect(renamed('^note', '^author')).toBe(
    'content/tiny/brief.mdx:25:1  The footnote `[^author]` must not hold `author`: reader modes of browsers would leave its text out. Choose another label.  [id-hides-no-text]',
  );
  expect(renamed('b-stayed', 'on-social-media')).toBe('');
  expect(renamed('^note', '^menu')).toBe('');
});
