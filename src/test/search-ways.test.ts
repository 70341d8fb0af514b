import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInChromium } from './site-in-chromium.ts';
import { openSearch } from './states.ts';

const site = siteInChromium();

async function dialogWith(query: string): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.origin}/about/`);
  await openSearch(page);
  await page.fill('[data-search-input]', query);
  await isAnswered(page);
  return page;
}

async function isAnswered(page: Page): Promise<void> {
  await page.locator('.search-status:not(:empty)').waitFor();
  await page.locator('[data-search-results][aria-busy=false] li').first().waitFor();
}

const isOpen = (page: Page) => page.evaluate(() => document.querySelector('dialog')?.open);

test('only a press and a release outside of the dialog close it', async () => {
  const page = await dialogWith('league');
  const { x, y, width } = (await page.locator('dialog').boundingBox())!;
  const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to);
    await page.mouse.up();
    return isOpen(page);
  };
  const inside = [x + width / 2, y + 60] as const;
  const padding = [x + 4, y + 4] as const;
  const outside = [x - 40, y + 300] as const;
  expect(await drag(inside, outside)).toBe(true);
  expect(await drag(outside, inside)).toBe(true);
  expect(await drag(padding, padding)).toBe(true);
  expect(await drag(outside, outside)).toBe(false);
  await page.close();
});

test('a result that is chosen by key and opened in another tab leaves the dialog as it is', async () => {
  const page = await dialogWith('league');
  await page.keyboard.press('ArrowDown');
  const [other] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Control+Enter')]);
  await other.waitForURL('**/groups/northern-league/');
  expect([await isOpen(page), new URL(page.url()).pathname]).toEqual([true, '/about/']);
  await page.close();
});

test('a line break parts words, in an address and in what is pasted', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/search/?q=league%0Aboats`);
  await isAnswered(page);
  expect(await page.inputValue('[data-search-input]')).toBe('league boats');
  await page.fill('[data-search-input]', '');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', 'salt\r\nbarrels');
    const field = document.querySelector('input[data-search-input]')!;
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  expect(await page.inputValue('[data-search-input]')).toBe('salt barrels');
  await page.close();
});

test.each([
  ['typed', [], []],
  ['sent', ['Enter', 'Enter'], ['/search/?q=league']],
  ['sent and given up', ['Enter', 'Escape', 'Control+k'], []],
])('what is %s before the search has loaded is done once when it has', async (_, keys, ways) => {
  const page = await site.browser.newPage();
  const held = Promise.withResolvers<void>();
  await page.route('**/start-*.js', (route) => void held.promise.then(() => route.continue()));
  await page.goto(`${site.origin}/about/`);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('league');
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.locator('dialog').waitFor({ state: key === 'Escape' ? 'hidden' : 'visible' });
  }
  expect(await page.inputValue('[data-search-input]')).toBe('league');
  const gone: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (request.isNavigationRequest()) gone.push(pathname + search);
  });
  held.resolve();
  await page.waitForURL(`**${ways[0] ?? '/about/'}`);
  await isAnswered(page);
  expect(gone).toEqual(ways);
  await page.close();
});

test('who comes back to the list of results is at the place they left', async () => {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 400 } });
  await page.goto(`${site.origin}/search/?q=the`);
  await isAnswered(page);
  const last = page.locator('[data-search-results] li > a:first-child').last();
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(500);
  await last.click();
  await page.waitForURL((url) => !url.pathname.startsWith('/search'));
  await page.goBack();
  await isAnswered(page);
  await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 50, place);
  await page.close();
});

test('who shows all results by keyboard goes on from the first new one', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/search/?q=link`);
  await isAnswered(page);
  const links = page.locator('[data-search-results] li > a:first-child');
  const first = await links.count();
  await page.getByRole('button', { name: /^Show all/ }).press('Enter');
  await page.locator('[data-search-results] :focus').waitFor();
  expect(await links.nth(first).evaluate((link) => link === document.activeElement)).toBe(true);
  await page.close();
});

test('who moves before the list is there again is left where they are', async () => {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 400 } });
  await page.goto(`${site.origin}/search/?q=the`);
  await isAnswered(page);
  await page.evaluate(() => scrollTo(0, 600));
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/pagefind/**', async (route) => {
    await promise;
    await route.continue();
  });
  await page.reload();
  await page.locator('[data-search-results][aria-busy=true]').waitFor();
  await page.keyboard.press('Home');
  resolve();
  await page.locator('[data-search-results][aria-busy=false] li').first().waitFor();
  expect(await page.evaluate(() => scrollY)).toBeLessThan(100);
  await page.close();
});

test('a name chosen before the texts have come stays chosen', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/about/`);
  await openSearch(page);
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/pagefind\/(?:index|fragment)/, async (route) => {
    await promise;
    await route.continue();
  });
  await page.fill('[data-search-input]', 'norway');
  await page.locator('[role=option]').first().waitFor();
  await page.press('[data-search-input]', 'ArrowDown');
  const chosen = page.locator('[role=option][aria-selected=true]');
  const name = await chosen.textContent();
  resolve();
  await page.locator('[data-search-results][aria-busy=false]').waitFor();
  expect(await chosen.textContent()).toBe(name);
  await page.close();
});
