import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { siteInChromium } from './site-in-chromium.ts';
import { open } from './states.ts';

const BRIEF = '/herring-race/';

const site = siteInChromium();
let page: Page;

beforeAll(async () => {
  page = await site.browser.newPage();
});

/** Whether the page does something of its own with a key. */
async function isTaken(key: string): Promise<boolean> {
  await page.evaluate(() =>
    addEventListener('keydown', (event) => Object.assign(globalThis, { isTaken: event.defaultPrevented })),
  );
  await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as unknown as { isTaken: boolean }).isTaken);
}

test('Ctrl+K and / open the search, no other key does anything, and who is typing is left alone', async () => {
  const keys = ['k', 's', '?', 'Shift+k', 'Control+Shift+k', 'Alt+k', 'Control+/', '/', 'Control+k'];
  const taken: string[] = [];
  for (const key of keys) {
    await open(page, site.origin + BRIEF);
    if (await isTaken(key)) taken.push(key);
  }
  expect(taken).toEqual(['/', 'Control+k']);
  await open(page, `${site.origin}${BRIEF}claims/obrien-drowned/`);
  await page.getByRole('textbox', { name: 'Link to this claim' }).focus();
  expect(await isTaken('Control+k')).toBe(false);
  expect(await isTaken('/')).toBe(false);
});

test('the key / can be turned off and on again, and stays so', async () => {
  const box = page.getByRole('checkbox', { name: 'Let the / key open the search' });
  await open(page, `${site.origin}/accessibility/`);
  await box.focus();
  await page.keyboard.press('Space');
  await open(page, site.origin + BRIEF);
  expect([await isTaken('/'), await isTaken('Control+k')]).toEqual([false, true]);
  await open(page, `${site.origin}/accessibility/`);
  expect(await box.isChecked()).toBe(false);
  await box.focus();
  await page.keyboard.press('Space');
  await open(page, site.origin + BRIEF);
  expect(await isTaken('/')).toBe(true);
});
