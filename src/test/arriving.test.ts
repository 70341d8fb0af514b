import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInChromium } from './site-in-chromium.ts';
import { real } from './sites.ts';

const CLAIM = 'ten-iranians-killed';
const site = siteInChromium();

async function open(path: string): Promise<Page> {
  const page = await site.browser.newPage();
  await page.goto(site.origin + path, { waitUntil: 'load' });
  return page;
}

const places = [
  CLAIM,
  'russias-message',
  'share',
  ...Array.from({ length: 20 }, (_, index) => `cite-${3 * index + 2}`),
];

test.each([390, 1280])(
  'arriving shows the place and gives it the focus (%i px wide)',
  async (width) => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    const missed: string[] = [];
    for (const id of places) {
      await page.goto('about:blank');
      await page.goto(`${site.origin}/foreign-fighters/#${id}`, { waitUntil: 'load' });
      await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
      const { y } = (await page.locator(`[id="${id}"]`).boundingBox())!;
      if (y < -1 || y > 500) missed.push(`${id} at ${y}`);
    }
    expect(missed).toEqual([]);
    await page.close();
  },
  120_000,
);

test('one claim alone is marked as the place arrived at', async () => {
  const page = await open('/foreign-fighters/#reed-killed-in-bakhmut');
  const marked = await page.evaluate(() => {
    const colour = getComputedStyle(document.getElementById('reed-killed-in-bakhmut')!).backgroundColor;
    return [...document.querySelectorAll('.claim')]
      .filter((claim) => getComputedStyle(claim).backgroundColor === colour)
      .map((claim) => claim.id);
  });
  expect(marked).toEqual(['reed-killed-in-bakhmut']);
  await page.context().close();
}, 30_000);

test.each(['a%20Ukrainian%20official', 'words%20that%20are%20gone'])(
  'a passage that is there or gone (%s) leads to its claim',
  async (words) => {
    const page = await open(`/foreign-fighters/#${CLAIM}:~:text=${words}`);
    await page.waitForFunction((id) => document.activeElement?.id === id, CLAIM);
    await page.waitForFunction((id) => {
      const { top } = document.getElementById(id)!.getBoundingClientRect();
      return top >= -1 && top < 600;
    }, CLAIM);
    await page.context().close();
  },
  30_000,
);

test('going back returns to where the reader was, and opening a mark leaves no step behind', async () => {
  const page = await open('/foreign-fighters/');
  const steps = await page.evaluate(() => history.length);
  await page.locator(`[id="${CLAIM}"] a.self`).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Copy and cite' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.evaluate(() => void (location.hash = '#cite-3'));
  await page.waitForFunction(() => document.activeElement?.id === 'cite-3');
  await page.goBack();
  await page.waitForFunction((id) => {
    const { top } = document.getElementById(id)!.getBoundingClientRect();
    return location.hash === `#${id}` && top > 0 && top < innerHeight;
  }, CLAIM);
  await page.context().close();
}, 30_000);

test('a hash that is not text is a place that is not there', async () => {
  const page = await open('/foreign-fighters/#%E0%A4%A');
  await page.getByText('This page has no place named “%E0%A4%A”').waitFor();
  await page.context().close();
}, 30_000);

test('a former address takes the place within its page along', async () => {
  const script = /<script[^>]*src=[^>]*>/.exec(readFileSync(`${real.root}/index.html`, 'utf8'))![0];
  const page = await open('/');
  await page.route('**/old/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<meta http-equiv="refresh" content="9; url=/about/"><body>${script}</script>`,
    }),
  );
  await page.goto(`${site.origin}/old/#corrections`);
  await page.waitForURL('**/about/#corrections');
  await page.context().close();
}, 30_000);

test('a place that is not on the page is named as such, as plain text', async () => {
  const page = await open('/foreign-fighters/#%3Cimg%20src=x%20onerror=alert(1)%3E');
  await page.getByText('This page has no place named “<img src=x onerror=alert(1)>”').waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  await page.context().close();
}, 30_000);
