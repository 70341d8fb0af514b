import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withPermalinks } from '../model/add-permalinks.ts';
import { fixture, swap, type Changes } from '../model/fixture.ts';
import { newBrief } from './new-brief.ts';

// Each test starts Node.
vi.setConfig({ testTimeout: 30_000 });

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, bytes: string | Uint8Array) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

function check(changes: Changes = {}) {
  writeAll(changes);
  return run();
}

function writeAll(changes: Changes = {}) {
  const texts = fixture(changes);
  const listed = 'permalinks.txt' in changes ? texts : withPermalinks(texts);
  for (const [path, text] of Object.entries(listed)) write(path, text);
}

function run() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/commands/check.ts')], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('content without problems is counted', () => {
  expect(check()).toEqual({
    status: 0,
    stdout: 'The content has no problems. tiny: 5 claims, 5 citations, 4 sources.\n',
    stderr: '',
  });
});

test('one of each is counted as one', () => {
  const made = newBrief(fixture(), { slug: 'bridge', today: '2020-03-01' });
  const files = 'files' in made ? made.files : {};
  const changes = Object.entries(files).map(([path, text]) => [path.replace(/^content\//, ''), text]);
  expect(check(Object.fromEntries(changes)).stdout).toBe(
    'The content has no problems. bridge: 1 claim, 1 citation, 1 source; tiny: 5 claims, 5 citations, 4 sources.\n',
  );
});

test('broken content is reported whole, by place, and the command fails', () => {
  const { status, stdout, stderr } = check({
    'groups.yaml': swap('The second group', 'The second: group'),
    'permalinks.txt': '/tiny/../\n',
    'tiny/brief.mdx': swap('sort="judgement"', 'sort="judgment"'),
    'tiny/reports.yaml': undefined,
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatchInlineSnapshot(`
    "content/groups.yaml:9:9  A field begins inside the value of another. Put a text that holds \`: \` in quotation marks, and indent the fields of one record alike.  [yaml-parses]
    content/permalinks.txt:1:1  \`/tiny/../\` is not the address of a page of this site. Write words in kebab-case with a / before and after each, and optionally # and an id at the end.  [permalink-is-well-formed]
    content/tiny/brief.mdx:14:54  \`sort\` cannot be \`judgment\`. Did you mean \`judgement\`? It is one of: report, estimate, statement, forecast, judgement.  [value-is-known]
    content/tiny/reports.yaml:1:1  This file is missing. Add it.  [file-is-there]

    4 problems in the content.
    "
  `);
});

test('one problem is counted as one', () => {
  expect(check({ 'site.yaml': swap('contact: ""', 'contact: us') }).stderr).toMatchInlineSnapshot(`
    "content/site.yaml:3:10  \`contact\` is \`us\`; it must be an e-mail address such as name@example.org, or "" until there is one.  [value-is-well-formed]

    1 problem in the content.
    "
  `);
});

test('bytes that are not text, and a picture in the folder, are reported as such', () => {
  check();
  write('content/groups.yaml', Buffer.from('group-a:\n  name: Gr\xfcppe\n', 'latin1'));
  write('content/tiny/map.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]));
  expect(run().stderr).toMatchInlineSnapshot(`
    "content/groups.yaml:2:11  Here is U+FFFD, the sign for a lost letter: this file is not UTF-8, or was not once. Save it as UTF-8, and write the letter again.  [text-is-utf8]

    1 problem in the content.
    "
  `);
});

test('hidden files and folders, and the lock file of an editor, are not content', () => {
  writeAll();
  write('content/.DS_Store', Buffer.from([0xff, 0x00]));
  write('content/.obsidian/app.json', '{}');
  symlinkSync('somebody@somewhere.1', join(folder, 'content/.#people.yaml'));
  expect(run().status).toBe(0);
});

test('a place without content is reported as missing files, not as a crash', () => {
  expect(run()).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "content/countries.yaml:1:1  This file is missing. Add it.  [file-is-there]
    content/groups.yaml:1:1  This file is missing. Add it.  [file-is-there]
    content/people.yaml:1:1  This file is missing. Add it.  [file-is-there]
    content/permalinks.txt:1:1  This file is missing. Make it with \`npm run permalinks\`.  [file-is-there]
    content/site.yaml:1:1  This file is missing. Add it.  [file-is-there]

    5 problems in the content.
    ",
      "stdout": "",
    }
  `);
});

// Things below content/ that are no plain files, each put there by hand, with all that its editor reads.
const strange: Readonly<Record<string, readonly [(content: string) => void, string]>> = {
  'a link to a file': [
    (content) => {
      renameSync(join(content, 'people.yaml'), join(folder, 'people.yaml'));
      symlinkSync(join(folder, 'people.yaml'), join(content, 'people.yaml'));
    },
    'content/people.yaml:1:1  This is a link to somewhere else. Put the file or folder itself in its place.  [file-is-known]',
  ],
  'a link to nothing': [
    (content) => symlinkSync('nowhere', join(content, 'tiny/link-health.yaml')),
    'content/tiny/link-health.yaml:1:1  This is a link to somewhere else. Put the file or folder itself in its place.  [file-is-known]',
  ],
  'a link to a folder that it is in': [
    (content) => symlinkSync('..', join(content, 'tiny/all')),
    'content/tiny/all:1:1  This is a link to somewhere else. Put the file or folder itself in its place.  [file-is-known]',
  ],
  'a folder with the name of a file': [
    (content) => {
      rmSync(join(content, 'people.yaml'));
      mkdirSync(join(content, 'people.yaml'));
    },
    'content/people.yaml:1:1  This is a folder with the name of a file. Put the file in its place, or rename it.  [file-is-there]',
  ],
  'a file in the place of the whole folder': [
    (content) => {
      rmSync(content, { recursive: true });
      writeFileSync(content, 'name: Tiny Site\n');
    },
    'content:1:1  This is not a folder. Put the folder of the content in its place.  [file-is-there]',
  ],
};

test.for(Object.entries(strange))('%s is reported', ([, [put, message]]) => {
  writeAll();
  put(join(folder, 'content'));
  expect(run()).toEqual({ status: 1, stdout: '', stderr: `${message}\n\n1 problem in the content.\n` });
});

// Other systems store only names that are Unicode.
test.runIf(process.platform === 'linux')('a name that is not UTF-8 is reported, of a file and of a folder', () => {
  writeAll();
  const named = (name: string) => Buffer.from(join(folder, 'content', name), 'latin1');
  writeFileSync(named('gr\xfcppen.yaml'), '{}\n');
  mkdirSync(named('br\xe8ve'));
  expect(run()).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      'content/br\ufffdve:1:1  This name is not valid UTF-8. Rename it.  [text-is-utf8]',
      'content/gr\ufffdppen.yaml:1:1  This name is not valid UTF-8. Rename it.  [text-is-utf8]',
      '',
      '2 problems in the content.\n',
    ].join('\n'),
  });
});

test.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)('unreadable files are reported', () => {
  writeAll();
  chmodSync(join(folder, 'content/tiny'), 0o000);
  chmodSync(join(folder, 'content/people.yaml'), 0o000);
  const { status, stderr } = run();
  chmodSync(join(folder, 'content/tiny'), 0o700);
  expect([status, stderr]).toEqual([
    1,
    [
      'content/people.yaml:1:1  You have no permission to read this. Give yourself that permission.  [file-is-there]',
      'content/tiny:1:1  You have no permission to read this. Give yourself that permission.  [file-is-there]',
      '',
      '2 problems in the content.\n',
    ].join('\n'),
  ]);
});
