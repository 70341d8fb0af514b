import { expect, test } from 'vitest';
import { withPermalinks } from '../add-permalinks.ts';
import { build } from '../build.ts';
import { fixture, swap, type Changes } from '../fixture.ts';
import { printProblems } from '../problem.ts';

const published = (changes: Changes, today = '2020-03-02') =>
  printProblems(build(withPermalinks(fixture(changes)), today).problems);

test('a date in the future is reported everywhere, as a day, month or year', () => {
  expect(
    published({
      'tiny/brief.mdx': (text) =>
        text
          .replace('published: 2020-02-01', 'published: 2030-02-01')
          .replace('updated: 2020-02-02', 'updated: 2030-02-02'),
      'tiny/sources.yaml': (text) =>
        text.replace('seen: 2020-02-01', 'published: 2021\n  later: true\n  seen: 2030-02-01'),
      'tiny/corrections.yaml': (text) => text.replace('2020-03-01', '2036-03-01'),
      'tiny/link-health.yaml':
        'page-b: { url: https://example.org/b, status: gone, why: removed, checked: 2021-01-02, since: 2020-05-01 }\n',
      'permalinks.txt': (text) => text.replace('gone 2020', 'gone 2036'),
    }),
  ).toMatchInlineSnapshot(`
    "content/permalinks.txt:32:1  \`2036-03-01\` is in the future: the clock of this machine says 2020-03-02. Correct the date.  [date-is-not-in-the-future]
    content/tiny/brief.mdx:5:12  \`2030-02-01\` is in the future: the clock of this machine says 2020-03-02. Correct the date.  [date-is-not-in-the-future]
    content/tiny/brief.mdx:6:10  \`2030-02-02\` is in the future: the clock of this machine says 2020-03-02. Correct the date.  [date-is-not-in-the-future]
    content/tiny/corrections.yaml:1:11  \`2036-03-01\` is in the future: the clock of this machine says 2020-03-02. Correct the date.  [date-is-not-in-the-future]
    content/tiny/link-health.yaml:1:76  \`2021-01-02\` is in the future: the clock of this machine says 2020-03-02. Correct the date.  [date-is-not-in-the-future]
    content/tiny/link-health.yaml:1:95  \`2020-05-01\` is in the future: the clock of this machine says 2020-03-02. Correct the date.  [date-is-not-in-the-future]
    content/tiny/sources.yaml:5:14  \`2021\` is in the future: the clock of this machine says 2020-03-02. Correct the date.  [date-is-not-in-the-future]
    content/tiny/sources.yaml:7:9  \`2030-02-01\` is in the future: the clock of this machine says 2020-03-02. Correct the date.  [date-is-not-in-the-future]"
  `);
  expect(published({ 'tiny/brief.mdx': swap('asOf: 2020-01', 'asOf: 2020-04') })).toMatch(
    /`2020-04` is in the future: the clock of this machine says 2020-03-02\. Correct the date\. {2}\[date-is-not-in-the-future\]/,
  );
});

test('what is of today or tomorrow, of this month or year, is not in the future', () => {
  expect(published({}, '2020-02-29')).toBe('');
  expect(published({}, '2020-02-28')).toMatch(/`2020-03-01` is in the future/);
  const changes = { 'tiny/sources.yaml': swap('seen:', 'published: 2020-03\n  later: true\n  seen:') };
  expect(published(changes)).toMatch(/page-is-seen-after-publication/);
  expect(published({ 'tiny/brief.mdx': swap('sort="forecast"', 'sort="forecast" when="2050"') })).toBe('');
});

test('without a day of publication any day may come', () => {
  expect(build(fixture({ 'tiny/corrections.yaml': swap('2020-03-01', '2036-03-01') })).problems).toEqual([]);
});
