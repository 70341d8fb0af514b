import { expect, test } from 'vitest';
import { swap, messages } from '../fixture.ts';

const groups = (from: string, to: string) => messages({ 'groups.yaml': swap(from, to) });
const citations = (from: string, to: string) => messages({ 'tiny/citations.yaml': swap(from, to) });
const sources = (from: string, to: string) => messages({ 'tiny/sources.yaml': swap(from, to) });

test('a file that is not a map of records is reported once, not at its uses', () => {
  expect(messages({ 'groups.yaml': '- group-a\n- group-b\n' })).toMatchInlineSnapshot(
    `"content/groups.yaml:1:1  This file must be a map from ids to records, one group each; {} if there is none.  [value-is-well-formed]"`,
  );
  expect(messages({ 'tiny/sources.yaml': '' })).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:1:1  This file must be a map from ids to records, one source each; {} if there is none.  [value-is-well-formed]"`,
  );
  expect(messages({ 'tiny/citations.yaml': '# nothing yet\n' })).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:1:1  This file must be a map from ids to records, one citation each; {} if there is none.  [value-is-well-formed]"`,
  );
  expect(messages({ 'site.yaml': '' })).toMatchInlineSnapshot(
    `"content/site.yaml:1:1  This site is empty. Write it.  [value-is-well-formed]"`,
  );
});

test('a record that is not a map of fields is reported', () => {
  expect(groups('group-b:', 'group-c: words\ngroup-b:')).toMatchInlineSnapshot(
    `"content/groups.yaml:7:10  This group is \`words\`; it must be a map of fields.  [value-is-well-formed]"`,
  );
  expect(groups('group-b:', 'group-c:\ngroup-b:')).toMatchInlineSnapshot(
    `"content/groups.yaml:7:9  This group is empty. Write it, or take it out if it is not needed.  [value-is-well-formed]"`,
  );
});

test('a malformed id of a record is reported, and references to it are not', () => {
  expect(groups('group-b:', 'Group_B:')).toMatchInlineSnapshot(
    `"content/groups.yaml:7:1  The id \`Group_B\` must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters.  [id-is-well-formed]"`,
  );
  expect(groups('group-b:', '12:')).toMatchInlineSnapshot(
    `"content/groups.yaml:7:1  The id \`12\` must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters.  [id-is-well-formed]"`,
  );
  expect(groups('group-b:', '"\\e[31mgroup-b":')).toMatchInlineSnapshot(
    `"content/groups.yaml:7:1  The id \`\\u{1b}[31mgroup-b\` must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters; U+001B is none of these.  [id-is-well-formed]"`,
  );
  expect(messages({ 'tiny/reports.yaml': (text) => `${text}${'r'.repeat(81)}: Report\n` })).toMatchInlineSnapshot(
    `"content/tiny/reports.yaml:3:1  The id \`rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr\` must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters.  [id-is-well-formed]"`,
  );
});

test('a misspelt field is reported with the nearest one, which is not reported as missing', () => {
  expect(groups('  what: The second', '  waht: The second')).toMatchInlineSnapshot(
    `"content/groups.yaml:9:3  This group has no field \`waht\`. Did you mean \`what\`?  [field-is-known]"`,
  );
  expect(citations('supports: They came too.', 'supprts: They came too.')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:9:43  \`evidence › 2\` has no field \`supprts\`. Did you mean \`supports\`?  [field-is-known]"`,
  );
});

test('an unknown field is reported with all there are', () => {
  expect(messages({ 'site.yaml': (text) => `${text}theme: dark\n` })).toMatchInlineSnapshot(
    `"content/site.yaml:4:1  This site has no field \`theme\`. Take it out; the fields are: name, publisher, contact, licence.  [field-is-known]"`,
  );
  expect(groups('  what: The second group', '  what: The second group\n  __proto__: { a: 1 }')).toMatchInlineSnapshot(
    `"content/groups.yaml:10:3  This group has no field \`__proto__\`. Take it out; the fields are: name, names, aliases, search, formerly, the, what, side, countries.  [field-is-known]"`,
  );
});

test('a missing field is reported at the record that needs it', () => {
  expect(groups('  what: The second group\n', '')).toMatchInlineSnapshot(
    `"content/groups.yaml:7:1  \`what\` is missing in this group. Add it.  [field-is-present]"`,
  );
  expect(citations(', supports: They came too.', '')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:9:7  \`evidence › 2 › supports\` is missing in this citation. Add it.  [field-is-present]"`,
  );
  expect(messages({ 'site.yaml': '# The site.\npublisher: ""\ncontact: ""\n' })).toMatchInlineSnapshot(
    `"content/site.yaml:2:1  \`name\` is missing in this site. Add it.  [field-is-present]"`,
  );
});

