import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { readTexts } from '../model/read/files.ts';
import { accessibilityFaults } from './accessibility.ts';
import { buildSite, copyProject } from './build-site.ts';
import type { BuiltPage } from './dist.ts';
import { editFile } from './edit-file.ts';
import { vanished } from './gate/addresses.ts';
import { readSite, type BuiltSite } from './gate/built-site.ts';
import { faultsOf, gate } from './gate/gate.ts';
import { siteInChromium } from './site-in-chromium.ts';

const published = build(readTexts(process.cwd())).model!.permalinks;
const REASON = 'It said no more than another claim.';
const moved = new Map([
  ['/foreign-fighters/claims/reed-killed-in-bakhmut/', '/foreign-fighters/claims/reed-killed/'],
  ['/foreign-fighters/sections/russias-message/', '/foreign-fighters/sections/message-of-russia/'],
  ['/groups/wagner-group/', '/groups/wagner/'],
]);
const root = copyProject();
let pages: ReadonlyMap<string, BuiltPage>;
let site: BuiltSite;

beforeAll(async () => {
  edit('foreign-fighters/brief.mdx', (text) =>
    text
      .replace('<Section id="russias-message"', '<Section id="message-of-russia" formerly="russias-message"')
      .replace('id="reed-killed-in-bakhmut"', 'id="reed-killed" formerly="reed-killed-in-bakhmut"')
      .replaceAll(/(about|by)="([^"]*)wagner-group/g, '$1="$2wagner')
      .replace(/\n<Claim id="safeguards-are-crucial"[^]*?<\/Claim>\./, ''),
  );
  edit('groups.yaml', (text) => text.replace('wagner-group:', 'wagner:\n  formerly: [wagner-group]'));
  edit('permalinks.txt', (text) =>
    [text.replace(/^.*safeguards-are-crucial.*$/gm, `$& gone 2026-12-24 ${REASON}`), ...moved.values()].join('\n'),
  );
  edit(
    'foreign-fighters/corrections.yaml',
    () => '- { date: 2026-12-24, claim: reed-killed, changed: The id is shorter., why: It was long. }\n',
  );
  await buildSite(root, join(root, 'dist'));
  site = readSite(join(root, 'dist'), build(readTexts(root)).model!);
  pages = new Map(site.pages.map((page) => [page.path, page]));
}, 120_000);

const served = siteInChromium(join(root, 'dist'));

afterAll(() => rmSync(root, { recursive: true }));

function edit(file: string, change: (text: string) => string): void {
  editFile(join(root, 'content', file), change);
}

function at(path: string): Document {
  const page = pages.get(path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page.document;
}

test('after renames and a removal every address ever published still leads somewhere', () => {
  expect(published.length).toBeGreaterThan(370);
  expect(vanished(site, published)).toEqual([]);
});

test('the gate finds nothing wrong with pages that lead on, with what was taken out and with a correction', () => {
  const { 'every page is valid and accessible HTML': html, ...others } = gate;
  expect(faultsOf(site, Object.values(others))).toEqual([]);
  const changed = site.pages.filter(({ path }) => /reed-killed|russia|wagner|safeguards/.test(path));
  expect(changed.length).toBeGreaterThan(6);
  expect(html({ ...site, pages: changed })).toEqual([]);
}, 30_000);

test.each([...moved])('%s leads on to %s', (old, current) => {
  expect(at(old).querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${current}`);
  expect(at(old).querySelector(`main a[href="${current}"]`)).toBeTruthy();
  expect(at(current).querySelector('meta[http-equiv=refresh]')).toBeNull();
});

test('pages that lead on are there only for what has another address', () => {
  const leading = [...pages.values()].filter(({ document }) => document.querySelector('meta[http-equiv=refresh]'));
  expect(leading.map(({ path }) => path)).toEqual([...moved.keys()]);
});

test('what was taken out says so at its address and at its place, with the day and the reason', () => {
  const page = at('/foreign-fighters/claims/safeguards-are-crucial/');
  expect(page.querySelector('h1')?.textContent).toBe('What stood here was taken out');
  expect(page.querySelector('main')?.textContent).toContain(REASON);
  expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  expect(
    at('/foreign-fighters/').getElementById('safeguards-are-crucial')?.textContent.replace(/\s+/g, ' ').trim(),
  ).toBe(`#safeguards-are-crucial, on 24 December 2026: ${REASON}`);
});

test('pages that lead on, that tell what was taken out and that were corrected have no accessibility fault', async () => {
  const page = await served.browser.newPage();
  await page.route('**/groups/wagner-group/', async (route) => {
    const response = await route.fetch();
    // So that the page stays, which leads on at once.
    await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '') });
  });
  for (const path of [
    '/groups/wagner-group/',
    '/foreign-fighters/claims/safeguards-are-crucial/',
    '/foreign-fighters/claims/reed-killed/',
    '/foreign-fighters/#safeguards-are-crucial',
  ]) {
    await page.goto(served.origin + path);
    expect([path, await accessibilityFaults(page, 'all', path.includes('#') ? '.taken-out' : 'html')]).toEqual([
      path,
      [],
    ]);
  }
  await page.close();
}, 60_000);

test('a correction stands on the page of its claim, in the list and in the feed, at one address', () => {
  const id = 'corrected-2026-12-24';
  expect(at('/foreign-fighters/claims/reed-killed/').getElementById(id)?.textContent).toContain('The id is shorter.');
  expect(at('/about/').querySelector(`a[href="/foreign-fighters/claims/reed-killed/#${id}"]`)).toBeTruthy();
  expect(readFileSync(join(root, 'dist/feed.xml'), 'utf8')).toContain(`/foreign-fighters/claims/reed-killed/#${id}`);
});

test.each([
  ['reed-killed-in-bakhmut', 'reed-killed'],
  ['russias-message', 'message-of-russia'],
])(
  'an old link to #%s shows and focuses %s',
  async (old, current) => {
    const page = await served.browser.newPage({ viewport: { width: 390, height: 700 } });
    await page.goto(`${served.origin}/foreign-fighters/#${old}`);
    await page.waitForFunction((id) => document.activeElement?.id === id, current);
    const box = await page.locator(`#${current}`).boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(-1);
    expect(box!.y).toBeLessThan(350);
    await page.close();
  },
  30_000,
);
