import { expect, test } from 'vitest';
import { messages, swap, type Changes } from './fixture.ts';

const edit =
  (file: string) =>
  (from: string, to: string): Changes => ({ [file]: swap(from, to) });
const brief = edit('tiny/brief.mdx');
const citations = edit('tiny/citations.yaml');
const countries = edit('countries.yaml');
const groups = edit('groups.yaml');
const reports = edit('tiny/reports.yaml');
const sources = edit('tiny/sources.yaml');

test('a year, a month and a day need no quotation marks', () => {
  for (const date of ['2019', '2019-12', '2019-12-31', '"2019"', "'2019-12'"])
    expect(messages(sources('seen:', `published: ${date}\n  seen:`))).toBe('');
  expect(messages(brief('asOf: 2020-01', 'asOf: 2020'))).toBe('');
});

// Values of a form that their field has no use for, each with all that its editor reads.
const cases: Readonly<Record<string, readonly [Changes, string]>> = {
  'half a year': [
    sources('seen:', 'published: 2010.5\n  seen:'),
    'content/tiny/sources.yaml:5:14  `published` is `2010.5`; it must be a date of the calendar, such as 2023-02-04, 2023-02 or 2023.  [date-is-real]',
  ],
  'a year of five digits': [
    sources('seen:', 'published: 20100\n  seen:'),
    'content/tiny/sources.yaml:5:14  `published` is `20100`; it must be a date of the calendar, such as 2023-02-04, 2023-02 or 2023.  [date-is-real]',
  ],
  'a year where a day is needed': [
    sources('seen: 2020-02-01', 'seen: 2020'),
    'content/tiny/sources.yaml:5:9  `seen` is `2020`; it must be a day of the calendar, such as 2023-02-04.  [date-is-real]',
  ],
  'a date that is a yes': [
    sources('seen: 2020-02-01', 'seen: true'),
    'content/tiny/sources.yaml:5:9  `seen` is `true`; it must be a day of the calendar, such as 2023-02-04.  [value-is-well-formed]',
  ],
  'a list that is a word': [
    brief('keyFindings: [a-came, b-stayed, many-came, c-spoke, more-may-come]', 'keyFindings: none'),
    'content/tiny/brief.mdx:7:14  `keyFindings` is `none`; it must be a list.  [value-is-well-formed]',
  ],
  'an id that a list names twice': [
    brief('c-spoke, more-may-come]', 'a-came, more-may-come]'),
    'content/tiny/brief.mdx:7:44  `keyFindings › 4` is `a-came`; it must be named once only.  [value-is-well-formed]',
  ],
  'an id that an attribute names twice': [
    brief('about="group-a country-a"', 'about="group-a country-a group-a"'),
    'content/tiny/brief.mdx:12:34  `about` is `group-a country-a group-a`; it must name `group-a` once only.  [value-is-well-formed]',
  ],
  'a count of nothing': [
    brief('count="1000-3000"', 'count="0"'),
    'content/tiny/brief.mdx:20:81  `count` is `0`; it must be at least 1 and have at most 10 digits.  [value-is-well-formed]',
  ],
  'a count beyond all counting': [
    brief('count="1000-3000"', 'count="99999999999999999999"'),
    'content/tiny/brief.mdx:20:81  `count` is `99999999999999999999`; it must be at least 1 and have at most 10 digits.  [value-is-well-formed]',
  ],
  'a range of one number': [
    brief('count="1000-3000"', 'count="1000-1000"'),
    'content/tiny/brief.mdx:20:81  `count` is `1000-1000`; it must be written as `1000`.  [value-is-well-formed]',
  ],
  'a range from high to low': [
    brief('count="1000-3000"', 'count="3000-1000"'),
    'content/tiny/brief.mdx:20:81  `count` is `3000-1000`; it must be written as `1000-3000`.  [value-is-well-formed]',
  ],
  'a range with spaces': [
    brief('count="1000-3000"', 'count="1 000 - 3 000"'),
    'content/tiny/brief.mdx:20:81  `count` is `1 000 - 3 000`; it must be written as `1000-3000`.  [value-is-well-formed]',
  ],
  'a count that begins with a nought': [
    brief('count="1000-3000"', 'count="01000"'),
    'content/tiny/brief.mdx:20:81  `count` is `01000`; it must be written as `1000`.  [value-is-well-formed]',
  ],
  'a count in words': [
    brief('count="1000-3000"', 'count="roughly 1000"'),
    'content/tiny/brief.mdx:20:81  `count` is `roughly 1000`; it must be a whole number such as `20000`, if need be after `about`, `more than`, `up to`, `at least` or `fewer than`, or a range such as `1000-3000`, if need be after `about`.  [value-is-well-formed]',
  ],
  'a hedge before a number with a comma': [
    brief('count="1000-3000"', 'count="More than 1,000"'),
    'content/tiny/brief.mdx:20:81  `count` is `More than 1,000`; it must be written as `more than 1000`.  [value-is-well-formed]',
  ],
  'a range after a hedge of one number': [
    brief('count="1000-3000"', 'count="up to 1000-3000"'),
    'content/tiny/brief.mdx:20:81  `count` is `up to 1000-3000`; it must be a whole number such as `20000`, if need be after `about`, `more than`, `up to`, `at least` or `fewer than`, or a range such as `1000-3000`, if need be after `about`.  [value-is-well-formed]',
  ],
  'typographic marks in place of those of YAML': [
    citations('phrase: was seen', 'phrase: “was seen”'),
    'content/tiny/citations.yaml:14:11  `phrase` is `“was seen”`; it must be without the quotation marks around it; those of YAML are " and \' alone.  [text-is-plain]',
  ],
  'quotation marks of two kinds': [
    groups('The second group', `'"The second group"'`),
    'content/groups.yaml:9:9  `what` is `"The second group"`; it must be without the quotation marks around it; those of YAML are " and \' alone.  [text-is-plain]',
  ],
  'German quotation marks': [
    reports('Report A', '„Report A“'),
    'content/tiny/reports.yaml:1:11  This report is `„Report A“`; it must be without the quotation marks around it; those of YAML are " and \' alone.  [text-is-plain]',
  ],
  'an emphasis in a caution': [
    citations('It was in winter.', 'It was *not* in **winter**.'),
    'content/tiny/citations.yaml:6:12  `caution` is `It was *not* in **winter**.`; it must be plain text, and `**` would be printed as it is.  [text-is-plain]',
  ],
  'a sign of HTML in a title': [
    sources('Page a', 'Black &amp; White'),
    'content/tiny/sources.yaml:2:10  `title` is `Black &amp; White`; it must be plain text, and `&amp;` would be printed as it is.  [text-is-plain]',
  ],
  'a tag of HTML in a name': [
    groups('name: Group B', 'name: Group <b>B</b>'),
    'content/groups.yaml:8:9  `name` is `Group <b>B</b>`; it must be plain text, and `<b>` would be printed as it is.  [text-is-plain]',
  ],
  'a link in a caution': [
    citations('It was in winter.', 'It [came](#a-came) in winter.'),
    'content/tiny/citations.yaml:6:12  `caution` is `It [came](#a-came) in winter.`; it must be plain text, and `](` would be printed as it is.  [text-is-plain]',
  ],
  'a speaker in quotation marks of two kinds': [
    brief(`by='"an official"'`, `by='"“an official”"'`),
    'content/tiny/brief.mdx:23:86  `by` is `"“an official”"`; it must have one pair of quotation marks only.  [text-is-plain]',
  ],
  'a caution whose words are joined by dashes': [
    citations('It was in winter.', `${Array(46).fill('word').join('—')}.`),
    `content/tiny/citations.yaml:6:12  \`caution\` is \`word—word—word—word—word—word—word—word—word—word—word—wo…\`; it must have at most 45 words, and has 46.  [caution-is-short]`,
  ],
  'a name without end': [
    groups('name: Group B', `name: ${'B'.repeat(3000)}`),
    `content/groups.yaml:8:9  \`name\` is \`${'B'.repeat(57)}…\`; it must have at most 120 characters, and has 3000.  [text-is-short]`,
  ],
  'a line that is a sentence': [
    groups('The second group', 'The second group.'),
    'content/groups.yaml:9:9  `what` is `The second group.`; it must end without a full stop.  [value-is-well-formed]',
  ],
  'what a country is': [
    countries('sort: country', 'sort: country\n  what: A country'),
    'content/countries.yaml:4:9  `what` is `A country`; it must be left out: only regions and other places have one.  [value-is-well-formed]',
  ],
  'a speaker who is named twice': [
    brief('by="person-c"', 'by="person-c person-c"'),
    'content/tiny/brief.mdx:22:61  `by` is `person-c person-c`; it must name `person-c` once only.  [value-is-well-formed]',
  ],
  'a speaker in italics': [
    brief(`by='"an official"'`, `by='"an *official*"'`),
    'content/tiny/brief.mdx:23:86  `by` is `"an *official*"`; it must be plain text, and `*` would be printed as it is.  [text-is-plain]',
  ],
  'a site with a name without end': [
    { 'site.yaml': swap('Tiny Site', 'Tiny '.repeat(60).trim()) },
    'content/site.yaml:1:7  `name` is `Tiny Tiny Tiny Tiny Tiny Tiny Tiny Tiny Tiny Tiny Tiny Ti…`; it must have at most 120 characters, and has 299.  [text-is-short]',
  ],
  'words for a figure that is not there': [
    brief('counts: [', 'figures: { origins: { title: X } }\ncounts: ['),
    'content/tiny/brief.mdx:9:21  This brief has no figure `origins`, as its claims hold nothing for it. Take these words out.  [term-is-used]',
  ],
  'a link with a title': [
    brief('(cite:seen)', '(cite:seen "Who saw it")'),
    'content/tiny/brief.mdx:12:119  This link has the title `Who saw it`, which would be shown nowhere. Take it out.  [link-is-well-formed]',
  ],
  'a claim that says what another says': [
    brief('more may come</Claim>', 'group B  stayed</Claim>'),
    'content/tiny/brief.mdx:23:13  This claim says the same as `b-stayed`. Say it once, or give one of them another `alone`.  [title-is-one]',
  ],
  'a report with the name of another': [
    reports('Report C', 'report A'),
    'content/tiny/reports.yaml:2:11  `report A` is already the report `report-a`, and would count as two. Keep one of them.  [title-is-one]',
  ],
};

test.for(Object.entries(cases))('%s is reported', ([, [changes, message]]) => {
  expect(messages(changes)).toBe(message);
});