test('a word that is not in the list is reported with the nearest one', () => {
  expect(citations('finding: not found', 'finding: notfound')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:18:58  \`finding\` cannot be \`notfound\`. Did you mean \`not found\`? It is one of: contested, not found, partly supported, supported.  [value-is-known]"`,
  );
  expect(citations('strength: partial', 'strength: weak')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:10:35  \`evidence › 3 › strength\` cannot be \`weak\`. It is one of: direct, partial, background, contradicts, denies.  [value-is-known]"`,
  );
  expect(sources('titleFrom: page', 'titleFrom: pages')).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:3:14  \`titleFrom\` cannot be \`pages\`. Did you mean \`page\`? It is one of: page, address, description.  [value-is-known]"`,
  );
});

test('numbers and texts that change places are reported with what to do', () => {
  expect(citations('link: 2', 'link: "2"')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:9  \`link\` is \`2\`; it must be a number. Write it without quotation marks.  [value-is-well-formed]"`,
  );
  expect(sources('  seen:', '  published: 2020\n  seen:')).toMatchInlineSnapshot(`""`);
  expect(sources('  seen:', '  later: yes\n  seen:')).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:5:10  \`later\` is \`yes\`; it must be true or false.  [value-is-well-formed]"`,
  );
  expect(citations('link: 2', 'link: 2.5')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:9  \`link\` is \`2.5\`; it must be a whole number.  [value-is-well-formed]"`,
  );
  expect(citations('link: 2', 'link: 0')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:12:9  \`link\` is \`0\`; it must be at least 1.  [value-is-well-formed]"`,
  );
});

test('an empty value is reported as empty', () => {
  expect(citations('caution: It was in winter.', 'caution:')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:6:11  \`caution\` is empty. Write it, or take it out if it is not needed.  [value-is-well-formed]"`,
  );
  expect(citations('supports: They came too.', 'supports:')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:9:53  \`evidence › 2 › supports\` is empty. Write it.  [value-is-well-formed]"`,
  );
  expect(citations('phrase: was seen', 'phrase: " "')).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:14:11  \`phrase\` is \` \`; it must hold a text.  [value-is-well-formed]"`,
  );
});

test('a date that is not in the calendar is reported', () => {
  expect(sources('seen: 2020-02-01', 'seen: 2022-02-30')).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:5:9  \`seen\` is \`2022-02-30\`; it must be a day of the calendar, such as 2023-02-04.  [date-is-real]"`,
  );
  expect(sources('seen: 2020-02-01', 'published: 2022-13\n  seen: 2020-02-01')).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:5:14  \`published\` is \`2022-13\`; it must be a date of the calendar, such as 2023-02-04, 2023-02 or 2023.  [date-is-real]"`,
  );
  expect(sources('seen: 2020-02-01', 'seen: 2020-02')).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:5:9  \`seen\` is \`2020-02\`; it must be a day of the calendar, such as 2023-02-04.  [date-is-real]"`,
  );
});

test('an address that is not on the web is reported', () => {
  expect(sources('https://example.org/a', 'ftp://example.org/a')).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:7:8  \`url\` is \`ftp://example.org/a\`; it must be an address that begins with http:// or https://.  [address-is-http]"`,
  );
  expect(sources('https://example.org/a', 'javascript:alert(1)')).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:7:8  \`url\` is \`javascript:alert(1)\`; it must be an address that begins with http:// or https://.  [address-is-http]"`,
  );
  expect(sources('https://example.org/a', 'https://')).toMatchInlineSnapshot(
    `"content/tiny/sources.yaml:7:8  \`url\` is \`https://\`; it must name a host, such as example.org.  [address-is-http]"`,
  );
});

test('a caution has 45 words and not one more', () => {
  expect(citations('It was in winter.', `${Array(45).fill('word').join(' ')}.`)).toBe('');
  expect(citations('It was in winter.', `${Array(46).fill('word').join(' ')}.`)).toMatchInlineSnapshot(
    `"content/tiny/citations.yaml:6:12  \`caution\` is \`word word word word word word word word word word word wo…\`; it must have at most 45 words, and has 46.  [caution-is-short]"`,
  );
});

test('a language is a tag', () => {
  expect(groups('name: Group B', 'name: Group B\n  names: [{ text: Група, lang: Ukrainian }]')).toMatchInlineSnapshot(
    `"content/groups.yaml:9:32  \`names › 1 › lang\` is \`Ukrainian\`; it must be a language tag such as \`uk\`.  [value-is-well-formed]"`,
  );
});
