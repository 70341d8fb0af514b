import { expect, test } from 'vitest';
import { build } from '../build.ts';
import { fixture, swap, messages } from '../fixture.ts';

const brief = (from: string, to: string) => messages({ 'tiny/brief.mdx': swap(from, to) });
const added = (text: string) => messages({ 'tiny/brief.mdx': (all) => `${all}\n${text}\n` });
const claim = (id: string, text = 'something was claimed') =>
  `<Claim id="${id}" paragraph="1" about="group-a" sort="report">${text}</Claim>`;

test('a claim has other text around it in its paragraph, list item or cell', () => {
  expect(added(`It is said that ${claim('new')}.`)).toBe('');
  expect(added(claim('new'))).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  This claim has no text around it. Write it in the lines of a paragraph, list item or table cell, with some text outside the tag, such as its full stop.  [claim-sits-in-text]"`,
  );
  expect(added(`- ${claim('new')}`)).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:3  This claim has no text around it. Write it in the lines of a paragraph, list item or table cell, with some text outside the tag, such as its full stop.  [claim-sits-in-text]"`,
  );
  expect(added(claim('new', '\nsomething was claimed\n'))).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  The tags of this claim are on lines of their own, which takes it out of its paragraph. Write <Claim …>, its text and </Claim> in one run, with some text outside, such as its full stop.  [claim-sits-in-text]"`,
  );
});

test('a paragraph of claims alone is reported once', () => {
  expect(added(`${claim('new')}\n${claim('newer')}`)).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  This claim has no text around it. Write it in the lines of a paragraph, list item or table cell, with some text outside the tag, such as its full stop.  [claim-sits-in-text]"`,
  );
});

test('a claim is not in a footnote, a heading or a link', () => {
  expect(brief('A note of ours.', `A note: ${claim('new')}.`)).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:25:18  This claim is in a footnote. Move it into the text.  [claim-sits-in-text]"`,
  );
  expect(added(`## ${claim('new')}`)).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:1  This heading is not a section. Write it as \`## <Section id="…">…</Section>\` and nothing else.  [heading-is-section]"`,
  );
  expect(brief('Numbers and words', `Numbers ${claim('new')}`)).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:16:34  This claim is in a heading. Move it into the text.  [claim-sits-in-text]"`,
  );
  expect(brief('[was seen](cite:seen)</Claim>', `</Claim> [${claim('new')}](cite:seen)`)).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:12:129  This claim is inside a link. Put the link inside the claim.  [claim-sits-in-text]"`,
  );
});

test('a claim is not in another, or before the first section', () => {
  expect(brief('Group B stayed', `Group B ${claim('new')}`)).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:91  This claim is inside another. Close the other one before it.  [claims-do-not-nest]"`,
  );
  expect(brief('## <Section id="arrivals"', `So ${claim('new')}.\n\n## <Section id="arrivals"`)).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:11:4  This claim is before the first section. Put it under a \`## <Section …>\` heading.  [claim-sits-in-section]"`,
  );
});

test('a claim and a section have a text', () => {
  expect(brief('Group B stayed', '')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:3  This claim has no text. Write what is claimed between the tags.  [claim-has-text]"`,
  );
  expect(brief('>Group B stayed</Claim>', '/>')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:3  This claim has no text. Write what is claimed between the tags.  [claim-has-text]"`,
  );
  expect(brief('Numbers and words', '')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:16:4  This section has no heading text. Write it between the tags.  [section-has-text]"`,
  );
});

test('words around a manual line break stay apart', () => {
  const broken = swap('Group B stayed', 'Group B\\\n  stayed');
  const [brief] = build(fixture({ 'tiny/brief.mdx': broken })).model?.briefs ?? [];
  expect(brief?.claims[1]?.text).toBe('Group B stayed');
});

