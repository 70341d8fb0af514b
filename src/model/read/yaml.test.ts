import { expect, test } from 'vitest';
import { swap, messages } from '../fixture.ts';
import { parseYaml } from './yaml.ts';

const groups = (from: string, to: string) => messages({ 'groups.yaml': swap(from, to) });

test('invalid YAML is reported where it first goes wrong, without its consequences', () => {
  expect(groups('The second group', 'The second: group')).toMatchInlineSnapshot(
    `"content/groups.yaml:9:9  A field begins inside the value of another. Put a text that holds \`: \` in quotation marks, and indent the fields of one record alike.  [yaml-parses]"`,
  );
  expect(groups('  name: Group B', '\tname: Group B')).toMatchInlineSnapshot(
    `"content/groups.yaml:8:1  A tab indents this line. Indent with spaces.  [yaml-parses]"`,
  );
  expect(groups('The second group', '"The second group')).toMatchInlineSnapshot(
    `"content/groups.yaml:9:9  This quotation mark is not closed. Write it again where the text ends.  [yaml-parses]"`,
  );
  expect(groups('group-b:', '---\ngroup-b:')).toMatchInlineSnapshot(
    `"content/groups.yaml:7:1  This line begins a second YAML document. Take it out.  [yaml-parses]"`,
  );
});

test('a repeated key is reported at its second place', () => {
  expect(groups('  what: The second group', '  what: The second group\n  what: Again')).toMatchInlineSnapshot(
    `"content/groups.yaml:10:3  \`what\` is here a second time. Keep one of them.  [key-is-unique]"`,
  );
  expect(groups('group-b:', 'group-a:')).toMatchInlineSnapshot(
    `"content/groups.yaml:7:1  \`group-a\` is here a second time. Keep one of them.  [key-is-unique]"`,
  );
});

test('anchors, aliases and tags are reported where they are', () => {
  expect(
    messages({
      'groups.yaml': (text) =>
        text.replace('The first group', '&same The first group').replace('The second group', '*same'),
    }),
  ).toMatchInlineSnapshot(`
    "content/groups.yaml:4:9  Here is an anchor. Write the value out instead.  [yaml-is-plain]
    content/groups.yaml:9:9  Here is an alias. Write the value out instead.  [yaml-is-plain]"
  `);
  expect(groups('name: Group B', 'name: !!str Group B')).toMatchInlineSnapshot(
    `"content/groups.yaml:8:9  Here is a tag. Write the value out instead.  [yaml-is-plain]"`,
  );
  expect(groups('name: Group B', 'name: *nothing')).toMatchInlineSnapshot(
    `"content/groups.yaml:8:9  Here is an alias. Write the value out instead.  [yaml-is-plain]"`,
  );
});

test('a key that is a list, or nothing, is reported', () => {
  expect(groups('group-b:', '? [a, b]\n:')).toMatchInlineSnapshot(
    `"content/groups.yaml:7:3  Here is a key that is not a word. Write one before the colon.  [yaml-is-plain]"`,
  );
  expect(groups('group-b:', ':')).toMatchInlineSnapshot(
    `"content/groups.yaml:7:1  Here is a key that is not a word. Write one before the colon.  [yaml-is-plain]"`,
  );
});

test('a value has the place of itself, a key that of its name, and what is missing that of the nearest thing above', () => {
  const yaml = parseYaml('x.yaml', 'a:\n  b: [1, two]\n', 10);
  expect(yaml.valueAt(['a', 'b', 1])).toEqual({ file: 'x.yaml', line: 12, column: 10 });
  expect(yaml.keyAt(['a', 'b'])).toEqual({ file: 'x.yaml', line: 12, column: 3 });
  expect(yaml.keyAt(['a', 'c'])).toEqual({ file: 'x.yaml', line: 11, column: 1 });
  expect(yaml.valueAt(['a', 'c', 'd', 0])).toEqual({ file: 'x.yaml', line: 11, column: 1 });
});

test('the rest of a line that YAML would drop as a comment is reported', () => {
  expect(groups('The second group', 'The second group #2')).toMatchInlineSnapshot(
    `"content/groups.yaml:9:26  From this # on the line is a comment and not read. Put the text in quotation marks, or the comment on a line of its own.  [yaml-is-plain]"`,
  );
  expect(groups('The second group', '"The second group #2" # In quotation marks nothing is lost.')).toBe('');
  expect(groups('group-b:', '# A comment on its own line.\ngroup-b: # Another.')).toBe('');
});

test('a bracket that is not closed is reported where it opens, and a line without a colon where it begins', () => {
  expect(groups('[The A Group]', '[The A Group')).toMatchInlineSnapshot(
    `"content/groups.yaml:3:12  This bracket is not closed. Write the closing one where the list or map ends.  [yaml-parses]"`,
  );
  expect(groups('  what: The second group', '  what The second group')).toMatchInlineSnapshot(
    `"content/groups.yaml:9:3  This should be the name of a field, a colon and a space, all in one line.  [yaml-parses]"`,
  );
  expect(groups('The second group', '@second')).toMatchInlineSnapshot(
    `"content/groups.yaml:9:9  This is not valid YAML: Plain value cannot start with reserved character @. Put a text that holds signs of YAML in quotation marks.  [yaml-parses]"`,
  );
});
