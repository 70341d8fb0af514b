import { expect, test } from 'vitest';
import { didYouMean } from './nearest.ts';
import { printProblems, problem, shown } from './problem.ts';

test('problems are printed by place, one per line', () => {
  const at = (file: string, line: number, column: number) => problem({ file, line, column }, 'file-is-there', 'Told.');
  expect(printProblems([at('b', 1, 1), at('a', 10, 2), at('a', 10, 1), at('a', 9, 9)])).toMatchInlineSnapshot(`
    "a:9:9  Told.  [file-is-there]
    a:10:1  Told.  [file-is-there]
    a:10:2  Told.  [file-is-there]
    b:1:1  Told.  [file-is-there]"
  `);
});

test('the nearest name is suggested when it is near', () => {
  expect(didYouMean('reed-kiled', ['wagner', 'reed-killed', 'reed'])).toBe(' Did you mean `reed-killed`?');
  expect(didYouMean('reed', ['parry-bagshaw', 'wagner'])).toBe('');
  expect(didYouMean('reed', [])).toBe('');
});

test('a short name is not near a long one that begins alike', () => {
  expect(didYouMean('a-came', ['many-came-to-stay'])).toBe('');
});

test('letters that changed places are one slip', () => {
  expect(didYouMean('abuot', ['count', 'about'])).toBe(' Did you mean `about`?');
});

test('a long text is shown short, in one line, and cannot upset a terminal', () => {
  expect(shown('x'.repeat(10_000))).toBe(`\`${'x'.repeat(57)}…\``);
  expect(shown('a\nb\u001b[31m\u202e')).toBe('`a\\u{a}b\\u{1b}[31m\\u{202e}`');
  expect(shown('😀'.repeat(101))).toBe(`\`${'😀'.repeat(57)}…\``);
  expect(shown({ a: [1] })).toBe('`{"a":[1]}`');
  expect(shown(undefined)).toBe('`undefined`');
});