test('a misspelt attribute is reported at itself, with the nearest one', () => {
  expect(brief('about="group-a country-a"', 'abuot="group-a country-a"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:12:34  This claim has no field \`abuot\`. Did you mean \`about\`?  [field-is-known]"`,
  );
  expect(brief('id="a-came"', 'ide="a-came"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:12:8  This claim has no field \`ide\`. Did you mean \`id\`?  [field-is-known]"`,
  );
  expect(brief('formerly="coming"', 'formely="coming"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:11:27  This section has no field \`formely\`. Did you mean \`formerly\`?  [field-is-known]"`,
  );
});

test('a missing id is reported, and not what refers to it or is in it', () => {
  expect(brief(' id="a-came"', '')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:12:1  \`id\` is missing in this claim. Add it.  [field-is-present]"`,
  );
  expect(brief('<Section id="arrivals" formerly="coming">', '<Section>')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:11:4  \`id\` is missing in this section. Add it.  [field-is-present]"`,
  );
});

test('an attribute is a text in quotation marks, and is there once', () => {
  expect(brief('id="a-came"', "id={'a-came'}")).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:12:8  \`id\` must be a plain text in quotation marks, as in \`id="two-words"\`.  [value-is-well-formed]"`,
  );
  expect(brief('side="both"', 'side')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:71  \`side\` must be a plain text in quotation marks, as in \`id="two-words"\`.  [value-is-well-formed]"`,
  );
  expect(brief('id="a-came"', 'id="a-came" {...more}')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:12:20  The value in braces here must be a plain text in quotation marks, as in \`id="two-words"\`.  [value-is-well-formed]"`,
  );
  expect(brief('id="a-came"', 'id="a-came" id="b-came"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:12:20  \`id\` is here a second time. Keep one of them.  [key-is-unique]"`,
  );
});

test('an id is in kebab-case, and a letter that only looks right is named', () => {
  expect(brief('id="b-stayed"', 'id="B-Stayed"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:10  \`id\` is \`B-Stayed\`; it must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters.  [id-is-well-formed]"`,
  );
  expect(brief('id="b-stayed"', 'id="b-stаyed"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:10  \`id\` is \`b-stаyed\`; it must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters; U+0430 is none of these.  [id-is-well-formed]"`,
  );
  expect(brief('id="b-stayed"', 'id="b-😀"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:10  \`id\` is \`b-😀\`; it must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters; U+1F600 is none of these.  [id-is-well-formed]"`,
  );
  expect(brief('id="b-stayed"', `id="${'b'.repeat(10_000)}"`)).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:10  \`id\` is \`bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…\`; it must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters.  [id-is-well-formed]"`,
  );
  expect(brief('about="group-b" sort="judgement"', 'about="group-a grоup-b" sort="judgement"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:38  \`about\` is \`group-a grоup-b\`; it must be ids with spaces between, and \`grоup-b\` must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters; U+043E is none of these.  [id-is-well-formed]"`,
  );
});

test('an id, also a former one, is not one that the page uses itself', () => {
  expect(brief('id="more-may-come"', 'id="cite-3"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:23:13  \`id\` is \`cite-3\`; it must not be a name that the site or the system keeps for itself; choose another.  [id-is-not-reserved]"`,
  );
  expect(brief('formerly="more-to-come"', 'formerly="contents"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:23:32  \`formerly\` is \`contents\`; it must not be a name that the site or the system keeps for itself; choose another.  [id-is-not-reserved]"`,
  );
});

test('about names something, each once', () => {
  expect(brief('about="group-b" sort="judgement"', 'about="" sort="judgement"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:38  \`about\` is empty; it must be one id or several with spaces between.  [id-is-well-formed]"`,
  );
  expect(brief('about="group-b" sort="judgement"', 'about="group-b group-b" sort="judgement"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:38  \`about\` is \`group-b group-b\`; it must name \`group-b\` once only.  [value-is-well-formed]"`,
  );
});

test('when is a date of the calendar', () => {
  expect(brief('when="2020-01"', 'when="2022-13"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:12:60  \`when\` is \`2022-13\`; it must be a date of the calendar, such as 2023-02-04, 2023-02 or 2023.  [date-is-real]"`,
  );
  expect(brief('when="2020-01"', 'when="2022-02-30"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:12:60  \`when\` is \`2022-02-30\`; it must be a date of the calendar, such as 2023-02-04, 2023-02 or 2023.  [date-is-real]"`,
  );
  expect(brief('when="2020-01"', 'when="2016-02-29"')).toBe('');
});

test('a count is a number or a range from low to high', () => {
  expect(brief('1000-3000', '3000-1000')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:20:81  \`count\` is \`3000-1000\`; it must be written as \`1000-3000\`.  [value-is-well-formed]"`,
  );
  expect(brief('1000-3000', 'many')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:20:81  \`count\` is \`many\`; it must be a whole number such as \`20000\`, if need be after \`about\`, \`more than\`, \`up to\`, \`at least\` or \`fewer than\`, or a range such as \`1000-3000\`, if need be after \`about\`.  [value-is-well-formed]"`,
  );
});

test('sort, side and paragraph are what they can be', () => {
  expect(brief('sort="statement"', 'sort="statment"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:22:75  \`sort\` cannot be \`statment\`. Did you mean \`statement\`? It is one of: report, estimate, statement, forecast, judgement.  [value-is-known]"`,
  );
  expect(brief('side="both"', 'side="neither"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:71  \`neither\` is not one of \`sides\` in the front matter. Add it, or name another.  [named-side-exists]"`,
  );
  expect(brief('paragraph="2"', 'paragraph="two"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:20:35  \`paragraph\` is \`two\`; it must be the number of a paragraph, from 1 on.  [value-is-well-formed]"`,
  );
  expect(brief('by="person-c"', 'by=""')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:22:61  \`by\` is empty; it must be an id, several ids, or words in quotation marks.  [value-is-well-formed]"`,
  );
});
