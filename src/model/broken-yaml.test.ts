import { expect, test } from 'vitest';
import { swap, messages, type Changes } from './fixture.ts';

const edit =
  (file: string) =>
  (from: string, to: string): Changes => ({ [file]: swap(from, to) });
const groups = edit('groups.yaml');
const citations = edit('tiny/citations.yaml');
const sources = edit('tiny/sources.yaml');
const corrections = edit('tiny/corrections.yaml');

// YAML that its writer meant otherwise, each with all that its editor reads.
const cases: Readonly<Record<string, readonly [Changes, string]>> = {
  'a file of nothing but null': [
    { 'groups.yaml': 'null\n' },
    'content/groups.yaml:1:1  This file must be a map from ids to records, one group each; {} if there is none.  [value-is-well-formed]',
  ],
  'a page of HTML under the name of a file': [
    { 'groups.yaml': '<!doctype html>\n<html></html>\n' },
    'content/groups.yaml:1:1  This file must be a map from ids to records, one group each; {} if there is none.  [value-is-well-formed]',
  ],
  'a list where ids should be': [
    { 'tiny/reports.yaml': '- report-a\n- report-c\n' },
    'content/tiny/reports.yaml:1:1  This file must be a map from ids to records, one report each; {} if there is none.  [value-is-well-formed]',
  ],
  'a site that is a sentence': [
    { 'site.yaml': 'Our site\n' },
    'content/site.yaml:1:1  This site is `Our site`; it must be a map of fields.  [value-is-well-formed]',
  ],
  'corrections as a map': [
    { 'tiny/corrections.yaml': '{}\n' },
    'content/tiny/corrections.yaml:1:1  This file must be a list of corrections; [] if there is none.  [value-is-well-formed]',
  ],
  'a correction without anything': [
    { 'tiny/corrections.yaml': '-\n' },
    'content/tiny/corrections.yaml:1:2  This correction is empty. Write it, or take it out if it is not needed.  [value-is-well-formed]',
  ],
  'a correction that is a number': [
    { 'tiny/corrections.yaml': '- 1\n' },
    'content/tiny/corrections.yaml:1:3  This correction is `1`; it must be a map of fields.  [value-is-well-formed]',
  ],
  'a correction that lost its hyphen': [
    corrections('- { date', '{ date'),
    'content/tiny/corrections.yaml:1:1  This file must be a list of corrections; [] if there is none.  [value-is-well-formed]',
  ],
  'a merge key': [
    groups('  name: Group B', '  <<: { name: Group Z }\n  name: Group B'),
    'content/groups.yaml:8:3  This group has no field `<<`. Take it out; the fields are: name, names, aliases, search, formerly, the, what, side, countries.  [field-is-known]',
  ],
  'a tag that asks for code': [
    groups('The second group', "!!js/function 'function () {}'"),
    'content/groups.yaml:9:9  Here is a tag. Write the value out instead.  [yaml-is-plain]',
  ],
  'a directive that makes it another YAML': [
    { 'site.yaml': '%YAML 1.1\n---\nname: yes\npublisher: ""\ncontact: ""\n' },
    'content/site.yaml:1:1  Here is a directive, which can change how the rest is read. Take the line out.  [yaml-is-plain]',
  ],
  'an anchor in front matter': [
    { 'tiny/brief.mdx': swap('title: A tiny', 'title: &a A tiny') },
    'content/tiny/brief.mdx:2:8  Here is an anchor. Write the value out instead.  [yaml-is-plain]',
  ],
  'aliases that multiply': [
    { 'groups.yaml': 'a: &a [x, x]\nb: &b [*a, *a]\n' },
    [
      'content/groups.yaml:1:4  Here is an anchor. Write the value out instead.  [yaml-is-plain]',
      'content/groups.yaml:2:4  Here is an anchor. Write the value out instead.  [yaml-is-plain]',
      'content/groups.yaml:2:8  Here is an alias. Write the value out instead.  [yaml-is-plain]',
      'content/groups.yaml:2:12  Here is an alias. Write the value out instead.  [yaml-is-plain]',
    ].join('\n'),
  ],
  'a second document at the end': [
    { 'site.yaml': (text) => `${text}---\n` },
    'content/site.yaml:4:1  This line begins a second YAML document. Take it out.  [yaml-parses]',
  ],
  'a repeated key in a nested map': [
    citations('{ word: denied,', '{ word: denied, word: denied,'),
    'content/tiny/citations.yaml:24:28  `word` is here a second time. Keep one of them.  [key-is-unique]',
  ],
  'a repeated key, once in quotation marks': [
    groups('group-b:', '"group-a":'),
    'content/groups.yaml:7:1  `"group-a"` is here a second time. Keep one of them.  [key-is-unique]',
  ],
  'a key that is once a number and once its text': [
    { 'groups.yaml': (text) => `${text}1: a\n"1": b\n` },
    'content/groups.yaml:11:1  `"1"` is here a second time. Keep one of them.  [key-is-unique]',
  ],
  'the whole file pasted twice': [
    { 'groups.yaml': (text) => text + text },
    [
      'content/groups.yaml:10:1  `group-a` is here a second time. Keep one of them.  [key-is-unique]',
      'content/groups.yaml:16:1  `group-b` is here a second time. Keep one of them.  [key-is-unique]',
    ].join('\n'),
  ],
  'a repeated key in front matter': [
    { 'tiny/brief.mdx': swap('title: A tiny brief', 'title: A tiny brief\ntitle: B') },
    'content/tiny/brief.mdx:3:1  `title` is here a second time. Keep one of them.  [key-is-unique]',
  ],
  'signs of a merge that was not finished': [
    groups('group-b:', '<<<<<<< HEAD\ngroup-b:\n=======\ngroup-c:\n>>>>>>> x'),
    'content/groups.yaml:7:1  Here is the mark of a merge that was not finished. Keep one of the two versions, and take out the marks.  [merge-is-finished]',
  ],
  'a field that is indented less than the others': [
    groups('  what: The second', ' what: The second'),
    'content/groups.yaml:9:1  This is not indented like what it belongs to. Indent with spaces, each level by the same amount.  [yaml-parses]',
  ],
  'a field that is not indented at all': [
    groups('  what: The second', 'what: The second'),
    [
      'content/groups.yaml:7:1  `what` is missing in this group. Add it.  [field-is-present]',
      'content/groups.yaml:9:7  This group is `The second group`; it must be a map of fields.  [value-is-well-formed]',
    ].join('\n'),
  ],
  'a tab between the spaces of an indent': [
    groups('  aliases:', '  \taliases:'),
    'content/groups.yaml:3:3  A tab indents this line. Indent with spaces.  [yaml-parses]',
  ],
  'a tab before every field': [
    { 'tiny/sources.yaml': (text) => text.replaceAll('\n  ', '\n\t') },
    'content/tiny/sources.yaml:2:1  A tab indents this line. Indent with spaces.  [yaml-parses]',
  ],
  'a tab in front matter': [
    { 'tiny/brief.mdx': swap('title:', '\ttitle:') },
    'content/tiny/brief.mdx:2:1  A tab indents this line. Indent with spaces.  [yaml-parses]',
  ],
  'spaces that do not break, as an indent': [
    groups('  name: Group B', '\u00a0\u00a0name: Group B'),
    'content/groups.yaml:8:9  A field begins inside the value of another. Put a text that holds `: ` in quotation marks, and indent the fields of one record alike.  [yaml-parses]',
  ],
  'no space after a colon': [
    groups('name: Group B', 'name:Group B'),
    'content/groups.yaml:8:3  This should be the name of a field, a colon and a space, all in one line.  [yaml-parses]',
  ],
  'the colon of another script': [
    groups('name: Group B', 'name：Group B'),
    'content/groups.yaml:8:3  This should be the name of a field, a colon and a space, all in one line.  [yaml-parses]',
  ],
  'a text that begins with a quoted word': [
    sources('title: Page a', 'title: "Page" a'),
    'content/tiny/sources.yaml:2:17  The value ended before this. Put the whole text in quotation marks, and write those inside it as “ and ”.  [yaml-parses]',
  ],
  'quotation marks inside quotation marks': [
    groups('The second group', '"The "second" group"'),
    'content/groups.yaml:9:15  The value ended before this. Put the whole text in quotation marks, and write those inside it as “ and ”.  [yaml-parses]',
  ],
  'an apostrophe inside single quotation marks': [
    groups('The second group', "'The group's name'"),
    'content/groups.yaml:9:20  The value ended before this. Put the whole text in quotation marks, and write those inside it as “ and ”.  [yaml-parses]',
  ],
  'a backslash inside quotation marks': [
    groups('The second group', '"The \\group"'),
    'content/groups.yaml:9:14  This is not valid YAML: Invalid escape sequence \\g. Put a text that holds signs of YAML in quotation marks.  [yaml-parses]',
  ],
  'a text that begins with a sign of YAML': [
    groups('The second group', '%second'),
    'content/groups.yaml:9:9  This is not valid YAML: Plain value cannot start with directive indicator character %. Put a text that holds signs of YAML in quotation marks.  [yaml-parses]',
  ],
  'a colon inside braces': [
    citations('supports: They came. }', 'supports: They: came. }'),
    'content/tiny/citations.yaml:8:53  A field begins inside the value of another. Put a text that holds `: ` in quotation marks, and indent the fields of one record alike.  [yaml-parses]',
  ],
  'a comma inside braces': [
    citations('supports: They came. }', 'supports: They came., saw. }'),
    'content/tiny/citations.yaml:8:65  `evidence › 1` has no field `saw.`. Take it out; the fields are: source, strength, supports.  [field-is-known]',
  ],
  'braces that are not closed': [
    citations('supports: They came. }', 'supports: They came.'),
    'content/tiny/citations.yaml:8:7  This bracket is not closed. Write the closing one where the list or map ends.  [yaml-parses]',
  ],
  'one line of a list without its hyphen': [
    citations('    - { source: page-a,', '    { source: page-a,'),
    'content/tiny/citations.yaml:9:1  A list begins in the middle of a value. Begin each of its lines alike, with a hyphen and a space.  [yaml-parses]',
  ],
  'maps within maps without end': [
    { 'groups.yaml': '{a: '.repeat(5_000) },
    'content/groups.yaml:1:1  Too many parts are inside one another here. Write it more simply.  [yaml-parses]',
  ],
  'a line without end': [
    { 'groups.yaml': 'x: y '.repeat(400_000) },
    'content/groups.yaml:1:1  This line has more than 20000 characters. Divide it.  [file-is-not-too-long]',
  ],
  'hyphens without end': [
    { 'people.yaml': `${'- '.repeat(5_000)}a` },
    'content/people.yaml:1:1  Too many parts are inside one another here. Write it more simply.  [yaml-parses]',
  ],
};

test.for(Object.entries(cases))('%s is reported', ([, [changes, message]]) => {
  expect(messages(changes)).toBe(message);
});
