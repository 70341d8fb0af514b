import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passage } from './passage.ts';

test('a short passage is named whole, a long one by its ends', () => {
  expect(passage('a-came', 'Group A came')).toBe('a-came:~:text=Group%20A%20came');
  expect(passage('a', 'one two three four five six seven eight nine ten eleven')).toBe(
    'a:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  );
});

test('signs that mean something in a directive are written as codes', () => {
  expect(passage('a', 'war-time, “gain & loss”')).toBe('a:~:text=war%2Dtime%2C%20%E2%80%9Cgain%20%26%20loss%E2%80%9D');
});

test('a passage of any words is a fragment that names their ends', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((words) => words.trim() !== '');
  fc.assert(
    fc.property(text, (words) => {
      const [, directive = ''] = /^a-came:~:text=(.+)$/.exec(passage('a-came', words)) ?? [];
      // https://wicg.github.io/scroll-to-text-fragment/#syntax: - , & part a directive, and are codes in its texts.
      expect(directive).toMatch(/^(?:[\w.!~*'()]|%[\dA-F]{2})+(?:,(?:[\w.!~*'()]|%[\dA-F]{2})+)?$/);
      const plain = words.split(/\s+/).filter(Boolean).join(' ');
      const [first = '', last = first] = directive.split(',').map(decodeURIComponent);
      expect(plain.startsWith(first) && plain.endsWith(last)).toBe(true);
      expect(new URL(`https://example.org/#a-came:~:text=${directive}`).hash).toBe(`#a-came:~:text=${directive}`);
    }),
    { seed: 20230204, numRuns: 300 },
  );
});
