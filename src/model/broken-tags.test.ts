import { expect, test } from 'vitest';
import { swap, messages, type Changes } from './fixture.ts';

const brief = (from: string, to: string): Changes => ({ 'tiny/brief.mdx': swap(from, to) });
const added = (text: string): Changes => ({ 'tiny/brief.mdx': (all) => `${all}\n${text}\n` });
const claim = (id: string, text = 'something new') =>
  `<Claim id="${id}" paragraph="1" about="group-a" sort="report">${text}</Claim>`;

// Tags that are not what they should be, each with all that its editor reads.
const cases: Readonly<Record<string, readonly [Changes, string]>> = {
  'a claim across two paragraphs': [
    added(`So ${claim('new', 'one\n\ntwo')}.`),
    'content/tiny/brief.mdx:27:4  This <Claim> is not closed. Write </Claim> in the paragraph, list item or table cell that opens it.  [mdx-parses]',
  ],
  'a claim across two points of a list': [
    added(`- So ${claim('new', 'one\n- two')}.`),
    'content/tiny/brief.mdx:27:6  This <Claim> is not closed. Write </Claim> in the paragraph, list item or table cell that opens it.  [mdx-parses]',
  ],
  'a claim across two cells': [
    added(`| a | b |\n| --- | --- |\n| so ${claim('new', 'one | two')} | c |`),
    'content/tiny/brief.mdx:29:6  This <Claim> is not closed. Write </Claim> in the paragraph, list item or table cell that opens it.  [mdx-parses]',
  ],
  'a claim that crosses emphasis': [
    added(`*So ${claim('new', 'one* two')}.`),
    'content/tiny/brief.mdx:27:5  The emphasis around this <Claim> ends before </Claim> does. Put it wholly inside the tag or wholly around it.  [mdx-parses]',
  ],
  'a section that is not closed': [
    brief('Numbers and words</Section>', 'Numbers and words'),
    'content/tiny/brief.mdx:16:4  This <Section> is not closed. Write </Section> in the paragraph, list item or table cell that opens it.  [mdx-parses]',
  ],
  'a section closed alone': [
    added('</Section>'),
    'content/tiny/brief.mdx:27:1  This tag closes nothing. Take it out, or write the tag that it closes.  [mdx-parses]',
  ],
  'two claims inside one': [
    brief('Group B stayed', `so ${claim('one', `and ${claim('two')}`)}`),
    [
      'content/tiny/brief.mdx:14:86  This claim is inside another. Close the other one before it.  [claims-do-not-nest]',
      'content/tiny/brief.mdx:14:150  This claim is inside another. Close the other one before it.  [claims-do-not-nest]',
    ].join('\n'),
  ],
  'a claim in a link': [
    added(`[See ${claim('new')}](#a-came)`),
    'content/tiny/brief.mdx:27:6  This claim is inside a link. Put the link inside the claim.  [claim-sits-in-text]',
  ],
  'a claim in a heading that is no section': [
    added(`## See ${claim('new')}`),
    'content/tiny/brief.mdx:27:1  This heading is not a section. Write it as `## <Section id="…">…</Section>` and nothing else.  [heading-is-section]',
  ],
  'a section in a claim': [
    added(`So ${claim('new', 'one <Section id="two">two</Section>')}.`),
    'content/tiny/brief.mdx:27:68  A <Section> is outside a heading. Write it as `## <Section id="…">…</Section>`.  [heading-is-section]',
  ],
  'a claim of nothing but a footnote': [
    brief('Group B stayed', '[^note]'),
    'content/tiny/brief.mdx:14:3  This claim has no text. Write what is claimed between the tags.  [claim-has-text]',
  ],
  'a claim of a blank that does not break': [
    brief('Group B stayed', '\u00a0'),
    'content/tiny/brief.mdx:14:3  This claim has no text. Write what is claimed between the tags.  [claim-has-text]',
  ],
  'a claim of nothing but a joiner': [
    brief('Group B stayed', '\u200d'),
    'content/tiny/brief.mdx:14:3  This claim has no text. Write what is claimed between the tags.  [claim-has-text]',
  ],
  'a claim in capitals': [
    added('So <CLAIM id="new">it is</CLAIM>.'),
    'content/tiny/brief.mdx:27:4  `<CLAIM>` is not a tag of a brief. The tags are <Claim> and <Section>; take it out.  [tag-is-known]',
  ],
  'a claim in small letters': [
    added('So <claim id="new">it is</claim>.'),
    'content/tiny/brief.mdx:27:4  `<claim>` is not a tag of a brief. Did you mean `Claim`?  [tag-is-known]',
  ],
  'a claim with a letter of another script': [
    added('So <Сlaim id="new">it is</Сlaim>.'),
    'content/tiny/brief.mdx:27:4  `<Сlaim>` is not a tag of a brief. Did you mean `Claim`?  [tag-is-known]',
  ],
  'a member of a claim': [
    added('So <Claim.Text id="new">it is</Claim.Text>.'),
    'content/tiny/brief.mdx:27:4  `<Claim.Text>` is not a tag of a brief. The tags are <Claim> and <Section>; take it out.  [tag-is-known]',
  ],
  'a line break of HTML': [
    added('One<br/>two.'),
    'content/tiny/brief.mdx:27:4  `<br>` is not a tag of a brief. The tags are <Claim> and <Section>; take it out.  [tag-is-known]',
  ],
  'a script that is not closed': [
    added('<script>'),
    'content/tiny/brief.mdx:27:1  This <script> is not closed. Write </script> in the paragraph, list item or table cell that opens it.  [mdx-parses]',
  ],
  'an instruction to a server': [
    added('<?php echo 1 ?>'),
    'content/tiny/brief.mdx:27:1  A < begins a tag, and this is not one. Write &lt; for the sign itself.  [mdx-parses]',
  ],
  'a marked section of XML': [
    added('<![CDATA[text]]>'),
    'content/tiny/brief.mdx:27:1  A < begins a tag, and this is not one. Write &lt; for the sign itself.  [mdx-parses]',
  ],
  'a style': [
    brief('side="both"', 'side="both" style="color: red"'),
    'content/tiny/brief.mdx:14:83  This claim has no field `style`. Take it out; the fields are: id, alone, paragraph, about, when, by, sort, side, count, counts, of, death, formerly.  [field-is-known]',
  ],
  'a handler': [
    brief('side="both"', 'side="both" onclick="alert(1)"'),
    'content/tiny/brief.mdx:14:83  This claim has no field `onclick`. Take it out; the fields are: id, alone, paragraph, about, when, by, sort, side, count, counts, of, death, formerly.  [field-is-known]',
  ],
  'an attribute with a letter of another script': [
    brief('side="both"', 'sіde="both"'),
    'content/tiny/brief.mdx:14:71  This claim has no field `sіde`. Did you mean `side`?  [field-is-known]',
  ],
  'a repeated attribute': [
    brief('sort="judgement"', 'sort="judgement" sort="report"'),
    'content/tiny/brief.mdx:14:71  `sort` is here a second time. Keep one of them.  [key-is-unique]',
  ],
  'an attribute in curly quotation marks': [
    brief('id="b-stayed"', 'id=“b-stayed”'),
    'content/tiny/brief.mdx:14:13  This tag is not well-formed. Write it as <Claim id="two-words" …>, each value in quotation marks.  [mdx-parses]',
  ],
  'a speaker in double quotation marks twice': [
    brief(`by='"an official"'`, 'by=""an official""'),
    'content/tiny/brief.mdx:23:102  This tag is not well-formed. Write it as <Claim id="two-words" …>, each value in quotation marks.  [mdx-parses]',
  ],
  'a speaker in curly quotation marks': [
    brief(`by='"an official"'`, 'by="“an official”"'),
    'content/tiny/brief.mdx:23:86  `by` is `“an official”`; it must be an id, several ids, or words in quotation marks.  [value-is-well-formed]',
  ],
  'a speaker whose quotation marks do not end': [
    brief(`by='"an official"'`, `by='"an official'`),
    'content/tiny/brief.mdx:23:86  `by` is `"an official`; it must be an id, several ids, or words in quotation marks.  [value-is-well-formed]',
  ],
  'a speaker of nothing but a joiner': [
    brief(`by='"an official"'`, `by='"\u200d"'`),
    'content/tiny/brief.mdx:23:86  `by` is `"\\u{200d}"`; it must be an id, several ids, or words in quotation marks.  [value-is-well-formed]',
  ],
  'ids with commas between': [
    brief('about="group-a country-a"', 'about="group-a, country-a"'),
    'content/tiny/brief.mdx:12:34  `about` is `group-a, country-a`; it must be ids with spaces between, and `group-a,` must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters.  [id-is-well-formed]',
  ],
  'an id with a space': [
    brief('id="b-stayed"', 'id="b stayed"'),
    'content/tiny/brief.mdx:14:10  `id` is `b stayed`; it must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters.  [id-is-well-formed]',
  ],
  'an id with the sign of an anchor': [
    brief('id="b-stayed"', 'id="#b-stayed"'),
    'content/tiny/brief.mdx:14:10  `id` is `#b-stayed`; it must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters.  [id-is-well-formed]',
  ],
  'an id that the search uses': [
    brief('formerly="more-to-come"', 'formerly="search-option-1"'),
    'content/tiny/brief.mdx:23:32  `formerly` is `search-option-1`; it must not be a name that the site or the system keeps for itself; choose another.  [id-is-not-reserved]',
  ],
  'an id with something invisible written as an entity': [
    brief('id="b-stayed"', 'id="b-&#x200b;stayed"'),
    'content/tiny/brief.mdx:14:10  Here the invisible character U+200B is written as an escape. Take it out.  [text-is-visible]',
  ],
  'a date in words': [
    brief('when="2020-01"', 'when="January 2020"'),
    'content/tiny/brief.mdx:12:60  `when` is `January 2020`; it must be a date of the calendar, such as 2023-02-04, 2023-02 or 2023.  [date-is-real]',
  ],
  'a range of years': [
    brief('when="2020-01"', 'when="2019-2020"'),
    'content/tiny/brief.mdx:12:60  `when` is `2019-2020`; it must be a date of the calendar, such as 2023-02-04, 2023-02 or 2023.  [date-is-real]',
  ],
  'a paragraph with its letter': [
    brief('paragraph="2"', 'paragraph="P2"'),
    'content/tiny/brief.mdx:20:35  `paragraph` is `P2`; it must be the number of a paragraph, from 1 on.  [value-is-well-formed]',
  ],
  'a count with a comma': [
    brief('count="1000-3000"', 'count="1,000"'),
    'content/tiny/brief.mdx:20:81  `count` is `1,000`; it must be written as `1000`.  [value-is-well-formed]',
  ],
  'a count with a dash': [
    brief('count="1000-3000"', 'count="1000–3000"'),
    'content/tiny/brief.mdx:20:81  `count` is `1000–3000`; it must be written as `1000-3000`.  [value-is-well-formed]',
  ],
  'a wrong value of death': [
    brief('side="both"', 'side="both" death="no"'),
    'content/tiny/brief.mdx:14:83  `death` cannot be `no`. It is one of: yes.  [value-is-known]',
  ],
  'a death of nobody': [
    brief('side="both"', 'side="both" death="yes"'),
    'content/tiny/brief.mdx:14:83  `death` is for the death of a named person, and this claim is about none. Name the person in `about`, or take `death` out.  [death-is-of-a-person]',
  ],
  'a claim without attributes': [
    added('So <Claim>it is</Claim>.'),
    [
      'content/tiny/brief.mdx:27:4  `id` is missing in this claim. Add it.  [field-is-present]',
      'content/tiny/brief.mdx:27:4  `sort` is missing in this claim. Add it.  [field-is-present]',
    ].join('\n'),
  ],
};

test.for(Object.entries(cases))('%s is reported', ([, [changes, message]]) => {
  expect(messages(changes)).toBe(message);
});
