import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixture, swap, type Changes } from './model/fixture.ts';

// Each test starts Node anew.
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
  for (const [path, text] of Object.entries(fixture(changes))) write(path, text);
  return run();
}

function run() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/check.ts')], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('content without problems is counted', () => {
  expect(check()).toEqual({
    status: 0,
    stdout: 'Content is well. tiny: 5 claims, 5 citations, 4 sources.\n',
    stderr: '',
  });
});

test('broken content is told whole, by place, and the command fails', () => {
  const { status, stdout, stderr } = check({
    'groups.yaml': swap('The second group', 'The second: group'),
    'permalinks.txt': '/tiny/../\n',
    'tiny/brief.mdx': swap('sort="judgement"', 'sort="judgment"'),
    'tiny/reports.yaml': undefined,
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatchInlineSnapshot(`
    "content/groups.yaml:9:9  A field begins inside the value of another. Put a text that holds \`: \` in quotation marks, and indent the fields of one record alike.  [yaml-parses]
    content/permalinks.txt:1:1  \`/tiny/../\` is not the address of a page of this site. Write words in kebab-case with a / before and behind each, and perhaps # and an id at the end.  [permalink-is-well-formed]
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

test('bytes that are no text, and a picture in the folder, are told as such', () => {
  check();
  write('content/groups.yaml', Buffer.from('group-a:\n  name: Gr\xfcppe\n', 'latin1'));
  write('content/tiny/map.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]));
  expect(run().stderr).toMatchInlineSnapshot(`
    "content/groups.yaml:2:11  This file is not valid UTF-8 from here on. Save it as UTF-8.  [text-is-utf8]

    1 problem in the content.
    "
  `);
});

test('hidden files and folders are not content', () => {
  write('content/.DS_Store', Buffer.from([0xff, 0x00]));
  write('content/.obsidian/app.json', '{}');
  expect(check().status).toBe(0);
});

test('a place without content is told as missing files, not as a crash', () => {
  expect(run()).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "content/countries.yaml:1:1  This file is missing. Add it.  [file-is-there]
    content/groups.yaml:1:1  This file is missing. Add it.  [file-is-there]
    content/people.yaml:1:1  This file is missing. Add it.  [file-is-there]
    content/permalinks.txt:1:1  This file is missing. Add it.  [file-is-there]
    content/site.yaml:1:1  This file is missing. Add it.  [file-is-there]

    5 problems in the content.
    ",
      "stdout": "",
    }
  `);
});
