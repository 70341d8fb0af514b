import { expect, test } from 'vitest';
import { swap, messages } from '../fixture.ts';

const brief = (from: string, to: string) => messages({ 'tiny/brief.mdx': swap(from, to) });
const added = (text: string) => messages({ 'tiny/brief.mdx': (all) => `${all}\n${text}\n` });

test('a claim that is not closed in its paragraph is reported where it begins', () => {
  expect(brief('[spoke](cite:spoke)</Claim>', '[spoke](cite:spoke)')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:22:11  This <Claim> is not closed. Write </Claim> in the paragraph, list item or table cell that opens it.  [mdx-parses]"`,
  );
  expect(brief('Group A [came]', 'Group A\n\n[came]')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:12:1  This <Claim> is not closed. Write </Claim> in the paragraph, list item or table cell that opens it.  [mdx-parses]"`,
  );
});

test('a claim that is never opened is reported', () => {
  expect(added('Nothing</Claim>.')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:8  This tag closes nothing. Take it out, or write the tag that it closes.  [mdx-parses]"`,
  );
});

test('a tag closed by another name is reported', () => {
  expect(brief('<Claim id="c-spoke"', '<Clam id="c-spoke"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:22:119  </Claim> cannot close the <Clam> of line 22. Close that one first, or give both the same name.  [mdx-parses]"`,
  );
});

test('a tag whose attributes do not end is reported', () => {
  expect(brief('sort="statement">', 'sort="statement"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:22:100  This tag is not well-formed. Write it as <Claim id="two-words" …>, each value in quotation marks.  [mdx-parses]"`,
  );
});

test('a tag that is not written like one is reported', () => {
  expect(added('A <Claim id=new>claim</Claim>.')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:13  This tag is not well-formed. Write it as <Claim id="two-words" …>, each value in quotation marks.  [mdx-parses]"`,
  );
  expect(added('A <Claim {new}>claim</Claim>.')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:10  A { begins code, and a brief has none. Write &#123; for the sign itself, or {/* … */} for a comment.  [mdx-parses]"`,
  );
});

test('a sign that runs to the end of the text is reported where it is', () => {
  expect(added('{\n\nText\n')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  A { begins code, and a brief has none. Write &#123; for the sign itself, or {/* … */} for a comment.  [mdx-parses]"`,
  );
  expect(added('<Claim id=\n\nText\n')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:29:1  This tag is not well-formed. Write it as <Claim id="two-words" …>, each value in quotation marks.  [mdx-parses]"`,
  );
});

test('a plain < or { is reported with what to write instead', () => {
  expect(added('From 5 <6 to 7.')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:8  A < begins a tag, and this is not one. Write &lt; for the sign itself.  [mdx-parses]"`,
  );
  expect(added('A { brace.')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:3  A { begins code, and a brief has none. Write &#123; for the sign itself, or {/* … */} for a comment.  [mdx-parses]"`,
  );
  expect(added('A {b c} brace.')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:3  A { begins code, and a brief has none. Write &#123; for the sign itself, or {/* … */} for a comment.  [mdx-parses]"`,
  );
  expect(added('See <https://example.org>.')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:5  An address in < and > would be a link out of the brief. Take it out, or name it in sources.yaml.  [mdx-parses]"`,
  );
  expect(added('From 5 &lt;6 and &#123;7&#125;, also 5 < 6.')).toBe('');
});

test('an HTML comment is reported as one', () => {
  expect(added('<!-- Not for readers -->')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  A comment is written {/* … */} here. Write it like that.  [mdx-parses]"`,
  );
});

test('a sentence that begins like code is reported with a way out', () => {
  expect(added('export of grain went on.')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  A line that begins with the word import or export is code to MDX. Begin it with another word.  [mdx-parses]"`,
  );
});

test('a tag that runs out of its quotation or into one is reported', () => {
  expect(added('> <Claim\nid="new">\n> claim\n> </Claim>')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:28:1  This is not valid MDX: Unexpected lazy line in container, expected line to be prefixed with \`>\` when in a block quote, whitespace when in a list, etc.  [mdx-parses]"`,
  );
  expect(added('<Claim id="new">\n> </Claim>')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  This <Claim …> is on a line of its own, which takes it out of its paragraph. Write it right before the first word of its text.  [mdx-parses]"`,
  );
});
