import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, copyProjectAfresh } from './build-site.ts';
import { differences } from './compare.ts';
import { sample } from './sites.ts';

// One build draws every card again, a year ahead; the other, which all tests read, used the cache.
const place = mkdtempSync(join(tmpdir(), 'bytes-'));
const afresh = join(place, 'a longer folder', 'with a space in its name');

beforeAll(async () => {
  mkdirSync(afresh, { recursive: true });
  copyProjectAfresh(afresh, sample.texts());
  await buildSite(afresh, join(afresh, 'dist'), {
    TZ: 'Pacific/Kiritimati',
    LANG: 'et_EE.UTF-8',
    LC_ALL: 'et_EE.UTF-8',
    NODE_OPTIONS: `--import=${pathToFileURL(resolve('src/test/next-year.ts')).href}`,
  });
}, 120_000);

afterAll(() => rmSync(place, { recursive: true }));

test('the same content gives the same bytes in another folder, time zone, language and year', () => {
  expect(readdirSync(join(afresh, 'dist/cards/herring-race')).length).toBeGreaterThan(13);
  expect(differences(sample.root, join(afresh, 'dist'))).toEqual([]);
});
