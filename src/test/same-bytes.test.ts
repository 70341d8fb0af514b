import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, copyProject, copyProjectAfresh } from './build-site.ts';
import { differences } from './compare.ts';
import { serve } from './serve.ts';

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

// Pagefind writes these in another order each time, and names them by a hash of what they hold.
const isReordered = (path: string) =>
  path.startsWith('pagefind/filter/') || /^pagefind\/pagefind(-entry\.json|\..+\.pf_meta)$/.test(path);

test('the same content gives the same bytes in another folder, time zone, language and year', () => {
  expect(readdirSync(join(builds[0], 'cards/foreign-fighters')).length).toBeGreaterThan(80);
  expect(differences(...builds, (path) => !isReordered(path))).toEqual([]);
});

test('and so did the build that all other tests read', () => {
  expect(differences('dist', builds[0], (path) => !isReordered(path))).toEqual([]);
});

const QUERIES = [
  'wagner',
  'wagner prisons',
  'afghan commandos',
  '"foreign fighters"',
  '20000',
  '20,000 volunteers',
  'Kalinouski',
  'Kalinoŭski',
  'nato soldiers',
  'killed',
  'serbia montenegro',
  'mercenaries',
  'in',
];

test('the same content gives the same search index, whatever the order of its files', async () => {
  const [one, two] = await Promise.all(builds.map(indexOf));
  expect(one!.entry['page_count']).toBeGreaterThan(140);
  expect(Object.keys(one!.filters).sort()).toEqual(['country', 'finding', 'group', 'kind', 'side', 'year']);
  expect(one!.found.filter(({ urls }) => urls.length > 1).length).toBeGreaterThan(9);
  expect(two).toEqual(one);
}, 30_000);

/** What is used of Pagefind’s program: https://pagefind.app/docs/api/ */
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  readonly search: (term: string) => Promise<{ readonly results: readonly Hit[] }>;
}

interface Hit {
  readonly score: number;
  readonly data: () => Promise<{ readonly url: string }>;
}

/** What an index holds, asked by Pagefind’s own program. */
async function indexOf(root: string) {
  const { languages } = JSON.parse(readFileSync(join(root, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    readonly languages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  const { hash: _, ...entry } = languages['en']!;
  const site = await serve(root);
  const pagefind = (await import(pathToFileURL(join(root, 'pagefind/pagefind.js')).href)) as Pagefind;
  await pagefind.options({ basePath: `${site.origin}/pagefind/`, baseUrl: '/' });
  const filters = await pagefind.filters();
  const found = [];
  for (const query of QUERIES) {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.map((result) => result.data()));
    found.push({ query, urls: pages.map(({ url }) => url), scores: results.map(({ score }) => score) });
  }
  site.stop();
  return {
    languages: Object.keys(languages),
    entry,
    files: readdirSync(join(root, 'pagefind/filter')).length,
    filters,
    found,
  };
}
