import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { siteInChromium } from './site-in-chromium.ts';
import { open, openSearch } from './states.ts';

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

test('who closes the search can open it again at once', async () => {
  await open(page, `${site.origin}/about/`);
  await openSearch(page);
  const what = await page.evaluate(() => {
    const dialog = document.querySelector('dialog')!;
    dialog.close();
    const events: string[] = [];
    dialog.addEventListener('focusin', () => events.push('focus'));
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
    return [dialog.open, ...events];
  });
  expect(what).toEqual([true, 'focus']);
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

test('keys that an input method takes are its own, in the field and on the page', async () => {
  await open(page, `${site.origin}/about/`);
  await openSearch(page);
  await page.fill('[data-search-input]', 'league');
  await page.locator('[data-search-results][aria-busy=false] li').first().waitFor();
  const press = (where: string, key: string, isComposing: boolean, keyCode: number, ctrlKey = false) =>
    page.evaluate(
      ([selector, name, composing, code, ctrl]) => {
        const event = new KeyboardEvent('keydown', {
          key: name,
          isComposing: composing,
          ctrlKey: ctrl,
          bubbles: true,
          cancelable: true,
        });
        Object.defineProperty(event, 'keyCode', { value: code });
        document.querySelector(selector)!.dispatchEvent(event);
        return [event.defaultPrevented, document.querySelectorAll('[aria-selected=true], .quiet, dialog[open]').length];
      },
      [where, key, isComposing, keyCode, ctrlKey] as const,
    );
  for (const key of ['ArrowDown', 'ArrowUp', 'Enter']) {
    expect([key, await press('[data-search-input]', key, true, 0)]).toEqual([key, [false, 1]]);
    expect([key, await press('[data-search-input]', key, false, 229)]).toEqual([key, [false, 1]]);
  }
  expect(await press('[data-search-input]', 'ArrowDown', false, 40)).toEqual([true, 2]);
  await open(page, site.origin + BRIEF);
  await page.focus('#shoals-are-empty .self');
  for (const [key, ctrlKey] of [
    ['/', false],
    ['k', true],
    ['Escape', false],
  ] as const) {
    expect([key, await press('body', key, true, 0, ctrlKey)]).toEqual([key, [false, 0]]);
    expect([key, await press('body', key, false, 229, ctrlKey)]).toEqual([key, [false, 0]]);
  }
  // What hides the words of a mark comes with its focus.
  await expect.poll(() => press('body', 'Escape', false, 27)).toEqual([false, 1]);
  expect(await press('body', '/', false, 191)).toEqual([true, 1]);
});
