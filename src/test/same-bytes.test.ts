import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, copyProject, copyProjectAfresh } from './build-site.ts';
import { differences } from './compare.ts';

// One build draws every card anew, a year ahead and a day away; the other takes the cards that were kept.
const place = mkdtempSync(join(tmpdir(), 'bytes-'));
const afresh = join(place, 'a longer folder', 'with a space in its name');
const other = copyProject();
const builds = [join(afresh, 'dist'), join(other, 'dist')] as const;
const nextYear = `--import=${pathToFileURL(resolve('src/test/next-year.ts')).href}`;

beforeAll(async () => {
  mkdirSync(afresh, { recursive: true });
  copyProjectAfresh(afresh);
  await Promise.all([
    buildSite(afresh, builds[0], {
      TZ: 'Pacific/Kiritimati',
      LANG: 'et_EE.UTF-8',
      LC_ALL: 'et_EE.UTF-8',
      NODE_OPTIONS: nextYear,
    }),
    buildSite(other, builds[1], { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }),
  ]);
}, 120_000);

afterAll(() => {
  for (const root of [place, other]) rmSync(root, { recursive: true });
});

test('the same content gives the same bytes in another folder, time zone, language and year', () => {
  expect(readdirSync(join(builds[0], 'cards/foreign-fighters')).length).toBeGreaterThan(80);
  expect(differences(...builds)).toEqual([]);
});

test('and so did the build that all other tests read', () => {
  expect(differences('dist', builds[0])).toEqual([]);
});
