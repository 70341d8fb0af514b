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
