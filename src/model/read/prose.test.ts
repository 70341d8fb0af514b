import { expect, test } from 'vitest';
import { swap, messages } from '../fixture.ts';

const brief = (from: string, to: string) => messages({ 'tiny/brief.mdx': swap(from, to) });
const added = (text: string) => messages({ 'tiny/brief.mdx': (all) => `${all}\n${text}\n` });

test('a tag that is neither Claim nor Section is reported once, with its content', () => {
  expect(
    messages({ 'tiny/brief.mdx': (all) => all.replace(/<Claim (id="c-spoke".*)<\/Claim>/, '<Clam $1</Clam>') }),
  ).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:22:11  \`<Clam>\` is not a tag of a brief. Did you mean \`Claim\`?  [tag-is-known]"`,
  );
  expect(
    messages({
      'tiny/brief.mdx': (all) => all.replace(/<Section (id="numbers".*)<\/Section>/, '<Sectoin $1</Sectoin>'),
    }),
  ).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:16:4  \`<Sectoin>\` is not a tag of a brief. Did you mean \`Section\`?  [tag-is-known]"`,
  );
  expect(added('<script>alert(1)</script>')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  \`<script>\` is not a tag of a brief. The tags are <Claim> and <Section>; take it out.  [tag-is-known]"`,
  );
  expect(added('A <>fragment</> here.')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:3  \`<>\` is not a tag of a brief. The tags are <Claim> and <Section>; take it out.  [tag-is-known]"`,
  );
});

test('code, images and links by reference are no prose', () => {
  expect(added("import x from 'y'")).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  Here is an import or export. A brief holds prose, tables and footnotes only; take it out.  [content-is-prose]"`,
  );
  expect(added('export const one = 1')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  Here is an import or export. A brief holds prose, tables and footnotes only; take it out.  [content-is-prose]"`,
  );
  expect(added('This is {1 + 1}.')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:9  Here is an expression in braces. A brief holds prose, tables and footnotes only; take it out.  [content-is-prose]"`,
  );
  expect(added('![Picture](picture.png)')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  Here is an image. A brief holds prose, tables and footnotes only; take it out.  [content-is-prose]"`,
  );
  expect(added('[text][ref]\n\n[ref]: #a-came')).toMatchInlineSnapshot(`
    "content/tiny/brief.mdx:27:1  Here is a link by reference. A brief holds prose, tables and footnotes only; take it out.  [content-is-prose]
    content/tiny/brief.mdx:29:1  Here is a link definition. A brief holds prose, tables and footnotes only; take it out.  [content-is-prose]"
  `);
  expect(added('```\ncode\n```')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  Here is a block of code. A brief holds prose, tables and footnotes only; take it out.  [content-is-prose]"`,
  );
  expect(added('A word in `code`.')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:11  Here is code. A brief holds prose, tables and footnotes only; take it out.  [content-is-prose]"`,
  );
  expect(added('Text\n\n---\n\nText')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:29:1  Here is a rule between sections. A brief holds prose, tables and footnotes only; take it out.  [content-is-prose]"`,
  );
});

test('a heading is a second-level heading that is all section', () => {
  expect(added('# Top')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  This heading is not a section. Write it as \`## <Section id="…">…</Section>\` and nothing else.  [heading-is-section]"`,
  );
  expect(added('## Plain')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  This heading is not a section. Write it as \`## <Section id="…">…</Section>\` and nothing else.  [heading-is-section]"`,
  );
  expect(added('### <Section id="sub">Third level</Section>')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  This heading is not a section. Write it as \`## <Section id="…">…</Section>\` and nothing else.  [heading-is-section]"`,
  );
  expect(added('Underlined\n---')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  This heading is not a section. Write it as \`## <Section id="…">…</Section>\` and nothing else.  [heading-is-section]"`,
  );
  expect(brief('Numbers and words</Section>', 'Numbers</Section> and words')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:16:1  This heading is not a section. Write it as \`## <Section id="…">…</Section>\` and nothing else.  [heading-is-section]"`,
  );
  expect(added('Text with a <Section id="inside">section</Section> inside.')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:13  A <Section> is outside a heading. Write it as \`## <Section id="…">…</Section>\`.  [heading-is-section]"`,
  );
});

test('a first heading that is not a section is reported, and the claims and addresses under it are not', () => {
  expect(brief('<Section id="arrivals" formerly="coming">Arrivals</Section>', 'Arrivals')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:11:1  This heading is not a section. Write it as \`## <Section id="…">…</Section>\` and nothing else.  [heading-is-section]"`,
  );
});

test('a table whose columns are aligned is reported', () => {
  expect(brief('| --- | --- |', '| :-- | --: |')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:18:1  This table aligns columns with colons. Write the line under its head as | --- | --- |.  [table-has-no-alignment]"`,
  );
});

test('a footnote that is referred to has a text', () => {
  expect(added('A [^first] and\nb [^second].')).toMatchInlineSnapshot(`
    "content/tiny/brief.mdx:27:3  The footnote \`[^first]\` is referred to here but has no text. Add a line \`[^first]: …\`.  [footnote-is-defined]
    content/tiny/brief.mdx:28:3  The footnote \`[^second]\` is referred to here but has no text. Add a line \`[^second]: …\`.  [footnote-is-defined]"
  `);
  expect(brief('[^note]: A note of ours.', '[^note]:')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:25:1  The footnote \`[^note]\` has no text. Write it or take the footnote out.  [footnote-is-defined]"`,
  );
});

test('a misspelt footnote is reported with the nearest one, which is not reported as unused', () => {
  expect(brief('.[^note]', '.[^nte]')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:12:149  The footnote \`[^nte]\` is referred to here but has no text. Did you mean \`[^note]\`?  [footnote-is-defined]"`,
  );
});

test('brackets that are escaped are no footnote', () => {
  expect(added('Written \\[^so].')).toBe('');
});

test('a footnote is referred to, defined once and named with a word', () => {
  expect(added('[^other]: Another note.')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  The footnote \`[^other]\` is never referred to. Refer to it or take it out.  [footnote-is-used]"`,
  );
  expect(added('[^note]: The same again.')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  The footnote \`[^note]\` is defined a second time. Keep one of them.  [footnote-is-unique]"`,
  );
  expect(messages({ 'tiny/brief.mdx': (all) => all.replaceAll('[^note]', '[^1]') })).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:25:1  The footnote \`[^1]\` needs a word as its label: a–z and hyphens.  [footnote-has-name]"`,
  );
});
