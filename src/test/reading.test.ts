import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { pageKinds } from './page-kinds.ts';
import { siteInChromium } from './site-in-chromium.ts';
import { real } from './sites.ts';

const KINDS = pageKinds(real.root);

const site = siteInChromium();

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await site.browser.newPage(options);
  await page.goto(site.origin + path, { waitUntil: 'load' });
  return page;
}

test('nothing is asked of any other host, and no script or policy fault is reported', async () => {
  for (const { longest: path } of KINDS) {
    const page = await site.browser.newPage();
    const asked: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => void (request.url().startsWith(site.origin) || asked.push(request.url())));
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
    page.on('pageerror', (error) => void faults.push(error.message));
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    expect([path, asked, faults]).toEqual([path, [], []]);
    await page.close();
  }
}, 60_000);

test('the text does not move when a reader turns to a claim, also where the font came late', async () => {
  const page = await site.browser.newPage();
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.goto(`${site.origin}/foreign-fighters/`, { waitUntil: 'load' });
  await page.waitForFunction(() => document.fonts.size > 0 && document.fonts.status === 'loaded');
  const widths = () =>
    page.$$eval('.claim .cite', (links) => links.map((link) => Math.round(link.getBoundingClientRect().width)));
  const before = await widths();
  await page.hover('#reed-killed-in-bakhmut .cite');
  await page.waitForFunction(() => document.querySelector<HTMLLinkElement>('link[href*="card"]')?.sheet);
  expect(await widths()).toEqual(before);
  await page.close();
}, 30_000);

test('a citation opens its evidence in place, and Escape gives the reader back to it', async () => {
  const page = await open('/foreign-fighters/');
  const link = page.locator('a.cite[href="#cite-49"]');
  await link.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Evidence for citation 49' });
  await card.waitFor();
  expect(await card.textContent()).toContain('denied');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(new URL(page.url()).hash).toBe('');
  await page.close();
}, 30_000);

test('without JavaScript a citation leads to its entry, and the entry back', async () => {
  const page = await open('/foreign-fighters/', { javaScriptEnabled: false });
  await page.click('a.cite[href="#cite-5"]');
  expect(new URL(page.url()).hash).toBe('#cite-5');
  await page.click('#cite-5 [role=doc-backlink]');
  expect(new URL(page.url()).hash).toBe('#twenty-thousand-arrived');
  await page.close();
}, 30_000);

test('a deep link to a claim arrives at it and shows it', async () => {
  for (const width of [390, 1280]) {
    const page = await open('/foreign-fighters/#central-asians-on-both-sides', { viewport: { width, height: 800 } });
    const box = await page.locator('#central-asians-on-both-sides').boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(box!.y).toBeLessThan(400);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(
      await page
        .locator('#central-asians-on-both-sides')
        .evaluate((element) => getComputedStyle(element).backgroundColor),
    ).not.toBe(paper);
    await page.close();
  }
}, 30_000);

test('cautions are folded on a phone and stand beside the text where there is room', async () => {
  const text = 'The words in quotation marks were found on no page.';
  const phone = await open('/foreign-fighters/', { viewport: { width: 390, height: 800 } });
  expect(await phone.locator('.cautions p', { hasText: text }).isVisible()).toBe(false);
  await phone.locator('.cautions', { hasText: text }).locator('summary').click();
  expect(await phone.locator('.cautions p', { hasText: text }).isVisible()).toBe(true);
  const laptop = await open('/foreign-fighters/', { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });
  expect(await laptop.locator('.cautions p', { hasText: text }).isVisible()).toBe(true);
  const claim = await laptop.locator('#easing-suffering-as-motive').boundingBox();
  const note = await laptop.locator('.cautions p', { hasText: text }).boundingBox();
  expect(note!.x).toBeGreaterThan(claim!.x + claim!.width);
  await Promise.all([phone.close(), laptop.close()]);
}, 30_000);

test('notes stay folded where there is no margin for them', async () => {
  const page = await open('/foreign-fighters/', { viewport: { width: 1100, height: 800 } });
  expect(await page.locator('.cautions details[open]').count()).toBe(0);
  await page.close();
}, 30_000);

test('the table of claims shows one finding at a time, without JavaScript', async () => {
  const page = await open('/foreign-fighters/claims/', { javaScriptEnabled: false });
  await page.getByRole('radio', { name: /Contested/ }).check();
  expect(await page.locator('tbody tr:visible').count()).toBe(3);
  await page.close();
}, 30_000);

test('what is off the screen is laid out too, once nothing else is to do', async () => {
  const page = await open('/foreign-fighters/', { viewport: { width: 390, height: 800 } });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.prose > *, .citations > li')].every(
      (block) => getComputedStyle(block).contentVisibility === 'visible',
    ),
  );
  await page.close();
}, 30_000);

test('without JavaScript a link to a citation shows it on a phone too', async () => {
  for (const id of ['cite-6', 'cite-30', 'cite-58']) {
    const page = await open(`/foreign-fighters/#${id}`, {
      viewport: { width: 390, height: 800 },
      javaScriptEnabled: false,
    });
    const { y } = (await page.locator(`#${id}`).boundingBox())!;
    expect([id, y >= -1 && y < 400]).toEqual([id, true]);
    await page.close();
  }
}, 30_000);
