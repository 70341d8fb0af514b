import { expect, test } from 'vitest';
import { build } from './build.ts';
import { fixture, keptLinks, messages, noArticle, swap, type Changes } from './fixture.ts';

function brief(changes: Changes = {}) {
  const { model, problems } = build(fixture(changes));
  if (!model) throw new Error(JSON.stringify(problems));
  return model.briefs[0]!;
}

const links = (changes: Changes) => brief(changes).citations.map(({ id, link }) => [link, id]);
const edited =
  (...edits: readonly ((text: string) => string)[]) =>
  (text: string) =>
    edits.reduce((all, edit) => edit(all), text);

test('a brief needs no article, and then reports up to its last update', () => {
  expect(messages(noArticle)).toBe('');
  const own = brief(noArticle);
  expect([own.basedOn, own.asOf, own.claims[0]?.paragraph]).toEqual([undefined, '2020-02-02', undefined]);
  const dated = {
    ...noArticle,
    'tiny/brief.mdx': edited(
      noArticle['tiny/brief.mdx'] as () => string,
      swap('published:', 'asOf: 2020-01\npublished:'),
    ),
  };
  expect(brief(dated).asOf).toBe('2020-01');
});

test('a text that others follow ends with a full stop', () => {
  const shown = (caution: string) =>
    brief({ 'tiny/citations.yaml': swap('It was in winter.', caution) }).citations.flatMap((one) => one.caution ?? []);
  expect(shown('It was in winter')).toEqual(['It was in winter.']);
  expect(shown('It was “in winter.”')).toEqual(['It was “in winter.”']);
});

test('what is known of an article is kept', () => {
  expect(brief(keptLinks).basedOn).toMatchObject({
    links: 'kept',
    published: '2020-01-31',
    url: 'https://example.org/article',
    terms: 'in the public domain',
  });
  const [own, other] = brief(keptLinks).sources;
  expect([own?.isOfArticle, own?.archived, other?.isOfArticle]).toEqual([true, 'https://example.org/copy', false]);
});

test('an article says up to when it reports, or when it was published', () => {
  const without = (fields: string) => messages({ 'tiny/brief.mdx': swap('asOf: 2020-01,', fields) });
  expect(without('published: 2020-01,')).toBe('');
  expect(without('')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:4:1  \`basedOn › asOf\` is missing in this front matter. Add it.  [field-is-present]"`,
  );
  expect(messages({ 'tiny/brief.mdx': swap('published:', 'asOf: 2020-01\npublished:') })).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:5:7  \`asOf\` is \`2020-01\`; it must be in \`basedOn\`, because it says up to when the article reports.  [value-is-well-formed]"`,
  );
});

test('a link without a number gets that of its place in the text, around the written ones', () => {
  const unnumbered = { 'tiny/citations.yaml': (text: string) => text.replaceAll(/^  link: .*\n| link: \d,/gm, '') };
  const all = [
    [1, 'came'],
    [2, 'seen'],
    [3, 'counted'],
    [4, 'spoke'],
    [5, 'credit'],
  ];
  expect(links({})).toEqual(all);
  expect(links(unnumbered)).toEqual(all);
  const one = edited(unnumbered['tiny/citations.yaml'], swap('came:\n', 'came:\n  link: 3\n'));
  expect(links({ 'tiny/citations.yaml': one })).toEqual([
    [1, 'seen'],
    [2, 'counted'],
    [3, 'came'],
    [4, 'spoke'],
    [5, 'credit'],
  ]);
  const gone = { 'permalinks.txt': (text: string) => `${text}/tiny/#cite-2 gone 2020-03-01 It was a mistake.\n` };
  expect(links({ ...unnumbered, ...gone }).map(([link]) => link)).toEqual([1, 3, 4, 5, 6]);
  expect(messages({ 'tiny/citations.yaml': edited(one, swap('link: 3', 'link: 7')) })).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:2:9  Here is link 7, but there is no link 5. Number them without gaps, or mark \`/tiny/#cite-5\` as gone.  [link-numbers-are-complete]"`,
  );
});

test('a citation has the paragraph of its claim and, without words of its own, those of its link', () => {
  const bare = brief({ 'tiny/citations.yaml': (text) => text.replace('  paragraph: 1\n  phrase: was seen\n', '') });
  expect(bare.citations[1]).toMatchObject({ id: 'seen', paragraph: 1, phrase: 'was seen' });
  const other = brief({ 'tiny/citations.yaml': swap('phrase: was seen', 'phrase: seen') });
  expect(other.citations[1]).toMatchObject({ phrase: 'seen' });
});

test('a source has a title that was read on it, the day of the front matter and a report of its publisher', () => {
  const bare = {
    'tiny/sources.yaml': (text: string) =>
      text.replace('  titleFrom: page\n', '').replace('  seen: 2020-02-01\n  report: report-a\n', ''),
    'tiny/brief.mdx': swap('published:', 'seen: 2020-02-03\npublished:'),
  };
  expect(brief(bare).sources[0]).toMatchObject({
    titleFrom: 'page',
    seen: '2020-02-03',
    report: { id: 'Publisher a', name: 'Publisher a' },
  });
  const named = { ...bare, 'tiny/reports.yaml': (text: string) => text.replace('Report C', 'Publisher a') };
  expect(brief(named).sources[0]?.report).toEqual({ id: 'report-c', name: 'Publisher a' });
  expect(messages({ 'tiny/sources.yaml': bare['tiny/sources.yaml'] })).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:1:1  \`seen\` is missing in this source. Add it, or one for all sources to the front matter.  [field-is-present]"`,
  );
});

test('reports need no file where no source names one', () => {
  const unnamed = { 'tiny/sources.yaml': (text: string) => text.replaceAll(/ {2}report: .*\n/g, '') };
  expect(messages({ ...unnamed, 'tiny/reports.yaml': undefined })).toBe('');
});

test('a claim may be about nothing that has a record', () => {
  expect(
    brief({ 'tiny/brief.mdx': swap(' about="group-b" sort="judgement"', ' sort="judgement"') }).claims[1]?.about,
  ).toEqual([]);
});

test('a paragraph is shown where the article’s are numbered, and nowhere else', () => {
  expect(messages({ 'tiny/brief.mdx': swap('paragraph="2" ', '') })).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:20:13  \`paragraph\` is missing in this claim. Add it.  [field-is-present]"`,
  );
  expect(
    messages({
      ...noArticle,
      'tiny/brief.mdx': edited(
        noArticle['tiny/brief.mdx'] as () => string,
        swap('id="a-came"', 'id="a-came" paragraph="1"'),
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:11:20  This brief restates no article, so a claim has no paragraph. Take it out.  [paragraph-exists]"`,
  );
});

test('a source is the article’s own only where its links are kept', () => {
  expect(messages({ 'tiny/sources.yaml': swap('seen:', 'from: article\n  seen:') })).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:5:3  The article’s links are not said to be kept, so no source is known to be its own. Take \`from\` out.  [own-source-needs-kept-links]"`,
  );
});

test('a brief of our own is not updated before what it reports', () => {
  expect(
    messages({
      ...noArticle,
      'tiny/brief.mdx': edited(
        noArticle['tiny/brief.mdx'] as () => string,
        swap('published:', 'asOf: 2021-01\npublished:'),
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:6:10  The brief is updated on 2020-02-02, before 2021-01, up to which the brief reports. Correct one of them.  [publication-follows-the-state]"`,
  );
});
