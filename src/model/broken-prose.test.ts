import { expect, test } from 'vitest';
import { swap, messages, type Changes } from './fixture.ts';

const brief = (from: string, to: string): Changes => ({ 'tiny/brief.mdx': swap(from, to) });
const added = (text: string): Changes => ({ 'tiny/brief.mdx': (all) => `${all}\n${text}\n` });
const noted = (label: string): Changes => ({ 'tiny/brief.mdx': (all) => all.replaceAll('[^note]', `[^${label}]`) });

// Prose that its writer meant otherwise, each with all that its editor reads.
const cases: Readonly<Record<string, readonly [Changes, string]>> = {
  'nothing below the front matter': [
    { 'tiny/brief.mdx': (text) => text.replace(/(\n---\n)[^]*/, '$1') },
    'content/tiny/brief.mdx:1:1  This brief has no claims. Write its sections and claims below the front matter.  [brief-has-claims]',
  ],
  'front matter after an empty line': [
    { 'tiny/brief.mdx': (text) => `\n${text}` },
    'content/tiny/brief.mdx:1:1  This brief does not begin with front matter. Begin it with a line ---, its fields, and another line ---.  [front-matter-is-there]',
  ],
  'front matter that ends with dots': [
    brief('\n---\n', '\n...\n'),
    'content/tiny/brief.mdx:10:1  `...` does not close the front matter. Write --- at the beginning of this line.  [front-matter-is-there]',
  ],
  'front matter that is a list': [
    { 'tiny/brief.mdx': (text) => text.replace(/---\n[^]*?\n---/, '---\n- a\n---') },
    'content/tiny/brief.mdx:2:1  This front matter is `["a"]`; it must be a map of fields.  [value-is-well-formed]',
  ],
  'a brief published before what it reports': [
    brief('asOf: 2020-01', 'asOf: 2021-01'),
    'content/tiny/brief.mdx:5:12  The brief is published on 2020-02-01, before 2021-01, up to which the article reports. Correct one of them.  [publication-follows-the-state]',
  ],
  'a key finding by its former id': [
    brief('c-spoke, more-may-come]', 'c-spoke, more-to-come]'),
    'content/tiny/brief.mdx:7:53  `more-to-come` is not a claim of this brief. It is a former id of `more-may-come`; name that one.  [named-claim-exists]',
  ],
  'a heading underlined with equals signs': [
    added('Top\n==='),
    'content/tiny/brief.mdx:27:1  This heading is not a section. Write it as `## <Section id="…">…</Section>` and nothing else.  [heading-is-section]',
  ],
  'a heading without words': [
    added('##'),
    'content/tiny/brief.mdx:27:1  This heading is not a section. Write it as `## <Section id="…">…</Section>` and nothing else.  [heading-is-section]',
  ],
  'a heading without a space': [
    added('##Plain'),
    'content/tiny/brief.mdx:27:1  A space is missing after the # of this heading. Write it as `## <Section id="…">…</Section>`.  [heading-is-section]',
  ],
  'a heading of two sections': [
    added('## <Section id="one">One</Section> <Section id="two">Two</Section>'),
    'content/tiny/brief.mdx:27:1  This heading is not a section. Write it as `## <Section id="…">…</Section>` and nothing else.  [heading-is-section]',
  ],
  'a section in a heading without a space': [
    added('##<Section id="new">New</Section>'),
    'content/tiny/brief.mdx:27:1  A space is missing after the # of this heading. Write it as `## <Section id="…">…</Section>`.  [heading-is-section]',
  ],
  'a section in bold': [
    added('## **<Section id="new">New</Section>**'),
    'content/tiny/brief.mdx:27:1  This heading is not a section. Write it as `## <Section id="…">…</Section>` and nothing else.  [heading-is-section]',
  ],
  'a section inside a section': [
    added('## <Section id="one">One <Section id="two">two</Section></Section>\n\nText.'),
    'content/tiny/brief.mdx:27:26  A <Section> is outside a heading. Write it as `## <Section id="…">…</Section>`.  [heading-is-section]',
  ],
  'a heading in a list': [
    added('- ## <Section id="new">New</Section>'),
    'content/tiny/brief.mdx:27:3  This heading is inside a list, quotation or footnote. Write it on a line of its own, with nothing before it.  [heading-is-section]',
  ],
  'a heading in a footnote': [
    brief('A note of ours.', 'A note.\n\n    ## <Section id="new">New</Section>'),
    'content/tiny/brief.mdx:27:5  This heading is inside a list, quotation or footnote. Write it on a line of its own, with nothing before it.  [heading-is-section]',
  ],
  'a heading with a blank that does not break': [
    brief('## <Section id="numbers"', '##\u00a0<Section id="numbers"'),
    'content/tiny/brief.mdx:16:1  A space is missing after the # of this heading. Write it as `## <Section id="…">…</Section>`.  [heading-is-section]',
  ],
  'a task list': [
    added('- [ ] Ask the publisher'),
    'content/tiny/brief.mdx:27:1  Here is a task list. A brief holds prose, tables and footnotes only; take it out.  [content-is-prose]',
  ],
  'a picture in a claim': [
    brief('Group B stayed', 'Group B ![stayed](stayed.png)'),
    'content/tiny/brief.mdx:14:91  Here is an image. A brief holds prose, tables and footnotes only; take it out.  [content-is-prose]',
  ],
  'a row with a cell too many': [
    brief('| Group A |', '| Group A | 2020 |'),
    'content/tiny/brief.mdx:20:1  This row has 3 cells, and the head of its table has 2. Take one out, or write \\| for the sign itself.  [table-row-fits-its-head]',
  ],
  'a claim that a cell ends': [
    brief('[many](cite:counted) came', '[many](cite:counted) | came'),
    'content/tiny/brief.mdx:20:13  This <Claim> is not closed. Write </Claim> in the paragraph, list item or table cell that opens it.  [mdx-parses]',
  ],
  'a link with a space before its goal': [
    brief('(cite:came)', '(cite: came)'),
    'content/tiny/brief.mdx:12:102  This looks like a link but is not one. Write it as `[words](cite:citation)` or `[words](#claim)`, without spaces in or between the brackets.  [link-is-well-formed]',
  ],
  'a link that is not closed': [
    brief('(cite:came)', '(cite:came'),
    'content/tiny/brief.mdx:12:102  This looks like a link but is not one. Write it as `[words](cite:citation)` or `[words](#claim)`, without spaces in or between the brackets.  [link-is-well-formed]',
  ],
  'a link inside a link': [
    brief('[this](#a-came)', '[all [this](#a-came) here](#a-came)'),
    'content/tiny/brief.mdx:14:138  This looks like a link but is not one. Write it as `[words](cite:citation)` or `[words](#claim)`, without spaces in or between the brackets.  [link-is-well-formed]',
  ],
  'a link by reference without its goal': [
    added('See [this][that].'),
    'content/tiny/brief.mdx:27:10  This looks like a link but is not one. Write it as `[words](cite:citation)` or `[words](#claim)`, without spaces in or between the brackets.  [link-is-well-formed]',
  ],
  'a citation linked as a place': [
    brief('(cite:came)', '(#came)'),
    'content/tiny/brief.mdx:12:97  `came` is not a claim or section of this brief. It is a citation; write `cite:came`.  [link-target-exists]',
  ],
  'a citation with a capital': [
    brief('(cite:came)', '(cite:Came)'),
    'content/tiny/brief.mdx:12:97  `Came` is not a citation of citations.yaml. Did you mean `came`?  [cited-citation-exists]',
  ],
  'a link to a former id': [
    brief('(#a-came)', '(#more-to-come)'),
    'content/tiny/brief.mdx:14:113  `more-to-come` is not a claim or section of this brief. It is a former id of `more-may-come`; name that one.  [link-target-exists]',
  ],
  'a link on nothing that can be seen': [
    brief('[this](#a-came)', '[\u200d](#a-came)'),
    'content/tiny/brief.mdx:14:113  The link to `#a-came` has no text. Write its text.  [link-has-text]',
  ],
  'an address left in a claim': [
    brief('Group B stayed', 'Group B stayed, see https://example.org'),
    'content/tiny/brief.mdx:14:103  The link to `https://example.org` leads out of the brief. Link to `cite:` and a citation, or to `#` and a claim or section.  [link-scheme-is-known]',
  ],
  'footnotes that differ by case': [
    added('[^Note]: The other one.'),
    'content/tiny/brief.mdx:27:1  The footnote `[^Note]` is defined a second time. Keep one of them.  [footnote-is-unique]',
  ],
  'a footnote with a number': [
    noted('note-2'),
    'content/tiny/brief.mdx:25:1  The footnote `[^note-2]` needs a word as its label: a–z and hyphens.  [footnote-has-name]',
  ],
  'a footnote with a letter that is not plain': [
    noted('nöte'),
    'content/tiny/brief.mdx:25:1  The footnote `[^nöte]` needs a word as its label: a–z and hyphens.  [footnote-has-name]',
  ],
  'a footnote of two words': [
    brief('.[^note]', '.[^a note]'),
    'content/tiny/brief.mdx:12:149  The footnote `[^a note]` is referred to here but has no text. A label is one word: a–z and hyphens.  [footnote-is-defined]',
  ],
  'a footnote without a label': [
    added('Text.[^]'),
    'content/tiny/brief.mdx:27:6  The footnote `[^]` is referred to here but has no text. A label is one word: a–z and hyphens.  [footnote-is-defined]',
  ],
  'a footnote without its colon': [
    brief('[^note]:', '[^note]'),
    'content/tiny/brief.mdx:12:149  The footnote `[^note]` is referred to here but has no text. Add a line `[^note]: …`.  [footnote-is-defined]',
  ],
  'a footnote that only refers to itself': [
    { 'tiny/brief.mdx': (text) => text.replace('.[^note]', '.').replace('of ours.', 'of ours.[^note]') },
    'content/tiny/brief.mdx:25:1  The footnote `[^note]` is never referred to. Refer to it or take it out.  [footnote-is-used]',
  ],
  'a direction override written as an entity': [
    brief('Group B stayed', 'Group B&#x202e; stayed'),
    'content/tiny/brief.mdx:14:90  Here the invisible character U+202E is written as an escape. Take it out.  [text-is-visible]',
  ],
  'a NUL written as an entity': [
    added('Text&#0; text.'),
    'content/tiny/brief.mdx:27:5  Here the invisible character U+FFFD is written as an escape. Take it out.  [text-is-visible]',
  ],
  'a book instead of a brief': [
    added('A long word. '.repeat(20_000)),
    'content/tiny/brief.mdx:1:1  This brief has 261302 characters; it must have at most 250000. Split it into several briefs.  [file-is-not-too-long]',
  ],
  'a paragraph without end': [
    added('*a_ '.repeat(20_000)),
    'content/tiny/brief.mdx:27:1  From here on 80002 characters follow without an empty line; there must be at most 20000. Divide them into paragraphs.  [file-is-not-too-long]',
  ],
  'a line below a list': [
    added('- One\n- Two\nThen text.'),
    'content/tiny/brief.mdx:29:1  This line becomes a part of the list item above it. Put an empty line before it, or two spaces if it is meant to be.  [line-is-of-its-block]',
  ],
  'a line below a footnote': [
    brief('A note of ours.', 'A note of ours.\nThen text.'),
    'content/tiny/brief.mdx:26:1  This line becomes a part of the footnote above it. Put an empty line before it, or two spaces if it is meant to be.  [line-is-of-its-block]',
  ],
  'a line below a table': [
    brief('came</Claim> |\n', 'came</Claim> |\nThen text.\n'),
    'content/tiny/brief.mdx:21:1  This line becomes a row of the table above it. Put an empty line before it, or write its cells between |.  [line-is-of-its-block]',
  ],
  'a list item that is only a footnote': [
    brief('[^note]: A note', '- [^note]: A note'),
    'content/tiny/brief.mdx:25:1  This item of a list is empty. Begin the text of a footnote at the start of a line, outside the list.  [list-is-meant]',
  ],
};

test.for(Object.entries(cases))('%s is reported', ([, [changes, message]]) => {
  expect(messages(changes)).toBe(message);
});
