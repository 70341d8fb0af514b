import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { readPages } from './built-page.ts';
import { siteInChromium } from './site-in-chromium.ts';
import { sample } from './sites.ts';

const moved = new Map([
  ['/groups/crow-island-crew/', '/groups/krakeoy-crew/'],
  ['/herring-race/claims/crow-island-joined/', '/herring-race/claims/krakoy-crew-joined/'],
  ['/herring-race/sections/beginnings/', '/herring-race/sections/the-start/'],
]);
const pages = new Map(readPages(sample.root).map((page) => [page.path, page.document]));
const site = siteInChromium();

function at(path: string): Document {
  const page = pages.get(path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
}

test.each([...moved])('%s leads on to %s', (old, current) => {
  expect(at(old).querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${current}`);
  expect(at(old).querySelector(`main a[href="${current}"]`)).toBeTruthy();
  expect(at(current).querySelector('meta[http-equiv=refresh]')).toBeNull();
});

test('pages redirect only from former addresses', () => {
  const leading = [...pages].filter(([, document]) => document.querySelector('meta[http-equiv=refresh]'));
  expect(leading.map(([path]) => path)).toEqual([...moved.keys()]);
});

test('comments in a brief are in no file', () => {
  const files = readdirSync(sample.root, { recursive: true, encoding: 'utf8' });
  const texts = files.filter((file) => /\.(?:html|json|csv|xml|js|bib|ris)$/.test(file));
  expect(texts.filter((file) => readFileSync(`${sample.root}/${file}`, 'utf8').includes('not for readers'))).toEqual(
    [],
  );
  expect(at('/herring-race/').querySelector('main')?.textContent).not.toMatch(/\/\*|\*\//);
});

test('a removed page or part says so at its address, with the day and the reason', () => {
  const reason = 'It said no more than another claim.';
  const page = at('/herring-race/claims/a-whale-was-seen/');
  expect(page.querySelector('h1')?.textContent).toBe('This page was removed');
  expect(page.querySelector('main')?.textContent).toContain(reason);
  expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  const place = at('/herring-race/').getElementById('a-whale-was-seen');
  expect(place?.textContent.replace(/\s+/g, ' ').trim()).toBe(`#a-whale-was-seen, on 1 February 1908: ${reason}`);
});

test('pages that redirect, are removed or were corrected have no accessibility fault', async () => {
  const page = await site.browser.newPage();
  await page.route('**/groups/crow-island-crew/', async (route) => {
    const response = await route.fetch();
    // So that the page stays, which leads on at once.
    await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '') });
  });
  for (const path of [
    '/groups/crow-island-crew/',
    '/herring-race/claims/a-whale-was-seen/',
    '/herring-race/claims/krakoy-crew-joined/',
    '/herring-race/#a-whale-was-seen',
  ]) {
    await page.goto(site.origin + path);
    const part = path.includes('#') ? '.taken-out' : 'html';
    expect([path, await accessibilityFaults(page, 'all', part)]).toEqual([path, []]);
  }
  await page.close();
});

test('a correction is on the page of its claim, in the list and in the feed, at one address', () => {
  const id = 'corrected-1908-01-20';
  const address = `/herring-race/claims/krakoy-crew-joined/#${id}`;
  expect(at('/herring-race/claims/krakoy-crew-joined/').getElementById(id)?.textContent).toContain('in July.');
  expect(at('/about/').querySelector(`a[href="${address}"]`)).toBeTruthy();
  expect(readFileSync(`${sample.root}/feed.xml`, 'utf8')).toContain(address);
});

test.each([
  ['crow-island-joined', 'krakoy-crew-joined'],
  ['beginnings', 'the-start'],
])('an old link to #%s shows and focuses %s', async (old, current) => {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 700 } });
  await page.goto(`${site.origin}/herring-race/#${old}`);
  await page.waitForFunction((id) => document.activeElement?.id === id, current);
  const box = await page.locator(`#${current}`).boundingBox();
  expect(box!.y).toBeGreaterThanOrEqual(-1);
  expect(box!.y).toBeLessThan(350);
  await page.close();
});
