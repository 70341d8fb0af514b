import { expect, test } from 'vitest';
import { swap, messages } from '../fixture.ts';
import { visibleText } from './text.ts';

const brief = (from: string, to: string) => messages({ 'tiny/brief.mdx': swap(from, to) });

test('a byte order mark at the beginning does no harm', () => {
  const marked = (text: string) => `\ufeff${text}`;
  expect(messages({ 'tiny/brief.mdx': marked, 'groups.yaml': marked, 'permalinks.txt': marked })).toBe('');
});

test('line ends of Windows do no harm', () => {
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  expect(messages({ 'tiny/brief.mdx': windows, 'tiny/citations.yaml': windows, 'permalinks.txt': windows })).toBe('');
});

test('bytes that are not UTF-8 are reported once per file, and nothing else, because any word may have lost a letter', () => {
  expect(
    messages({ 'groups.yaml': (text) => text.replaceAll('o', '\ufffd'), 'site.yaml': undefined }),
  ).toMatchInlineSnapshot(
    `"content/groups.yaml:1:3  Here is U+FFFD, the sign for a lost letter: this file is not UTF-8, or was not once. Save it as UTF-8, and write the letter again.  [text-is-utf8]"`,
  );
});

test('control and direction characters are reported by their number, also inside an id, and only once', () => {
  expect(brief('Group B stayed', 'Group\0 B stayed')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:88  Here is the invisible character U+0000. Delete it.  [text-is-visible]"`,
  );
  expect(brief('Group B stayed', 'Group \u202eB stayed')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:89  Here is the invisible character U+202E. Delete it.  [text-is-visible]"`,
  );
  expect(brief('id="b-stayed"', 'id="b-\u200bstayed"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:16  Here is the invisible character U+200B. Delete it.  [text-is-visible]"`,
  );
  expect(messages({ 'people.yaml': swap('person-c:', '\u00adperson-c:') })).toMatchInlineSnapshot(
    `"content/people.yaml:1:1  Here is the invisible character U+00AD. Delete it.  [text-is-visible]"`,
  );
});

test('letters with marks of their own are written as one sign, and marks are not stacked', () => {
  expect(brief('Group B stayed', 'Groupe\u0301 B stayed')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:88  \`é\` is written here as U+0065 U+0301. Write it as U+00E9, as others type it.  [letter-is-one-sign]"`,
  );
  expect(brief('Group B stayed', 'Group\u212a B stayed')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:88  \`K\` is written here as U+212A. Write it as U+004B, as others type it.  [letter-is-one-sign]"`,
  );
  expect(messages({ 'groups.yaml': swap('Group B', 'Group B\u0334\u0337\u0338') })).toMatchInlineSnapshot(
    `"content/groups.yaml:8:16  Here are 3 marks on one letter, which would lie over other words. Keep two at most.  [letter-is-one-sign]"`,
  );
  expect(brief('Group B stayed', 'Group B\u0334\u0337 stayed')).toBe('');
});

test('a word has letters of one script', () => {
  expect(brief('Group B stayed', 'Gr\u043eup B stayed')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:83  \`Grоup\` has letters of two scripts: U+043E is among others. Write it in one.  [word-is-of-one-script]"`,
  );
  expect(brief('side="both"', 'side="both" alone="Group B st\u0430yed"')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:14:83  \`alone\` is \`Group B stаyed\`; it must have the letters of one script in each word, and \`stаyed\` has U+0430 among others.  [word-is-of-one-script]"`,
  );
  expect(brief('>Arrivals<', '>\u0410rrivals<')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:11:45  \`Аrrivals\` has letters of two scripts: U+0410 is among others. Write it in one.  [word-is-of-one-script]"`,
  );
  expect(brief('title: A tiny', 'title: A t\u0456ny')).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:2:8  \`title\` is \`A tіny brief\`; it must have the letters of one script in each word, and \`tіny\` has U+0456 among others.  [word-is-of-one-script]"`,
  );
  expect(messages({ 'groups.yaml': swap('Group B', 'Гpуппа') })).toMatchInlineSnapshot(
    `"content/groups.yaml:8:9  \`name\` is \`Гpуппа\`; it must have the letters of one script in each word, and \`Гpуппа\` has U+0070 among others.  [word-is-of-one-script]"`,
  );
  expect(brief('Group B stayed', 'Group B stayed 5 μm from Группа-B and ЗСУ')).toBe('');
});

test('fillers, private use and placeholders are reported by their number', () => {
  const hidden =
    '\u115f \u1160 \u17b4 \u17b5 \u180b \u180d \ufff0 \ufff8 \ufffc \ue000 \uf8ff \u{e0080} \u{e0100} \u{e0fff} \u{f0000} \u{10fffd} \u0378';
  for (const one of hidden.split(' ')) {
    const number = one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    expect(brief('Group B stayed', `Group ${one}B stayed`)).toBe(
      `content/tiny/brief.mdx:14:89  Here is the invisible character U+${number}. Delete it.  [text-is-visible]`,
    );
  }
});

test('letters that were read in a wrong encoding, and signs in place of letters, are reported', () => {
  const title = (text: string) => messages({ 'tiny/sources.yaml': swap('Page a', text) });
  expect(title('Cafe and â€œtruthâ€\u009d')).toBe(
    'content/tiny/sources.yaml:2:19  `â€œ` is what a letter becomes when UTF-8 is read as another encoding. Write the letter again.  [text-is-utf8]',
  );
  expect(title('CafÃ©')).toBe(
    'content/tiny/sources.yaml:2:13  `Ã©` is what a letter becomes when UTF-8 is read as another encoding. Write the letter again.  [text-is-utf8]',
  );
  expect(title('The ﬁrst 𝐬𝐡𝐨𝐫𝐭')).toBe(
    'content/tiny/sources.yaml:2:14  `ﬁ` is a sign for `fi` that is no letter. Write the letters themselves.  [letter-is-one-sign]',
  );
  expect(title('𝐬𝐡𝐨𝐫𝐭')).toBe(
    'content/tiny/sources.yaml:2:10  `𝐬𝐡𝐨𝐫𝐭` is a sign for `short` that is no letter. Write the letters themselves.  [letter-is-one-sign]',
  );
  expect(title('JOÃO, “MANHÔ, ÂNGELA, ＮＨＫ')).toBe('');
});

test('joiners and letters of every script stay allowed', () => {
  expect(brief('Group B stayed', 'Гру\u0301па گروه\u200cها Kalinoŭski ❤\ufe0f 👩\u200d💻')).toBe('');
});

test('plain and other characters are told apart as the whole list has them', () => {
  // A letter of another script makes the text go through the list.
  const slow = (text: string) => visibleText(`ア${text}`).slice(1);
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(characters.filter((character) => visibleText(character) !== slow(character))).toEqual([]);
  expect(characters.filter((character) => visibleText(character) === '').length).toBeGreaterThan(80);
});
