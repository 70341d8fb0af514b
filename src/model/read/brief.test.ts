import { expect, test } from 'vitest';
import { swap, messages } from '../fixture.ts';

const brief = (from: string, to: string) => messages({ 'tiny/brief.mdx': swap(from, to) });
const withoutFront = (text: string) => text.replace(/^---[^]*?\n---\n/, '');

test('a missing file is reported without consequences', () => {
  expect(messages({ 'tiny/brief.mdx': undefined })).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:1:1  This file is missing. Add it.  [file-is-there]"`,
  );
  expect(messages({ 'tiny/citations.yaml': undefined, 'tiny/sources.yaml': undefined })).toMatchInlineSnapshot(`
    "content/tiny/citations.yaml:1:1  This file is missing. Add it.  [file-is-there]
    content/tiny/sources.yaml:1:1  This file is missing. Add it.  [file-is-there]"
  `);
  expect(messages({ 'tiny/reports.yaml': undefined, 'tiny/corrections.yaml': undefined })).toMatchInlineSnapshot(`
    "content/tiny/corrections.yaml:1:1  This file is missing. Add it.  [file-is-there]
    content/tiny/reports.yaml:1:1  This file is missing. Add it.  [file-is-there]"
  `);
  expect(messages({ 'groups.yaml': undefined, 'countries.yaml': undefined, 'people.yaml': undefined }))
    .toMatchInlineSnapshot(`
    "content/countries.yaml:1:1  This file is missing. Add it.  [file-is-there]
    content/groups.yaml:1:1  This file is missing. Add it.  [file-is-there]
    content/people.yaml:1:1  This file is missing. Add it.  [file-is-there]"
  `);
});

test('front matter that is missing, not closed or empty is reported without consequences', () => {
  expect(messages({ 'tiny/brief.mdx': withoutFront })).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:1:1  This brief does not begin with front matter. Begin it with a line ---, its fields, and another line ---.  [front-matter-is-there]"`,
  );
  expect(messages({ 'tiny/brief.mdx': '' })).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:1:1  This brief does not begin with front matter. Begin it with a line ---, its fields, and another line ---.  [front-matter-is-there]"`,
  );
  expect(brief('\n---\n', '\n')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:1:1  This front matter is not closed. Write a line --- below its last field.  [front-matter-is-there]"`,
  );
  for (const end of ['----', '--', '***', '===', '+++', '—', ' ---'])
    expect(brief('\n---\n', `\n${end}\n`)).toBe(
      `content/tiny/brief.mdx:10:1  \`${end}\` does not close the front matter. Write --- at the beginning of this line.  [front-matter-is-there]`,
    );
  expect(messages({ 'tiny/brief.mdx': (text) => `---\n---\n${withoutFront(text)}` })).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:2:1  This front matter is empty. Write it.  [value-is-well-formed]"`,
  );
});

test('front matter may have spaces after its first line', () => {
  expect(brief('---\n', '---  \n')).toBe('');
});

test('broken front matter is reported where it breaks, without uncited links of the credits', () => {
  expect(brief('title: A tiny brief', 'title: A tiny: brief')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:2:8  A field begins inside the value of another. Put a text that holds \`: \` in quotation marks, and indent the fields of one record alike.  [yaml-parses]"`,
  );
  expect(brief('title: A tiny brief', 'titel: A tiny brief')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:2:1  This front matter has no field \`titel\`. Did you mean \`title\`?  [field-is-known]"`,
  );
  expect(brief('title: A tiny brief', 'title: A tiny brief\ndraft: true')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:3:1  This front matter has no field \`draft\`. Take it out; the fields are: title, summary, basedOn, asOf, published, updated, seen, seenIn, method, made, people, sides, counts, figures, keyFindings.  [field-is-known]"`,
  );
  expect(brief('author: Author A', 'autor: Author A')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:4:35  \`basedOn\` has no field \`autor\`. Did you mean \`author\`?  [field-is-known]"`,
  );
  expect(brief('paragraphs: 3', 'paragraphs: "3"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:4:122  \`basedOn › paragraphs\` is \`3\`; it must be a number. Write it without quotation marks.  [value-is-well-formed]"`,
  );
  expect(brief('published: 2020-02-01', 'published: 2022-02-30')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:5:12  \`published\` is \`2022-02-30\`; it must be a day of the calendar, such as 2023-02-04.  [date-is-real]"`,
  );
});

test('a brief has one to seven different key findings', () => {
  const keys = '[a-came, b-stayed, many-came, c-spoke, more-may-come]';
  expect(brief(keys, '[a-came]')).toBe('');
  expect(brief(keys, '[]')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:7:14  \`keyFindings\` lists 0; it must list at least 1.  [value-is-well-formed]"`,
  );
  expect(brief('[a-came, b-stayed', '[b-stayed, b-stayed')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:7:25  \`keyFindings › 2\` is \`b-stayed\`; it must be named once only.  [value-is-well-formed]"`,
  );
  expect(brief('more-may-come]', 'more-may-come, x, y, z]')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:7:14  \`keyFindings\` lists 8; it must list at most 7.  [value-is-well-formed]"`,
  );
});

test('corrections are a list, empty or not', () => {
  expect(messages({ 'tiny/corrections.yaml': '[]\n' })).toBe('');
  expect(messages({ 'tiny/corrections.yaml': '' })).toMatchInlineSnapshot(
    `"content/tiny/corrections.yaml:1:1  This file must be a list of corrections; [] if there is none.  [value-is-well-formed]"`,
  );
  expect(messages({ 'tiny/corrections.yaml': 'date: 2020-03-01\n' })).toMatchInlineSnapshot(
    `"content/tiny/corrections.yaml:1:1  This file must be a list of corrections; [] if there is none.  [value-is-well-formed]"`,
  );
  expect(messages({ 'tiny/corrections.yaml': '- text\n' })).toMatchInlineSnapshot(
    `"content/tiny/corrections.yaml:1:3  This correction is \`text\`; it must be a map of fields.  [value-is-well-formed]"`,
  );
});

test('a correction is reported at its own place, also after one that has problems', () => {
  const first = '- date: 2020-02\n  claim: b-stayed\n  changed: It was.\n  why: It is.\n';
  const second = first.replace('2020-02', '2020-02-01').replace('b-stayed', 'nothing-here');
  expect(messages({ 'tiny/corrections.yaml': first + second })).toMatchInlineSnapshot(`
    "content/tiny/corrections.yaml:1:9  \`date\` is \`2020-02\`; it must be a day of the calendar, such as 2023-02-04.  [date-is-real]
    content/tiny/corrections.yaml:6:10  \`nothing-here\` is not a claim of this brief. Add it, or name another.  [named-claim-exists]"
  `);
});
