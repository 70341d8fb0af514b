import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixture, type Changes } from '../model/fixture.ts';

// Each test starts Node.
vi.setConfig({ testTimeout: 30_000 });

const LIST = 'content/permalinks.txt';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** What a command says of the tiny content, and whether it wrote anything. */
function run(command: string, args: readonly string[], changes: Changes = {}) {
  const texts = fixture(changes);
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(`src/commands/${command}.ts`), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, isListChanged: readFileSync(join(folder, LIST), 'utf8') !== texts[LIST] };
}

const USAGE = `Say in one sentence what is new in the edition: npm run edition -- "The first edition."
Where the site has several briefs, name one: npm run edition -- --brief its-folder "…"
`;

test('an edition is made, listed, and its addresses with it', () => {
  expect(run('edition', ['The first edition.'])).toEqual({
    status: 0,
    stdout:
      'The content has no problems. tiny: 5 claims, 5 citations, 4 sources.\ncontent/tiny/editions/2020-03-01.json was made and listed, and its addresses were added to content/permalinks.txt. Commit all three.\n',
    stderr: '',
    isListChanged: true,
  });
  expect(readFileSync(join(folder, LIST), 'utf8')).toContain('\n/tiny/editions/2020-03-01/\n');
  expect(readFileSync(join(folder, 'content/tiny/editions.yaml'), 'utf8')).toContain('new: "The first edition."');
});

// Requests that cannot be met, each with all that its editor reads; none writes anything.
const refused: Readonly<Record<string, readonly [args: readonly string[], stderr: string, changes?: Changes]>> = {
  'nothing said': [[], USAGE],
  'a blank said': [[' '], USAGE],
  'two things said': [['One.', 'Two.'], USAGE],
  'a misspelt option': [['--breif', 'tiny', 'The first edition.'], `Unknown option '--breif'.\n${USAGE}`],
  'an option without its value': [
    ['The first edition.', '--brief'],
    `Option '--brief <value>' argument missing.\n${USAGE}`,
  ],
  'a brief that is not there': [
    ['--brief', 'tinny', 'The first edition.'],
    `There is no brief \`tinny\`. Name one of: tiny.\n${USAGE}`,
  ],
  'content with a problem': [
    ['The first edition.'],
    'content/tiny/reports.yaml:1:1  This file is missing. Add it.  [file-is-there]\n\n1 problem in the content.\nThe content has problems. Correct them first.\n',
    { 'tiny/reports.yaml': undefined },
  ],
};

test.for(Object.entries(refused))('%s is refused before anything is written', ([, [args, stderr, changes]]) => {
  const said = run('edition', args, changes);
  expect([said.status, said.stderr, said.isListChanged]).toEqual([1, stderr, false]);
  expect(existsSync(join(folder, 'content/tiny/editions.yaml'))).toBe(false);
});

test('a new brief is made, and the addresses of its examples are not listed', () => {
  expect(run('new', ['bridge', 'The long bridge'])).toEqual({
    status: 0,
    stdout:
      'content/bridge/ was made. Write in content/bridge/brief.mdx, with ids of your own in place of the examples; then `npm run permalinks` lists its addresses.\n',
    stderr: '',
    isListChanged: false,
  });
  expect(readFileSync(join(folder, 'content/bridge/brief.mdx'), 'utf8')).toContain('title: "The long bridge"');
});

test('an option is no title of a new brief', () => {
  expect(run('new', ['bridge', '--title'])).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'Name the folder of the new brief, which is part of its address, and perhaps its title: npm run new -- its-folder "Its title"\n',
    isListChanged: false,
  });
  expect(existsSync(join(folder, 'content/bridge'))).toBe(false);
});
