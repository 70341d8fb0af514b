import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { inBrowser } from './rules.ts';
import { dependencies, type Lock, type Manifest } from './licences.ts';

const one = (path: string, locked: Lock['packages'][string], manifest?: Manifest) =>
  dependencies({ packages: { '': {}, [`node_modules/${path}`]: { version: '1.0.0', ...locked } } }, () => manifest)[0]!;

test('every package of this project has a licence that is known and allowed', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/licences.ts'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('CPAL-1.0 OR AGPL-1.0 (1): citeproc');
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  for (const path of Object.keys(lock.packages).filter(Boolean))
    expect(stdout).toContain(path.replace(/^.*node_modules\//, ''));
});

test('what the installed package states counts before the lockfile, in new forms and old', () => {
  expect(one('a', { license: 'MIT' }, { license: 'ISC' })).toMatchObject({ licence: 'ISC' });
  expect(one('a', { license: 'MIT' })).toMatchObject({ licence: 'MIT' });
  expect(one('a', {}, { license: { type: 'MIT' } })).toMatchObject({ licence: 'MIT' });
  expect(one('a', {}, { licenses: [{ type: 'MIT' }] })).toMatchObject({ licence: 'MIT' });
});

test.each([
  ['a', {}, 'states no licence'],
  ['a', { license: 'SEE LICENSE IN LICENSE' }, 'SEE LICENSE IN LICENSE is not allowed for build'],
  ['a', { license: 'GPL-3.0-only', dev: true }, 'GPL-3.0-only is not allowed for development'],
  ['a', { license: 'MIT AND GPL-3.0-only' }, 'MIT AND GPL-3.0-only is not allowed for build'],
  ['a', { license: 'constructor' }, 'constructor is not allowed for build'],
  [
    'a',
    { license: '(MIT OR GPL-3.0-only) AND GPL-3.0-only' },
    '(MIT OR GPL-3.0-only) AND GPL-3.0-only is not allowed for build',
  ],
  [
    'a',
    { license: 'GPL-2.0-only WITH Classpath-exception-2.0' },
    'GPL-2.0-only WITH Classpath-exception-2.0 is not allowed for build',
  ],
  ['stemmer', { license: 'MPL-2.0' }, 'MPL-2.0 is not allowed for browser'],
  ['x/node_modules/@y/z', { license: 'UNLICENSED' }, 'UNLICENSED is not allowed for build'],
  ['citeproc', { license: 'AGPL-3.0' }, 'is allowed as CPAL-1.0 OR AGPL-1.0 for build only'],
  ['other', { license: 'CPAL-1.0 OR AGPL-1.0' }, 'CPAL-1.0 OR AGPL-1.0 is not allowed for build'],
] as const)('%s with %o is refused', (path, locked, fault) => {
  expect(one(path, locked).fault).toBe(fault);
});

test.each(['GPL-3.0-only OR MIT', '(MIT AND Zlib)', '(MIT OR GPL-3.0-only) AND (ISC)', 'LGPL-3.0-or-later', 'MIT'])(
  '%s is allowed',
  (license) => {
    expect(one('a', { license }).fault).toBeUndefined();
  },
);

test('every package that the scripts of the pages load is known to reach the browser', () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^(?!import type).*(?:from |import\()'([^']+)'/gm))
      if (name.startsWith('.')) follow(join(dirname(file), name));
      else packages.add(name);
  };
  const scripts = readdirSync('src/browser', { recursive: true, encoding: 'utf8' });
  for (const name of scripts.filter((one) => /(?<!\.test)\.ts$/.test(one))) follow(join('src/browser', name));
  expect([...packages].filter((name) => !(name in inBrowser))).toEqual([]);
  expect(packages).toContain('stemmer');
});
