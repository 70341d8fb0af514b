import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { siteInChromium } from './site-in-chromium.ts';

const CLAIM = 'ten-iranians-killed';
const ADDRESS = `http://localhost:4321/foreign-fighters/claims/${CLAIM}/`;
const site = siteInChromium();

/** Opens a page where the clipboard may be used, or not. */
async function open(path: string, permissions: string[] = ['clipboard-read', 'clipboard-write']): Promise<Page> {
  const context = await site.browser.newContext({ permissions });
  const page = await context.newPage();
  await page.goto(site.origin + path, { waitUntil: 'load' });
  return page;
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the page of a claim copies its link, its quotation and its citations, and says so', async () => {
  const page = await open(`/foreign-fighters/claims/${CLAIM}/`);
  await page.getByRole('button', { name: 'Copy: Link to this claim' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await copied(page)).toBe(ADDRESS);
  await page.getByRole('button', { name: 'Copy: Link to its place in the brief' }).press('Enter');
  await page.getByText('Copied.').nth(1).waitFor();
  expect(await copied(page)).toMatch(/^http:\/\/localhost:4321\/foreign-fighters\/#ten-iranians-killed:~:text=\S+$/);
  await page.getByRole('button', { name: 'Copy: Quotation with link' }).click();
  await page.getByText('Copied.').nth(2).waitFor();
  expect(await copied(page)).toContain('What was said: contested · denied.');
  await page.getByText('Cite this claim').click();
  await page.getByRole('button', { name: 'Copy: BibTeX of this claim' }).click();
  await page.getByText('Copied.').nth(3).waitFor();
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
    await card.getByText('Copied.').waitFor();
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
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.origin}/foreign-fighters/claims/${CLAIM}/`);
  expect(await page.getByRole('textbox', { name: 'Link to this claim' }).inputValue()).toBe(ADDRESS);
  expect(await page.locator('.share button:visible').count()).toBe(0);
  await page.close();
}, 30_000);

test('an answer that comes late does not cover what the reader turned to', async () => {
  const page = await open('/foreign-fighters/');
  await page.route('**/claims/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.locator(`[id="${CLAIM}"] a.self`).focus();
  await page.keyboard.press('Enter');
  await page.locator('a.cite[href="#cite-49"]').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Evidence for citation 49' }).waitFor();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1200)));
  expect(await page.getByRole('dialog').getAttribute('aria-label')).toBe('Evidence for citation 49');
  await page.context().close();
}, 30_000);

test('a finger finds the mark of a claim by a tap on its words', async () => {
  const context = await site.browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(`${site.origin}/foreign-fighters/#more-than-two-countries`);
  const words = await page.locator('#more-than-two-countries').evaluate((claim) => {
    const text = [...claim.childNodes].findLast((node) => node.textContent?.includes('plainly'))!;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { x, y, width, height } = range.getClientRects()[0]!;
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.touchscreen.tap(words.x, words.y);
  const mark = page.locator('#more-than-two-countries a.self');
  expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
  await mark.evaluate((element) => (element as HTMLElement).click());
  await page.getByRole('dialog', { name: 'Copy and cite' }).waitFor();
  await context.close();
}, 30_000);
