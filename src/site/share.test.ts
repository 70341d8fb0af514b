import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { startChromium } from './chromium.ts';
import { serve } from './serve.ts';

const CLAIM = 'ten-iranians-killed';
const ADDRESS = `http://localhost:4321/foreign-fighters/claims/${CLAIM}/`;
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serve('dist')]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

/** Opens a page where the clipboard may be used, or not. */
async function open(path: string, permissions: string[] = ['clipboard-read', 'clipboard-write']): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ permissions });
  const page = await context.newPage();
  await page.goto(site.origin + path, { waitUntil: 'load' });
  return page;
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the page of a claim copies its link, its quotation and its citations, and says so', async () => {
  const page = await open(`/foreign-fighters/claims/${CLAIM}/`);
  await page.getByRole('button', { name: 'Copy: Link to this claim' }).click();
  await page.getByText('Copied: Link to this claim.').waitFor();
  expect(await copied(page)).toBe(ADDRESS);
  await page.getByRole('button', { name: 'Copy: Link to its place in the brief' }).press('Enter');
  await page.getByText('Copied: Link to its place in the brief.').waitFor();
  expect(await copied(page)).toMatch(/^http:\/\/localhost:4321\/foreign-fighters\/#ten-iranians-killed:~:text=\S+$/);
  await page.getByRole('button', { name: 'Copy: Quotation with link' }).click();
  await page.getByText('Copied: Quotation with link.').waitFor();
  expect(await copied(page)).toContain('What was said: contested · denied.');
  await page.getByText('Cite this claim').click();
  await page.getByRole('button', { name: 'Copy: BibTeX' }).first().click();
  await page.getByText('Copied: BibTeX.').waitFor();
  expect(await copied(page)).toMatch(/^@\w+\{/);
  await page.context().close();
}, 30_000);

test('where the clipboard is refused the text is selected, and the page says what to press', async () => {
  const page = await open(`/foreign-fighters/claims/${CLAIM}/`, []);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Copy: Link to this claim' }).click();
  await page.getByText('The text is selected').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(ADDRESS);
  await page.context().close();
}, 30_000);

test('in the brief the mark of a claim and of a section opens what its page offers, and Escape closes it', async () => {
  const page = await open('/foreign-fighters/');
  for (const [id, noun] of [
    [CLAIM, 'claim'],
    ['russias-message', 'section'],
  ]) {
    const mark = page.locator(`[id="${id}"] a.self`);
    await mark.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: 'Copy and cite' });
    await card.waitFor();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await card.getByRole('button', { name: `Copy: Link to this ${noun}` }).click();
    await card.getByText(`Copied: Link to this ${noun}.`).waitFor();
    expect(await copied(page)).toContain(`/${noun}s/${id}/`);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  }
  await page.context().close();
}, 30_000);

test('a phone is offered its own share sheet', async () => {
  const page = await open('/');
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(globalThis, { shared });
    navigator.share = (what) => Promise.resolve(void shared.push(what ?? {}));
  });
  await page.goto(`${site.origin}/foreign-fighters/claims/${CLAIM}/`);
  await page.getByRole('button', { name: 'Share this claim …' }).click();
  expect(await page.evaluate(() => (globalThis as unknown as { shared: ShareData[] }).shared[0]?.url)).toBe(ADDRESS);
  await page.context().close();
}, 30_000);

test('without JavaScript the fields are there to copy from, and no button that does nothing', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.origin}/foreign-fighters/claims/${CLAIM}/`);
  expect(await page.getByRole('textbox', { name: 'Link to this claim' }).inputValue()).toBe(ADDRESS);
  expect(await page.locator('.share button:visible').count()).toBe(0);
  await page.close();
}, 30_000);

test.each([
  `#${CLAIM}`,
  '#cite-49',
  '#russias-message',
  `#${CLAIM}:~:text=a%20Ukrainian%20official`,
  `#${CLAIM}:~:text=words%20that%20are%20gone`,
])(
  'arriving at %s shows the place and gives it the focus',
  async (hash) => {
    const page = await open(`/foreign-fighters/${hash}`);
    const id = hash.slice(1).split(':~:')[0]!;
    await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
    const box = await page.locator(`[id="${id}"]`).boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(-1);
    expect(box!.y).toBeLessThan(500);
    await page.context().close();
  },
  30_000,
);

test('a place that is not on the page is named as such, as plain text', async () => {
  const page = await open('/foreign-fighters/#%3Cimg%20src=x%20onerror=alert(1)%3E');
  await page.getByText('This page has no place named “<img src=x onerror=alert(1)>”').waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  await page.context().close();
}, 30_000);

test('every copied passage is found in the brief', async () => {
  const page = await open('/foreign-fighters/claims/reed-killed-in-bakhmut/');
  const { pathname, hash } = new URL(await page.getByRole('textbox', { name: 'Link to its place' }).inputValue());
  await page.goto(`${site.origin}${pathname}${hash}`);
  await page.waitForFunction(() => document.activeElement?.id === 'reed-killed-in-bakhmut');
  await page.context().close();
}, 30_000);
