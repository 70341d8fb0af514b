import { expect, test } from 'vitest';
import { fixture, swap, messages } from '../fixture.ts';

const brief = (from: string, to: string) => messages({ 'tiny/brief.mdx': swap(from, to) });
const groups = (from: string, to: string) => messages({ 'groups.yaml': swap(from, to) });
const movedTo = (folder: string) =>
  Object.fromEntries(
    Object.entries(fixture())
      .filter(([path]) => path.includes('/tiny/'))
      .map(([path, text]) => [path.replace('content/tiny', folder), text]),
  );

test('an id names one claim or section of a brief, and references to a repeated one are not reported', () => {
  expect(brief('id="b-stayed"', 'id="a-came"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:10  The id \`a-came\` is already a claim in line 12. Choose another.  [id-is-unique]"`,
  );
  expect(brief('id="c-spoke"', 'id="many-came"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:22:18  The id \`many-came\` is already a claim in line 20. Choose another.  [id-is-unique]"`,
  );
  expect(brief('id="b-stayed"', 'id="numbers"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:10  The id \`numbers\` is already a section in line 16. Choose another.  [id-is-unique]"`,
  );
});

test('a former id is taken as well', () => {
  expect(brief('formerly="more-to-come"', 'formerly="a-came"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:23:32  The id \`a-came\` is already a claim in line 12. Choose another.  [id-is-unique]"`,
  );
  expect(brief('formerly="more-to-come"', 'formerly="coming"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:23:32  The id \`coming\` is already a former id of a section in line 11. Choose another.  [id-is-unique]"`,
  );
});

test('groups, countries and people share their ids', () => {
  expect(messages({ 'people.yaml': swap('person-c:', 'group-a:') })).toMatchInlineSnapshot(
    `"content/people.yaml:1:1  The id \`group-a\` is already a group in line 1 of content/groups.yaml. Choose another.  [id-is-unique]"`,
  );
  expect(groups('name: Group B', 'name: Group B\n  formerly: [country-a]')).toMatchInlineSnapshot(
    `"content/countries.yaml:1:1  The id \`country-a\` is already a former id of a group in line 9 of content/groups.yaml. Choose another.  [id-is-unique]"`,
  );
});

test('a name or alias leads to one record, regardless of case and accents', () => {
  expect(groups('name: Group B', 'name: Group B\n  aliases: [the a gróup]')).toMatchInlineSnapshot(
    `"content/groups.yaml:9:13  The name \`the a gróup\` already leads to \`group-a\`. Keep one of them.  [name-is-unique]"`,
  );
  expect(groups('name: Group B', 'name: Group B\n  aliases: [GROUP B]')).toMatchInlineSnapshot(
    `"content/groups.yaml:9:13  The name \`GROUP B\` is in this record twice. Keep one of them.  [name-is-unique]"`,
  );
  expect(messages({ 'people.yaml': swap('name: Person C', 'name: Aish') })).toMatchInlineSnapshot(
    `"content/countries.yaml:4:14  The name \`Aish\` already leads to \`person-c\`. Keep one of them.  [name-is-unique]"`,
  );
});

test('where an alias is the name of another record, the alias is the mistake', () => {
  expect(messages({ 'groups.yaml': swap('[The A Group]', '[Group B, Country A]') })).toMatchInlineSnapshot(`
    "content/groups.yaml:3:13  The name \`Group B\` already leads to \`group-b\`. Keep one of them.  [name-is-unique]
    content/groups.yaml:3:22  The name \`Country A\` already leads to \`country-a\`. Keep one of them.  [name-is-unique]"
  `);
});

test('what has a page cannot have an id that cannot name a folder', () => {
  expect(groups('group-b:', 'index:')).toMatchInlineSnapshot(`
    "content/groups.yaml:7:1  The id \`index\` is a name that the site or the system keeps for itself. Choose another.  [id-is-not-reserved]
    content/tiny/brief.mdx:14:38  \`group-b\` is not a group, country or person. Did you mean \`group-a\`?  [named-entity-exists]
    content/tiny/brief.mdx:22:45  \`group-b\` is not a group, country or person. Did you mean \`group-a\`?  [named-entity-exists]
    content/tiny/brief.mdx:23:70  \`group-b\` is not a group, country or person. Did you mean \`group-a\`?  [named-entity-exists]"
  `);
  expect(groups('name: Group B', 'name: Group B\n  formerly: [con]')).toMatchInlineSnapshot(
    `"content/groups.yaml:9:3  The id \`con\` is a name that the site or the system keeps for itself. Choose another.  [id-is-not-reserved]"`,
  );
  expect(messages({ 'people.yaml': swap('person-c:', 'lpt1:') })).toMatchInlineSnapshot(`
    "content/people.yaml:1:1  The id \`lpt1\` is a name that the site or the system keeps for itself. Choose another.  [id-is-not-reserved]
    content/tiny/brief.mdx:22:61  \`person-c\` is not a group, country or person (speakers without a record are written in quotation marks: by='"an official"'). Add it, or name another.  [named-entity-exists]"
  `);
  expect(brief('formerly="coming"', 'formerly="coming nul"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:11:27  \`formerly\` is \`coming nul\`; it must not be a name that the site or the system keeps for itself; choose another.  [id-is-not-reserved]"`,
  );
  expect(groups('group-b:', 'constructor:')).not.toMatch(/reserved/);
});

test('names that differ only by spaces or joiners are one name', () => {
  for (const alias of [
    'The  A Group',
    'The\u00a0A Group',
    'The A\u202f Group',
    'The A Gro\u200dup',
    'The A Group\u200c',
  ])
    expect(groups('name: Group B', `name: Group B\n  aliases: ["${alias}"]`)).toMatch(
      /^content\/groups.yaml:9:13 {2}The name `The.*` already leads to `group-a`. Keep one of them. {2}\[name-is-unique\]$/,
    );
  expect(groups('name: Group B', 'name: Group B\n  aliases: [TheA Group]')).toBe('');
});

test('a name has no spaces at its ends', () => {
  expect(groups('name: Group B', 'name: "Group B "')).toMatchInlineSnapshot(
    `"content/groups.yaml:8:9  \`name\` is \`Group B \`; it must have no spaces before or after it.  [value-is-well-formed]"`,
  );
  expect(groups('name: Group B', 'name: Group B\n  aliases: ["\u00a0B"]')).toMatchInlineSnapshot(
    `"content/groups.yaml:9:13  \`aliases › 1\` is \` B\`; it must have no spaces before or after it.  [value-is-well-formed]"`,
  );
  expect(groups('name: Group B', 'name: Group B\n  names: [{ text: " Б", lang: uk }]')).toMatchInlineSnapshot(
    `"content/groups.yaml:9:19  \`names › 1 › text\` is \` Б\`; it must have no spaces before or after it.  [value-is-well-formed]"`,
  );
  expect(messages({ 'countries.yaml': swap('[Aish]', '["Aish "]') })).toMatchInlineSnapshot(
    `"content/countries.yaml:4:14  \`demonyms › 1\` is \`Aish \`; it must have no spaces before or after it.  [value-is-well-formed]"`,
  );
});

test('the folder of a brief is an id that the site does not use itself', () => {
  expect(messages(movedTo('Second_Brief'))).toMatchInlineSnapshot(
    `"content/Second_Brief/brief.mdx:1:1  The folder name \`Second_Brief\` must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters.  [id-is-well-formed]"`,
  );
  expect(messages(movedTo('data'))).toMatchInlineSnapshot(
    `"content/data/brief.mdx:1:1  The folder name \`data\` is an address of the site itself. Choose another.  [id-is-not-reserved]"`,
  );
});
