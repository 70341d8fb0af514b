import { expect, test } from 'vitest';
import { swap, messages } from '../fixture.ts';

test('dates that contradict each other are reported where they are', () => {
  expect(messages({ 'tiny/brief.mdx': swap('updated: 2020-02-02', 'updated: 2020-01-31') })).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:6:10  The brief is updated on 2020-01-31, before it is published on 2020-02-01. Correct one of them.  [update-follows-publication]"`,
  );
  expect(messages({ 'tiny/brief.mdx': swap('when="2020-01"', 'when="2093-02-02"') })).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:12:60  \`2093-02-02\` is after 2020-01, up to which the article reports. Correct the date.  [event-is-not-after-the-state]"`,
  );
  expect(
    messages({ 'tiny/sources.yaml': (text) => text.replace('seen:', 'published: 2020-02\n  seen:') }),
  ).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:5:14  The source \`page-a\` came after 2020-01, up to which the article reports. Mark it with \`later: true\`.  [later-source-is-marked]"`,
  );
  expect(
    messages({ 'tiny/sources.yaml': (text) => text.replace('seen:', 'later: true\n  published: 2019-12\n  seen:') }),
  ).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:6:14  The source \`page-a\` is marked as later, but its date is not after 2020-01, up to which the article reports. Remove the mark.  [later-source-is-marked]"`,
  );
});

test('a later source that says so, and a forecast, may be dated after the article', () => {
  expect(
    messages({ 'tiny/sources.yaml': (text) => text.replace('seen:', 'later: true\n  published: 2020-02\n  seen:') }),
  ).toBe('');
  expect(messages({ 'tiny/brief.mdx': swap('sort="forecast"', 'sort="forecast" when="2021"') })).toBe('');
});

test('a source that shows only the year of the state may have come before or after it', () => {
  const published = (mark: string) =>
    messages({ 'tiny/sources.yaml': swap('seen:', `${mark}published: "2020"\n  seen:`) });
  expect(published('')).toBe('');
  expect(published('later: true\n  ')).toBe('');
});

test('a page is seen on the day it was published or later, as far as that day is known', () => {
  const published = (date: string) =>
    messages({ 'tiny/sources.yaml': swap('seen:', `later: true\n  published: "${date}"\n  seen:`) });
  expect(published('2020-02-01')).toBe('');
  expect(published('2020-02-02')).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:7:9  This page was seen on 2020-02-01, before it was published on 2020-02-02. Correct one of them.  [page-is-seen-after-publication]"`,
  );
  expect(published('2021')).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:7:9  This page was seen on 2020-02-01, before it was published on 2021. Correct one of them.  [page-is-seen-after-publication]"`,
  );
});

test('a correction follows the publication, and is the only one of its claim and day', () => {
  const correction = '- { date: 2020-03-01, claim: b-stayed, changed: It said left., why: It was wrong. }\n';
  expect(messages({ 'tiny/corrections.yaml': correction + correction })).toMatchInlineSnapshot(
    `"content/tiny/corrections.yaml:2:30  \`b-stayed\` has a correction of 2020-03-01 already. Write both as one.  [key-is-unique]"`,
  );
  expect(messages({ 'tiny/corrections.yaml': correction.replace('2020-03', '2020-01') })).toMatchInlineSnapshot(
    `"content/tiny/corrections.yaml:1:11  This correction is of 2020-01-01, before the brief was published on 2020-02-01. Correct one of them.  [update-follows-publication]"`,
  );
});
