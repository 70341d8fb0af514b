import { expect, test } from 'vitest';
import { messages, noArticle, swap, type Changes } from '../fixture.ts';

const later =
  'page-e: { title: E, publisher: P, seen: 2020-02-01, later: true, url: https://example.org/e }\n' +
  'page-f: { title: F, publisher: P, seen: 2020-02-01, later: true, url: https://example.org/f }\n';
const then = (date: string, text = 'They left.', sources = 'page-e, page-f') =>
  `{ date: ${date}, text: ${text}, sources: [${sources}] }`;
const since = (lines: string, changes: Changes = {}) => {
  const edit = changes['tiny/citations.yaml'] as ((text: string) => string) | undefined;
  return messages({
    ...changes,
    'tiny/citations.yaml': (text) => swap('seen:\n', `seen:\n  since: [${lines}]\n`)(edit ? edit(text) : text),
    'tiny/sources.yaml': (text) => text + later,
  });
};

test('what happened since has a date, a sentence and later sources, and these are used by it', () => {
  expect(since(then('2020-02-02'))).toBe('');
  expect(since(then('2020-02', 'They left.', 'page-e'))).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:30:1  No citation names the source \`page-f\`. Name it in citations.yaml or take it out.  [source-is-used]"`,
  );
  expect(since(then('2020-02', 'They left.', ''))).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:55  \`since › 1 › sources\` lists 0; it must list at least 1.  [value-is-well-formed]"`,
  );
  expect(since(then('2020-02', 'They left.', 'page-e, page-g, page-f'))).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:64  \`page-g\` is not a source of sources.yaml. Did you mean \`page-a\`?  [named-source-exists]"`,
  );
  expect(since(then('2020-02', 'They left.', 'page-e, page-a, page-f'))).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:64  The source \`page-a\` is not marked as later, so it cannot be a source for what happened since. Mark it with \`later: true\`, or name another.  [since-names-later-sources]"`,
  );
});

test('it is later than what the brief reports, as far as its date is known, and not later than the last update', () => {
  expect(since(then('2020-02'))).toBe('');
  expect(since(then('2020'))).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:19  As far as \`2020\` says, this is not after 2020-01, up to which the article reports. Give a later or more exact date, or take it out.  [since-is-dated-since]"`,
  );
  expect(since(then('2020-01-31'))).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:19  As far as \`2020-01-31\` says, this is not after 2020-01, up to which the article reports. Give a later or more exact date, or take it out.  [since-is-dated-since]"`,
  );
  expect(since(then('2020-02-03'))).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:19  \`2020-02-03\` is after 2020-02-02, when the brief was last updated. Correct one of them.  [since-is-dated-since]"`,
  );
  expect(since(then('2020-02-02'), noArticle)).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:11:19  As far as \`2020-02-02\` says, this is not after 2020-02-02, up to which the brief reports. Say in \`asOf\` up to when it reports. Give a later or more exact date, or take it out.  [since-is-dated-since]"`,
  );
});

test('it is reported in order, the oldest first', () => {
  expect(since(`${then('2020-02')}, ${then('2020-02-01')}, ${then('2020-02-01')}, ${then('2020-02-02')}`)).toBe('');
  expect(since(`${then('2020-02-02')}, ${then('2020-02-01')}`)).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:86  \`2020-02-01\` is listed after 2020-02-02. List the oldest first.  [since-is-in-order]"`,
  );
});

test('it is one plain sentence of at most 60 words', () => {
  const told = (text: string) => since(then('2020-02', JSON.stringify(text)));
  for (const text of ['Gen. A and Mr. B of the U.S. Army left “for good”.', 'It was No. 5.', 'He said “they left.”'])
    expect(told(text)).toBe('');
  expect(told('They left')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:34  \`since › 1 › text\` is \`They left\`; it must be one sentence that ends with a full stop.  [since-is-one-sentence]"`,
  );
  expect(told('They left. Nobody knows why.')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:34  \`since › 1 › text\` is \`They left. Nobody knows why.\`; it must be one sentence that ends with a full stop.  [since-is-one-sentence]"`,
  );
  expect(told('They left …')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:34  \`since › 1 › text\` is \`They left …\`; it must be one sentence that ends with a full stop.  [since-is-one-sentence]"`,
  );
  expect(told('They **left**.')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:34  \`since › 1 › text\` is \`They **left**.\`; it must be plain text, and \`**\` would be printed as it is.  [text-is-plain]"`,
  );
  expect(told(`They ${'left '.repeat(60).trim()}.`)).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:34  \`since › 1 › text\` is \`They left left left left left left left left left left le…\`; it must have at most 60 words, and has 61.  [since-is-one-sentence]"`,
  );
});

test('a page is evidence for a citation or a source for what happened since, each once', () => {
  const background = (source: string) => ({
    'tiny/citations.yaml': swap(
      'contradicts, supports: Nobody was seen. }',
      `contradicts, supports: Nobody was seen. }\n    - { source: ${source}, strength: background, supports: It. }`,
    ),
  });
  expect(since(then('2020-02'), background('page-e'))).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:56  The source \`page-e\` is named a second time for this citation. For one citation a page is either evidence or a source for what happened since.  [source-is-named-once]"`,
  );
  expect(since(then('2020-02', 'They left.', 'page-e, page-f, page-e'))).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:72  \`since › 1 › sources › 3\` is \`page-e\`; it must be named once only.  [value-is-well-formed]"`,
  );
  expect(since(`${then('2020-02')}, ${then('2020-02')}`)).toBe('');
});

test('a link of the credits has nothing that happened since', () => {
  expect(
    messages({
      'tiny/citations.yaml': swap('phrase: Producer A,', `phrase: Producer A, since: [${then('2020-02')}],`),
      'tiny/sources.yaml': (text) => text + later,
    }),
  ).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:28:54  This link is of the credits: no claim cites it, so no page would show what happened since. Take \`since\` out.  [since-is-of-a-claim]"`,
  );
});
