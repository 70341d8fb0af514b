import { expect, test } from 'vitest';
import { referenceIn } from './reference.ts';

test.each([
  ['link 49', 'link49'],
  ['Link: 049', 'link49'],
  ['link no. 49', 'link49'],
  ['source #49', 'link49'],
  ['citation 49', 'link49'],
  ['#cite-49', 'link49'],
  ['ｌｉｎｋ ４９', 'link49'],
  ['paragraph 12', 'paragraph12'],
  ['¶12', 'paragraph12'],
  ['par. 12', 'paragraph12'],
  ['Claim 7', 'claim7'],
  ['reed-killed-in-bakhmut', 'reedkilledinbakhmut'],
  ['https://example.org/foreign-fighters/#reed-killed-in-bakhmut', 'reedkilledinbakhmut'],
  ['https://example.org/foreign-fighters/#reed-killed-in-bakhmut:~:text=Reed', 'reedkilledinbakhmut'],
  ['/foreign-fighters/claims/reed-killed-in-bakhmut/', 'reedkilledinbakhmut'],
  ['https://example.org/foreign-fighters/sources/#cite-5', 'link5'],
])('“%s” names %s', (query, reference) => {
  expect(referenceIn(query)?.word).toBe(reference);
});

test.each(['49', 'link', 'links to wagner', 'wagner 49', '20,000', 'claim of 7', 'p', ''])(
  '“%s” names nothing',
  (query) => {
    expect(referenceIn(query)).toBeUndefined();
  },
);
