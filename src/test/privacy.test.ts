import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFile } from '../hosting/headers-file.ts';
import { pageKinds } from './page-kinds.ts';
import { siteInChromium } from './site-in-chromium.ts';
import { belowPath, sample } from './sites.ts';
import { openSearch } from './states.ts';
import { watchedPage, type WatchedPage } from './watched-page.ts';

// The search page has a test of its own.
const KINDS = pageKinds(sample.root).flatMap(({ longest }) => (longest === '/search/' ? [] : longest));
const site = siteInChromium();

async function search(page: Page): Promise<void> {
  await openSearch(page);
  await page.fill('[data-search-input]', 'league boats');
  await page.locator('[data-search-results] li').nth(1).waitFor();
  await page.waitForFunction(() => document.querySelector('[data-search-results]')?.ariaBusy === 'false');
  await page.keyboard.press('Escape');
}

test('what is watched for would be seen', async () => {
  const { page, faults, close } = await watchedPage(site.browser, site.origin);
  await page.goto(`${site.origin}/about/`);
  await page.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.invalid/' }));
    document.body.setAttribute('style', 'color: red');
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' }));
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = true' }));
  });
  for (const what of [
    'img-src https://elsewhere.invalid/',
    'style-src-attr inline',
    'style-src-elem inline',
    'script-src-elem inline',
  ])
    await expect.poll(() => faults.join('\n')).toContain(`refused: ${what}`);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  await close();
});

describe('on every kind of page', () => {
  let watched: WatchedPage;

  beforeAll(async () => void (watched = await watchedPage(site.browser, site.origin)));
  afterAll(() => watched.close());

  test.each(KINDS)(
    'nothing is asked of another site and nothing is refused: %s, read, printed and searched',
    async (path) => {
      const { page, faults } = watched;
      const before = faults.length;
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      await page.goto(site.origin + path);
      await page.emulateMedia({ media: 'print' });
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
      // An edition has no search.
      if ((await page.getByRole('search').count()) > 0) await search(page);
      expect(faults.slice(before)).toEqual([]);
    },
  );
});

test('nor in the brief with the evidence of a citation and the card of a claim open', async () => {
  const { page, faults, close } = await watchedPage(site.browser, site.origin);
  await page.goto(`${site.origin}/herring-race/`);
  await page.locator('a.cite').first().click();
  await page.getByRole('dialog', { name: 'Evidence for link' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#obrien-drowned a.self').press('Enter');
  const card = page.getByRole('dialog', { name: 'Copy and cite' });
  // By key, as a card may turn to the other side of its mark under the pointer of a program.
  await card.getByRole('button', { name: 'Copy: Link to this claim' }).press('Enter');
  await card.getByText('Copied.').waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('nor on the search page, filters and worker included', async () => {
  const { page, faults, close } = await watchedPage(site.browser, site.origin);
  await page.goto(`${site.origin}/search/?q=league&finding=supported`);
  await page.locator('[data-search-results][aria-busy=false] li').first().waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('nor without JavaScript', async () => {
  const { page, faults, close } = await watchedPage(site.browser, site.origin, { javaScriptEnabled: false });
  await page.goto(`${site.origin}/herring-race/`);
  expect(faults).toEqual([]);
  await close();
});

test('a source that is opened from a page does not learn which', async () => {
  const { page, close } = await watchedPage(site.browser, site.origin);
  let referrer: string | undefined = 'not asked';
  await page.context().route(/^https:/, async (route) => {
    referrer = (await route.request().allHeaders())['referer'];
    await route.fulfill({ body: 'a source' });
  });
  await page.goto(`${site.origin}/herring-race/claims/obrien-drowned/`);
  const link = page.locator('main a[href^="https:"]').first();
  // Without what the link itself says, so that the header alone decides.
  await link.evaluate((element) => element.removeAttribute('rel'));
  await link.click();
  await page.waitForURL(/^https:/);
  expect(referrer).toBeUndefined();
  await close();
});

test.each([sample, belowPath])('the build writes headers for its own paths ($root)', ({ root, base }) => {
  expect(readFileSync(`${root}/_headers`, 'utf8')).toBe(headersFile(base));
});
