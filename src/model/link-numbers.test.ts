import { expect, test } from 'vitest';
import { build } from './build.ts';
import { fixture, messages, swap, type Changes } from './fixture.ts';

const listed = (lines: string): Changes => ({ 'permalinks.txt': (text) => `${text}${lines}\n` });
const withoutNumbers: Changes = {
  'tiny/citations.yaml': (text) => text.replace(/^ {2}link: \d+\n/gm, '').replace(/link: \d, /g, ''),
};
const numbers = (changes: Changes) => {
  const { model, problems } = build(fixture(changes));
  expect(problems).toEqual([]);
  return Object.fromEntries(model!.briefs[0]!.citations.map(({ id, link }) => [id, link]));
};

test('links are numbered in the order of the text, those of the credits last', () => {
  expect(numbers(withoutNumbers)).toEqual({ came: 1, seen: 2, counted: 3, spoke: 4, credit: 5 });
});

test('a link keeps the number that it was published with, also when others come before it', () => {
  const published = listed('/tiny/#cite-1 is seen\n/tiny/#cite-2 is counted\n/tiny/#cite-3 is spoke');
  expect(numbers({ ...withoutNumbers, ...published })).toEqual({ seen: 1, counted: 2, spoke: 3, came: 4, credit: 5 });
});

test('a number that was published is given to no other link', () => {
  const published = listed('/tiny/#cite-1 is came\n/tiny/#cite-2 is seen\n/tiny/#cite-4 is spoke');
  const swapped: Changes = {
    'tiny/citations.yaml': (text) =>
      text.replace('link: 2', 'link: x').replace('link: 1', 'link: 2').replace('link: x', 'link: 1'),
  };
  expect(messages({ ...published, ...swapped })).toMatchInlineSnapshot(`
    "content/tiny/citations.yaml:2:9  \`came\` was published as link 1. Give it that number again.  [link-number-is-permanent]
    content/tiny/citations.yaml:12:9  \`seen\` was published as link 2. Give it that number again.  [link-number-is-permanent]"
  `);
  expect(
    messages({
      ...published,
      'tiny/citations.yaml': (text) => text.replace('spoke:', 'said:'),
      'tiny/brief.mdx': swap('cite:spoke', 'cite:said'),
    }),
  ).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:20:9  Link 4 was published for \`spoke\`. Give this citation another number or, if it is the same under a new id, write that in content/permalinks.txt.  [link-number-is-permanent]"`,
  );
});

test('a link that is no more leaves its number behind', () => {
  expect(messages({ ...withoutNumbers, ...listed('/tiny/#cite-6 is old') })).toMatchInlineSnapshot(
    `"content/permalinks.txt:6:1  \`/tiny/#cite-6\` was published for the citation \`old\`, which no longer exists. Write its new id here if it has one, or mark the line as gone with a date and a reason.  [permalink-resolves]"`,
  );
  expect(messages({ ...withoutNumbers, ...listed('/tiny/#cite-2 is old') })).toMatchInlineSnapshot(
    `"content/permalinks.txt:6:1  \`/tiny/#cite-2\` was published for the citation \`old\`, which no longer exists. Write its new id here if it has one, or mark the line as gone with a date and a reason.  [permalink-resolves]"`,
  );
  expect(messages({ ...withoutNumbers, ...listed('/tiny/#cite-2 gone 2020-03-01 It was said twice.') })).toBe('');
});

test('only the number of a link has a citation', () => {
  expect(messages(listed('/tiny/#a-came-again is came'))).toMatchInlineSnapshot(
    `"content/permalinks.txt:6:1  \`/tiny/#a-came-again\` is not the address of a link’s number, so it has no citation. Take \`is came\` out.  [permalink-is-well-formed]"`,
  );
});
