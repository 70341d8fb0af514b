import { expect, test } from 'vitest';
import { quoted } from './text.ts';

test('quotation marks within others become single ones', () => {
  expect(quoted('They were called “war tourists”, he said.')).toBe('“They were called ‘war tourists’, he said.”');
});
