import { expect, test } from 'vitest';
import { fixture, swap, messages, type Changes } from './fixture.ts';

const listed = (line: string): Changes => ({ 'permalinks.txt': (text) => `${text}${line}\n` });
const groups = (from: string, to: string): Changes => ({ 'groups.yaml': swap(from, to) });
const latin1 = (text: string) => Buffer.from(text, 'latin1').toString('utf8');
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').toString('utf8');
const movedTo = (folder: string): Changes => ({
  ...Object.fromEntries(
    Object.entries(fixture()).flatMap(([path, text]) => {
      const from = path.replace('content/', '');
      return from.startsWith('tiny/')
        ? [
            [from, undefined],
            [from.replace('tiny', folder), text],
          ]
        : [];
    }),
  ),
  'permalinks.txt': '',
});

// Files, their names and bytes, each with all that its editor reads.
const cases: Readonly<Record<string, readonly [Changes, string]>> = {
  'a file of the old name ending': [
    { 'groups.yml': 'a: b\n' },
    'content/groups.yml:1:1  Nothing reads this file. Did you mean `groups.yaml`? Rename it or take it out of content/.  [file-is-known]',
  ],
  'a file with a capital': [
    { 'groups.yaml': undefined, 'Groups.yaml': 'a: b\n' },
    [
      'content/Groups.yaml:1:1  Nothing reads this file. Did you mean `groups.yaml`? Rename it or take it out of content/.  [file-is-known]',
      'content/groups.yaml:1:1  This file is missing. Add it.  [file-is-there]',
    ].join('\n'),
  ],
  'a copy that an editor left behind': [
    { 'tiny/brief.mdx~': 'Text\n' },
    'content/tiny/brief.mdx~:1:1  Nothing reads this file. Did you mean `brief.mdx`? Rename it or take it out of content/.  [file-is-known]',
  ],
  'a picture': [
    { 'tiny/map.png': '\ufffdPNG\0' },
    'content/tiny/map.png:1:1  Nothing reads this file. Rename it or take it out of content/.  [file-is-known]',
  ],
  'a brief outside a folder': [
    { 'brief.mdx': 'Text\n' },
    'content/brief.mdx:1:1  Nothing reads this file here. `brief.mdx` belongs in a folder of content/, the folder of its brief. Move it or take it out.  [file-is-known]',
  ],
  'groups inside the folder of a brief': [
    { 'tiny/groups.yaml': '{}\n' },
    'content/tiny/groups.yaml:1:1  Nothing reads this file here. `groups.yaml` belongs in content/ itself. Move it or take it out.  [file-is-known]',
  ],
  'a folder within the folder of a brief': [
    { 'tiny/drafts/brief.mdx': 'Text\n' },
    'content/tiny/drafts/brief.mdx:1:1  Nothing reads this file here. `brief.mdx` belongs in a folder of content/, the folder of its brief. Move it or take it out.  [file-is-known]',
  ],
  'a name that could upset a terminal': [
    { 'a\u001b[31m\nb.yaml': 'a: b\n' },
    'content/a\\u{1b}[31m\\u{a}b.yaml:1:1  Nothing reads this file. Rename it or take it out of content/.  [file-is-known]',
  ],
  'a brief of one file': [
    { 'other/citations.yaml': '{}\n' },
    [
      'content/other/brief.mdx:1:1  This file is missing. Add it.  [file-is-there]',
      'content/other/corrections.yaml:1:1  This file is missing. Add it.  [file-is-there]',
      'content/other/sources.yaml:1:1  This file is missing. Add it.  [file-is-there]',
    ].join('\n'),
  ],
  'a folder named like a card': [
    movedTo('site'),
    'content/site/brief.mdx:1:1  The folder name `site` is a name that the site or the system keeps for itself. Choose another.  [id-is-not-reserved]',
  ],
  'a folder named like a page': [
    movedTo('groups'),
    'content/groups/brief.mdx:1:1  The folder name `groups` is an address of the site itself. Choose another.  [id-is-not-reserved]',
  ],
  'a folder named like a part of the front page': [
    movedTo('main'),
    'content/main/brief.mdx:1:1  The folder name `main` is a name that the site or the system keeps for itself. Choose another.  [id-is-not-reserved]',
  ],
  'a folder with a letter of another script': [
    movedTo('tіny'),
    'content/tіny/brief.mdx:1:1  The folder name `tіny` must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters; U+0456 is none of these.  [id-is-well-formed]',
  ],
  'a folder with a dot': [
    movedTo('tiny.old'),
    'content/tiny.old/brief.mdx:1:1  The folder name `tiny.old` must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters.  [id-is-well-formed]',
  ],
  'a file saved as UTF-16': [
    { 'groups.yaml': utf16 },
    'content/groups.yaml:1:1  Here is U+FFFD, the sign for a lost letter: this file is not UTF-8, or was not once. Save it as UTF-8, and write the letter again.  [text-is-utf8]',
  ],
  'a file saved as Latin-1': [
    { 'groups.yaml': (text) => latin1(text.replace('second', 'sécond')) },
    'content/groups.yaml:9:14  Here is U+FFFD, the sign for a lost letter: this file is not UTF-8, or was not once. Save it as UTF-8, and write the letter again.  [text-is-utf8]',
  ],
  'a brief saved as Latin-1': [
    { 'tiny/brief.mdx': (text) => latin1(text.replace('Arrivals', 'Ärrivals')) },
    'content/tiny/brief.mdx:11:45  Here is U+FFFD, the sign for a lost letter: this file is not UTF-8, or was not once. Save it as UTF-8, and write the letter again.  [text-is-utf8]',
  ],
  'two byte order marks': [
    { 'groups.yaml': (text) => `\ufeff\ufeff${text}` },
    'content/groups.yaml:1:1  Here is the invisible character U+FEFF. Delete it.  [text-is-visible]',
  ],
  'a byte order mark in the middle': [
    groups('group-b:', '\ufeffgroup-b:'),
    'content/groups.yaml:7:1  Here is the invisible character U+FEFF. Delete it.  [text-is-visible]',
  ],
  'a NUL byte': [
    groups('second', 'sec\0ond'),
    'content/groups.yaml:9:16  Here is the invisible character U+0000. Delete it.  [text-is-visible]',
  ],
  'a line separator': [
    groups('The second', 'The\u2028second'),
    'content/groups.yaml:9:12  Here is the invisible character U+2028. Delete it.  [text-is-visible]',
  ],
  'a mark of direction in permalinks': [
    listed('/about/\u200e'),
    'content/permalinks.txt:6:8  Here is the invisible character U+200E. Delete it.  [text-is-visible]',
  ],
  'letters that only machines see': [
    groups('The second', 'The\u{e0041}second'),
    'content/groups.yaml:9:12  Here is the invisible character U+E0041. Delete it.  [text-is-visible]',
  ],
  'half of a character': [
    { 'tiny/brief.mdx': swap('Group B stayed', 'Group \ud800B stayed') },
    'content/tiny/brief.mdx:14:89  Here is the invisible character U+D800. Delete it.  [text-is-visible]',
  ],
};

test.for(Object.entries(cases))('%s is reported', ([, [changes, message]]) => {
  expect(messages(changes)).toBe(message);
});
