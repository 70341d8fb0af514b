import { expect, test } from 'vitest';
import { messages, swap, type Changes } from './fixture.ts';

const added = (text: string): Changes => ({ 'tiny/brief.mdx': (all) => `${all}\n${text}\n` });
const brief = (from: string, to: string): Changes => ({ 'tiny/brief.mdx': swap(from, to) });
const claim = (text: string) => `<Claim id="new" paragraph="1" about="group-a" sort="report">${text}</Claim>`;
const reported = (changes: Changes) => messages(changes).replaceAll('content/tiny/brief.mdx:', '');

// Signs that are printed as they are, each with their place and what the message calls them.
const signs: Readonly<Record<string, readonly [text: string, place: string, fact: string]>> = {
  'rows without a head': ['| a | b |', '27:1', 'Here is a |, but this is not a table'],
  'rows without their outer signs': ['a | b', '27:3', 'Here is a |, but this is not a table'],
  'a rule of equals signs': ['=====', '27:1', 'This line of signs would be printed'],
  'a grid': ['+---+---+', '27:1', 'This line of signs would be printed'],
  'a heading within a paragraph': ['Text\n##Heading', '28:1', 'This looks like a heading'],
  'a heading of the seventh level': ['####### Heading', '27:1', 'This looks like a heading'],
  'a typographic list': ['• one', '27:1', 'This looks like a list'],
  'a list without its space': ['1.one', '27:1', 'This looks like a list'],
  'a footnote in its place': ['Text^[note].', '27:5', 'This looks like a footnote'],
  'a footnote with a space before its colon': ['[^note] : Text.', '27:8', 'This looks like the text of a footnote'],
  'an image with a space': ['![a] (b.png)', '27:1', 'This looks like an image'],
  'a bold word without end': ['He **went home', '27:4', 'Here is `**`'],
  'an italic word without end': ['He went_ home', '27:8', 'Here is `_`'],
  'a struck-out word without end': ['He ~~went home', '27:4', 'Here is `~~`'],
  'code without end': ['He `went home', '27:4', 'Here is ```'],
  'a sign of emphasis in a cell': ['| a |\n| --- |\n| *b |', '29:3', 'Here is `*`'],
  'a superscript': ['10 m^2^', '27:5', 'Here is `^2^`'],
  'marked text': ['so ==hot==', '27:4', 'Here is `==`'],
  'a term and what it means': ['Term\n: meaning', '28:1', 'Here is `:`'],
  'a box': [':::note', '27:1', 'Here is `:::`'],
  'a face in words': ['so :smile:', '27:4', 'Here is `:smile:`'],
  'bold text of a forum': ['so [b]bold[/b]', '27:11', 'Here is `[/b]`'],
  'a formula': ['so $$x$$', '27:4', 'Here is `$$`'],
  'a full stop twice': ['So it was..', '27:10', 'Here is `..`, the same sign twice'],
  'hyphens for a dash': ['so -- yes', '27:4', 'Here is `--` in place of a dash'],
  'a backslash before a letter': ['C:\\new', '27:3', 'Here is a \\ before no sign'],
  'a backslash at the end': ['so \\', '27:4', 'Here is a \\ before no sign'],
  'an unknown HTML entity': ['so &nope; yes', '27:4', 'Here is `&nope;`'],
  'a sign of HTML without its end': ['so&nbsp yes', '27:3', 'Here is `&nbsp`'],
};

test.for(Object.entries(signs))('%s is reported where it is', ([, [text, place, fact]]) => {
  const all = reported(added(text)).split('\n');
  expect(all).toHaveLength(1);
  expect(all[0]?.startsWith(`${place}  ${fact}`), all[0]).toBe(true);
  expect(all[0]?.endsWith('.  [markup-is-whole]'), all[0]).toBe(true);
});

test('broken links are reported where they are, and not at their citation', () => {
  const links: Readonly<Record<string, string>> = {
    '[spoke] (cite:spoke)': '22:107',
    '[spoke] (#a-came)': '22:107',
    '(spoke)[cite:spoke]': '22:107',
    'spoke cite:spoke': '22:107',
    '[cite:spoke]': '22:102',
    '\\[spoke\\](cite:spoke)': '22:111',
    'spoke Cite:spoke': '22:107',
    '[spoke](cite:spoke': '22:107',
    '[[spoke]]': '22:101',
    '[@spoke]': '22:101',
    '[#spoke]': '22:101',
  };
  for (const [link, place] of Object.entries(links))
    expect(reported(brief('[spoke](cite:spoke)', link)), link).toBe(
      `${place}  This looks like a link but is not one. Write it as \`[words](cite:citation)\` or \`[words](#claim)\`, without spaces in or between the brackets.  [link-is-well-formed]`,
    );
});

