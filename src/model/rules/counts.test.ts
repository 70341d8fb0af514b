import { expect, test } from 'vitest';
import { messages, swap } from '../fixture.ts';

const brief = (from: string, to: string) => messages({ 'tiny/brief.mdx': swap(from, to) });

test('a count says what it counts, and what is counted has a number', () => {
  expect(brief(' counts="arrived"', '')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:20:81  This count does not say what it counts. Add \`counts\`.  [count-has-its-words]"`,
  );
  expect(brief(' count="1000-3000"', '')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:20:81  This claim has \`counts\` but no \`count\`. Add the number or take \`counts\` out.  [count-has-its-words]"`,
  );
  expect(brief(' count="1000-3000" counts="arrived"', ' of="group-a"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:20:81  This claim has \`of\` but no \`count\`. Add the number or take \`of\` out.  [count-has-its-words]"`,
  );
});

test('a count is a number that the claim says, if it says one', () => {
  const said = (words: string) => brief('(cite:counted) came', `(cite:counted) ${words} came`);
  expect(said('of 4,800 men on 5 May 2020')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:20:81  This count is \`1000-3000\`, and the claim says \`4,800\`. Correct one of them.  [count-is-what-the-claim-says]"`,
  );
  for (const words of [
    'of 1,000',
    'or three thousand',
    'in 2020',
    'on 5 May 2020',
    'and thousands',
    'or half a million',
  ])
    expect([words, said(words)]).toEqual([words, '']);
  expect(brief('count="1000-3000"', 'alone="One of two came" count="1"')).toBe('');
  const alone = (words: string) => brief('count="1000-3000"', `alone="${words}" count="1000-3000"`);
  expect(alone('Some 1,200 came')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:20:105  This count is \`1000-3000\`, and the claim says \`1,200\`. Correct one of them.  [count-is-what-the-claim-says]"`,
  );
  expect(alone('Some 1,200 of 3,000 came')).toBe('');
});

test('a count of the front matter is that of a claim', () => {
  expect(brief('name: arrived }]', 'name: arrived }, { id: left, name: left }]')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:9:48  No claim has \`counts="left"\`. Take it out of \`counts\` until one has.  [term-is-used]"`,
  );
});

test('a side of the front matter is that of a claim or of a group', () => {
  expect(
    brief('mark: both }]', 'mark: both }, { id: sea, name: sea, words: at sea, mark: left }]'),
  ).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:8:81  No claim and no group is on the side \`sea\`. Take it out of \`sides\` until one is.  [term-is-used]"`,
  );
});

test('whom a number counts is one of those that the claim is about', () => {
  expect(brief('counts="arrived"', 'counts="arrived" of="group-a"')).toBe('');
  expect(brief('counts="arrived"', 'counts="arrived" of="group-b"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:20:116  This claim counts \`group-b\` but is not about it. Add it to \`about\`, or name one that is there.  [counted-is-about]"`,
  );
});
