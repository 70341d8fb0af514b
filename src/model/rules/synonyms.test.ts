import { expect, test } from 'vitest';
import { messages } from '../fixture.ts';

const synonyms = (...lines: string[]) => messages({ 'synonyms.yaml': lines.map((line) => `- { ${line} }\n`).join('') });

test('a synonym is for a word or phrase in a text', () => {
  expect(synonyms('word: many, also: [lots]', 'word: many came, also: [a crowd]')).toBe('');
  expect(synonyms('word: boats, also: [ships]')).toMatchInlineSnapshot(
    `"content/synonyms.yaml:1:11  \`boats\` is in no text. Write a word as a text has it, or take the record out.  [synonym-is-in-the-texts]"`,
  );
  expect(synonyms('word: group came, also: [arrived]')).toMatchInlineSnapshot(
    `"content/synonyms.yaml:1:11  \`group came\` is in no text. Write a word as a text has it, or take the record out.  [synonym-is-in-the-texts]"`,
  );
});

test('any text that can be searched will do: of a claim, its evidence and its cautions, a table, a footnote, a title', () => {
  const words = ['Stayed', 'whispered', 'in winter', 'how many', 'A NOTE of ours', 'A tiny brief', 'Publisher d'];
  for (const word of words) expect(synonyms(`word: ${word}, also: [other]`), word).toBe('');
});

test('words that are adjacent only across texts are not a phrase', () => {
  expect(synonyms('word: stayed many, also: [other]')).toMatchInlineSnapshot(
    `"content/synonyms.yaml:1:11  \`stayed many\` is in no text. Write a word as a text has it, or take the record out.  [synonym-is-in-the-texts]"`,
  );
});

test('a spelling is there once, regardless of case, accents and dots', () => {
  expect(synonyms('word: came, also: [arrived, Árrived]')).toMatchInlineSnapshot(
    `"content/synonyms.yaml:1:33  \`Árrived\` is already in line 1 as \`arrived\`. Keep one of them.  [synonym-is-one]"`,
  );
  expect(synonyms('word: came, also: [came]')).toMatchInlineSnapshot(
    `"content/synonyms.yaml:1:24  \`came\` is already in line 1. Keep one of them.  [synonym-is-one]"`,
  );
  expect(synonyms('word: came, also: [a.b.]', 'word: stayed, also: [left, AB]')).toMatchInlineSnapshot(
    `"content/synonyms.yaml:2:32  \`AB\` is already in line 1 as \`a.b.\`. Keep one of them.  [synonym-is-one]"`,
  );
  expect(synonyms('word: came, also: [arrived]', 'word: came, also: [went]')).toMatchInlineSnapshot(
    `"content/synonyms.yaml:2:11  \`came\` is already in line 1. Keep one of them.  [synonym-is-one]"`,
  );
});

test('names have records of their own', () => {
  expect(synonyms('word: came, also: [aish, The A-Group]')).toMatchInlineSnapshot(`
    "content/synonyms.yaml:1:24  \`aish\` already leads to \`country-a\` of countries.yaml. Take it out here.  [synonym-is-no-name]
    content/synonyms.yaml:1:30  \`The A-Group\` already leads to \`group-a\` of groups.yaml. Take it out here.  [synonym-is-no-name]"
  `);
  expect(synonyms('word: Group A, also: [first group]')).toMatchInlineSnapshot(
    `"content/synonyms.yaml:1:11  \`Group A\` already leads to \`group-a\` of groups.yaml. Take it out here.  [synonym-is-no-name]"`,
  );
});

test('a record has a word and other spellings of it', () => {
  expect(synonyms('word: came, also: []')).toMatchInlineSnapshot(
    `"content/synonyms.yaml:1:23  \`also\` lists 0; it must list at least 1.  [value-is-well-formed]"`,
  );
  expect(synonyms('word: came')).toMatchInlineSnapshot(
    `"content/synonyms.yaml:1:3  \`also\` is missing in this synonym. Add it.  [field-is-present]"`,
  );
  expect(synonyms('word: came, alsso: [arrived]')).toMatchInlineSnapshot(
    `"content/synonyms.yaml:1:17  This synonym has no field \`alsso\`. Did you mean \`also\`?  [field-is-known]"`,
  );
  expect(synonyms('word: came, also: [arrived, "…"]')).toMatchInlineSnapshot(
    `"content/synonyms.yaml:1:33  \`also › 2\` is \`…\`; it must hold a letter or a digit.  [value-is-well-formed]"`,
  );
  expect(messages({ 'synonyms.yaml': 'came: [arrived]\n' })).toMatchInlineSnapshot(
    `"content/synonyms.yaml:1:1  This file must be a list of synonyms; [] if there is none.  [value-is-well-formed]"`,
  );
  expect(messages({ 'synonyms.yaml': '[]\n' })).toBe('');
});

test('the file belongs to the site', () => {
  expect(messages({ 'tiny/synonyms.yaml': '[]\n' })).toMatchInlineSnapshot(
    `"content/tiny/synonyms.yaml:1:1  Nothing reads this file here. \`synonyms.yaml\` belongs in content/ itself. Move it or take it out.  [file-is-known]"`,
  );
  expect(messages({ 'synonym.yaml': '[]\n' })).toMatchInlineSnapshot(
    `"content/synonym.yaml:1:1  Nothing reads this file. Did you mean \`synonyms.yaml\`? Rename it or take it out of content/.  [file-is-known]"`,
  );
});