test('what a reader would see as it is meant is no mistake', () => {
  for (const text of [
    'A snake_case word, C++, R&D; Q&A, AT&amp;T, $5 and ~20 at 10:30:15.',
    '5 \\* 3 \\| \\_x\\_ \\`a\\` \\~\\~ \\\\ \\&nope; &lt;b&gt; &copy;',
    '“[We] went”, he said [sic].',
    'Well-known – and long-lived — things. 1999\\. A year.',
    '*One* **two** _three_ ***four***',
    '- One *two*\n  three\n- Two\n\n1. One\n2. Two',
    'The list:\n- one\n- two',
  ])
    expect(reported(added(text)), text).toBe('');
});

// Claims whose edges are not those of their words, each with all that its editor reads.
const edges: Readonly<Record<string, readonly [text: string, message: string]>> = {
  'a full stop inside and outside': [
    `So ${claim('he went.')}.`,
    'This claim ends with `.`, which belongs to the sentence around it. Take it out.',
  ],
  'a full stop inside': [
    `So ${claim('he went.')} Then`,
    'This claim ends with `.`, which belongs to the sentence around it. Put it behind </Claim>.',
  ],
  'a comma inside': [
    `So ${claim('he went,')} then`,
    'This claim ends with `,`, which belongs to the sentence around it. Put it behind </Claim>.',
  ],
  'a comma before': [
    `So${claim(', he went')}.`,
    'This claim begins with `,`, which belongs to what is before it. Put it before <Claim …>.',
  ],
  'an abbreviation and a full stop': [
    `So ${claim('he left the U.S.')}.`,
    'This claim ends with `.`, and a full stop follows it. Take one of them out.',
  ],
  'a mark and a full stop': [
    `So ${claim('he went!')}.`,
    'This claim ends with `!`, and a full stop follows it. Take one of them out.',
  ],
  'a bracket that is half inside': [
    `(So ${claim('he went)')}.`,
    'This claim holds `)` without its partner. Put both inside the claim, or both outside.',
  ],
  'quotation marks that are half inside': [
    `So ${claim('he “went')}”.`,
    'This claim holds `“` without its partner. Put both inside the claim, or both outside.',
  ],
  'a space before the full stop': [
    `So ${claim('he went ')}.`,
    'A space or a line end is between the last word of this claim and the sign after it. Take it out.',
  ],
  'a line end before the full stop': [
    `So ${claim('he went')}\n. Then`,
    'A space or a line end is between the last word of this claim and the sign after it. Take it out.',
  ],
  'a word that is half inside': [
    `So ${claim('he went to Bakhmut')}s outskirts.`,
    'A word goes across the edge of this claim. Put the whole word inside or outside, or a space between two.',
  ],
  'no space before': [
    `So${claim('he went')}.`,
    'A word goes across the edge of this claim. Put the whole word inside or outside, or a space between two.',
  ],
};

test.for(Object.entries(edges))('a claim with %s is reported', ([, [text, message]]) => {
  expect(reported(added(text)).replace(/^27:\d+ {2}/, '')).toBe(`${message}  [claim-is-whole-words]`);
});

test('a claim may end with a sign of its own', () => {
  for (const text of [
    'he left the U.S.',
    'he said: “I went.”',
    'he asked, “Why?”',
    'it was a) this (b) that',
    '’tis „so“ and «so»',
  ])
    expect(reported(added(`So ${claim(text)}, then.`)), text).toBe('');
});

test('a claim without end is reported with its length', () => {
  expect(reported(added(`So ${claim('word '.repeat(101).trim())}.`))).toMatchInlineSnapshot(
    `"27:4  This claim has 101 words in 504 characters; it must have at most 100 in 800. Split it into several claims.  [text-is-short]"`,
  );
  expect(reported(brief('Arrivals', 'A'.repeat(151)))).toMatchInlineSnapshot(
    `"11:4  This heading has 151 characters; it must have at most 150. Write it shorter.  [text-is-short]"`,
  );
});
