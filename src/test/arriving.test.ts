import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInChromium } from './site-in-chromium.ts';
import { sample } from './sites.ts';
import { drawn } from './states.ts';

const BRIEF = '/herring-race/';
const CLAIM = 'shoals-are-empty';
const site = siteInChromium();

async function open(path: string): Promise<Page> {
  const page = await site.browser.newPage();
  await page.goto(site.origin + path);
  return page;
}

test.each([390, 1280])('arriving shows the place and gives it the focus (%i px wide)', async (width) => {
  const page = await site.browser.newPage({ viewport: { width, height: 800 } });
  const missed: string[] = [];
  for (const id of [CLAIM, 'the-catch', 'share', 'cite-1', 'cite-6', 'cite-10', 'cite-14']) {
    await page.goto('about:blank');
    await page.goto(`${site.origin}${BRIEF}#${id}`);
    await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
    await drawn(page);
    const { y } = (await page.locator(`[id="${id}"]`).boundingBox())!;
    // What is near the end of the page cannot come to its top.
    const isAtEnd = await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
    if (y < -1 || y > (isAtEnd ? 800 : 500)) missed.push(`${id} at ${y}`);
  }
  expect(missed).toEqual([]);
  await page.close();
});

test('going back returns to where the reader was, and opening a mark leaves no step behind', async () => {
  const page = await open(BRIEF);
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
  await page.close();
});

test('a former address takes the place within its page along', async () => {
  const script = /<script[^>]*src=[^>]*>/.exec(readFileSync(`${sample.root}/index.html`, 'utf8'))![0];
  const page = await open('/');
  await page.route('**/old/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<meta http-equiv="refresh" content="9; url=/about/"><body>${script}</script>`,
    }),
  );
  await page.goto(`${site.origin}/old/#corrections`);
  await page.waitForURL('**/about/#corrections');
  await page.close();
});

test.each([
  ['what is not text', '%E0%A4%A', '%E0%A4%A'],
  ['markup', '%3Cimg%20src=x%20onerror=alert(1)%3E', '<img src=x onerror=alert(1)>'],
])('a place that is not on the page is named as such, as plain text: %s', async (_, hash, name) => {
  const page = await open(`${BRIEF}#${hash}`);
  await page.getByText(`There is no section, claim or link named “${name}” on this page`).waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  await page.close();
});
