import { expect, test } from 'vitest';
import { swap, messages } from '../fixture.ts';

const brief = (from: string, to: string) => messages({ 'tiny/brief.mdx': swap(from, to) });
const added = (text: string) => messages({ 'tiny/brief.mdx': (all) => `${all}\n${text}\n` });

test('a record is in a claim, or in another record', () => {
  const countries = (text: string) =>
    `${text}country-b: { name: Country B, sort: country }\ncountry-c: { name: Country C, sort: country }\n`;
  expect(
    messages({ 'countries.yaml': countries, 'people.yaml': swap('[country-a]', '[country-a, country-b]') }),
  ).toMatchInlineSnapshot(
    `"content/countries.yaml:6:1  No claim is about \`country-c\`, and no text and no other record names it. Name it in a claim, or take the record out.  [record-is-used]"`,
  );
  expect(
    messages({
      'countries.yaml': countries,
      'people.yaml': swap('[country-a]', '[country-a, country-b]'),
      'tiny/brief.mdx': swap('In short', 'In Country C'),
    }),
  ).toBe('');
});

test('whom a claim is about has a record', () => {
  expect(brief('about="group-b" sort="judgement"', 'about="gruop-b" sort="judgement"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:38  \`gruop-b\` is not a group, country or person. Did you mean \`group-b\`?  [named-entity-exists]"`,
  );
  expect(brief('about="group-b" sort="judgement"', 'about="elsewhere" sort="judgement"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:38  \`elsewhere\` is not a group, country or person. Add it, or name another.  [named-entity-exists]"`,
  );
});

test('a speaker has a record or is in quotation marks, and is reported once', () => {
  expect(brief('by="person-c"', 'by="person-d"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:22:61  \`person-d\` is not a group, country or person (speakers without a record are written in quotation marks: by='"an official"'). Did you mean \`person-c\`?  [named-entity-exists]"`,
  );
  expect(brief('by="person-c"', 'by="some official"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:22:61  \`some\` is not a group, country or person (speakers without a record are written in quotation marks: by='"an official"'). Add it, or name another.  [named-entity-exists]"`,
  );
});

test('a country that a group or person names has a record', () => {
  expect(messages({ 'groups.yaml': swap('[country-a]', '[country-aa]') })).toMatchInlineSnapshot(
    `"content/groups.yaml:6:15  \`country-aa\` is not a country of countries.yaml. Did you mean \`country-a\`?  [named-entity-exists]"`,
  );
  expect(messages({ 'people.yaml': swap('[country-a]', '[group-a]') })).toMatchInlineSnapshot(
    `"content/people.yaml:4:15  \`group-a\` is not a country of countries.yaml. Add it, or name another.  [named-entity-exists]"`,
  );
});

test('a link within the brief goes to a claim or section', () => {
  expect(brief('(#a-came)', '(#a-cmae)')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:113  \`a-cmae\` is not a claim or section of this brief. Did you mean \`a-came\`?  [link-target-exists]"`,
  );
  expect(brief('(#a-came)', '(#cite-1)')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:113  \`cite-1\` is not a claim or section of this brief. Add it, or name another.  [link-target-exists]"`,
  );
  expect(brief('(#a-came)', '(#numbers)')).toBe('');
});

test('a link out of the brief is reported, however it is written', () => {
  expect(added('See [this](https://example.org/).')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:5  The link to \`https://example.org/\` leads out of the brief. Link to \`cite:\` and a citation, or to \`#\` and a claim or section.  [link-scheme-is-known]"`,
  );
  expect(added('See https://example.org/x now.')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:5  The link to \`https://example.org/x\` leads out of the brief. Link to \`cite:\` and a citation, or to \`#\` and a claim or section.  [link-scheme-is-known]"`,
  );
  expect(added('See www.example.org and me@example.org.')).toMatchInlineSnapshot(`
    "content/tiny/brief.mdx:27:5  The link to \`http://www.example.org\` leads out of the brief. Link to \`cite:\` and a citation, or to \`#\` and a claim or section.  [link-scheme-is-known]
    content/tiny/brief.mdx:27:25  The link to \`mailto:me@example.org\` leads out of the brief. Link to \`cite:\` and a citation, or to \`#\` and a claim or section.  [link-scheme-is-known]"
  `);
  expect(added('[this](javascript:alert(1))')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  The link to \`javascript:alert(1)\` leads out of the brief. Link to \`cite:\` and a citation, or to \`#\` and a claim or section.  [link-scheme-is-known]"`,
  );
  expect(added('[this](data:text/html,x)')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  The link to \`data:text/html,x\` leads out of the brief. Link to \`cite:\` and a citation, or to \`#\` and a claim or section.  [link-scheme-is-known]"`,
  );
  expect(added('[this](/about/)')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  The link to \`/about/\` leads out of the brief. Link to \`cite:\` and a citation, or to \`#\` and a claim or section.  [link-scheme-is-known]"`,
  );
});

test('a link that leads nowhere is reported once', () => {
  expect(added('See [this]().')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:5  This link leads nowhere. Link to \`cite:\` and a citation, or to \`#\` and a claim or section.  [link-scheme-is-known]"`,
  );
  expect(added('See [this](#).')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:5  This link leads nowhere. Link to \`cite:\` and a citation, or to \`#\` and a claim or section.  [link-scheme-is-known]"`,
  );
  expect(added('See [this](cite:).')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:5  This link leads nowhere. Link to \`cite:\` and a citation, or to \`#\` and a claim or section.  [link-scheme-is-known]"`,
  );
});

test('a link has a text', () => {
  expect(brief('[spoke]', '[]')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:22:101  The link to \`cite:spoke\` has no text. Write its text.  [link-has-text]"`,
  );
  expect(brief('[this]', '[ ]')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:113  The link to \`#a-came\` has no text. Write its text.  [link-has-text]"`,
  );
});

test('a key finding is a claim of the brief', () => {
  expect(brief('[a-came, b-stayed', '[a-cane, b-stayed')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:7:15  \`a-cane\` is not a claim of this brief. Did you mean \`a-came\`?  [named-claim-exists]"`,
  );
  expect(brief('[a-came, b-stayed', '[numbers, b-stayed')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:7:15  \`numbers\` is not a claim of this brief. Add it, or name another.  [named-claim-exists]"`,
  );
});

test('a correction is of a claim of the brief', () => {
  expect(messages({ 'tiny/corrections.yaml': swap('b-stayed', 'b-staid') })).toMatchInlineSnapshot(
    `"content/tiny/corrections.yaml:1:30  \`b-staid\` is not a claim of this brief. Did you mean \`b-stayed\`?  [named-claim-exists]"`,
  );
});
