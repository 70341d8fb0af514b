import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { siteInChromium } from './site-in-chromium.ts';
import { openSearch } from './states.ts';

const site = siteInChromium();

async function openDialog(path = '/about/'): Promise<Page> {
  const page = await site.browser.newPage();
  await page.goto(site.origin + path);
  await openSearch(page);
  return page;
}

async function ask(page: Page, query: string): Promise<{ results: string[]; said: string }> {
  await page.fill('[data-search-input]', query);
  await page.waitForFunction(() => document.querySelector('[data-search-results]')?.ariaBusy === 'false');
  const results = await page.$$eval('[data-search-results] li', (items) =>
    items.map((item) => (item as HTMLElement).innerText),
  );
  return { results, said: (await page.textContent('.search-status')) ?? '' };
}

test('names, claims and numbers are found, and nothing else is pretended', async () => {
  const page = await openDialog();
  const first = async (query: string) => (await ask(page, query)).results[0] ?? '';
  expect(await first('Kalinowski')).toContain('Kalinowski → Kalinoŭski Regiment');
  expect(await first('belarussian')).toContain('Belarus');
  expect(await first('20000')).toContain('20,000');
  expect(await first('neutrality act')).toContain('1794');
  const prisons = await ask(page, 'wagner prisons');
  expect(prisons.results[0]).toContain('Wagner Group');
  expect(prisons.results[1]).toContain('prisons');
  expect(prisons.results[1]).toContain('overtaken by events');
  expect(prisons.results[2]!.split('Prigozhin, the financier')).toHaveLength(2);
  expect(prisons.results[2]).toMatch(/\n… .*prison/);
  expect([prisons.results.length, prisons.said]).toEqual([4, '1 name, 2 claims, 1 other text.']);
  for (const query of ['20999', 'orchid', 'xyzzy qwert']) {
    const { results, said } = await ask(page, query);
    expect([query, results, said.endsWith('Nothing matches.')]).toEqual([query, [], true]);
  }
  await page.close();
}, 60_000);

test('it says which words were not found, and when it shows pages with only some of them', async () => {
  const page = await openDialog();
  const partly = await ask(page, 'wagner xyzzyq');
  expect(partly.said).toContain('xyzzyq was not found.');
  expect(partly.results[0]).toContain('Wagner Group');
  expect((await ask(page, 'iraq mozart')).said).toContain('No page has all of these words; these have some of them.');
  expect((await ask(page, 'wagnr')).said).toContain('the nearest are shown');
  await page.close();
}, 60_000);

test('a quoted phrase finds the pages that have it, and only those', async () => {
  const page = await openDialog();
  const { results } = await ask(page, '"on Russia"');
  for (const text of results) expect(text.length).toBeGreaterThan(0);
  expect((await ask(page, '"have been active in Ukraine"')).results).toHaveLength(1);
  expect((await ask(page, '"active in have"')).results).toHaveLength(0);
  await page.close();
}, 60_000);

test('no query breaks it or becomes markup', async () => {
  const page = await openDialog();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const query of [
    '',
    ' ',
    'a',
    '!!!',
    '🙂🙂',
    '<img src=x onerror=alert(1)>',
    '"',
    '""',
    '\u202eabc',
    '\\',
    '%',
    'x'.repeat(10_000),
    '" onfocus="alert(1)',
    'constructor',
    '__proto__',
  ]) {
    await ask(page, query);
  }
  expect(await page.locator('[data-search-results] img, [data-search-results] script').count()).toBe(0);
  expect(errors).toEqual([]);
  await page.close();
}, 60_000);

test('arrows, Home, End, Enter and Escape work, and the choice is told', async () => {
  const page = await openDialog('/foreign-fighters/');
  await ask(page, 'wagner prisons');
  const chosen = () =>
    page.$eval(
      '[data-search-input]',
      (input) => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.ariaSelected,
    );
  await page.keyboard.press('ArrowDown');
  expect(await chosen()).toBe('true');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash === '#wagner-recruits-from-prisons');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  const box = await page.locator('#wagner-recruits-from-prisons').boundingBox();
  expect(box!.y).toBeLessThan(600);
  await openSearch(page);
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.close();
}, 60_000);

test('nothing of the search is loaded before a reader shows intent', async () => {
  const page = await site.browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin}/foreign-fighters/`, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /names\.json|pagefind|dialog|show\./.test(path))).toEqual([]);
  await Promise.all([
    page.waitForResponse((response) => response.url().includes('/names.json')),
    page.hover('[data-search-open]'),
  ]);
  await page.close();
}, 30_000);

test('where the index cannot be loaded, names are still found and the dialog says so', async () => {
  const page = await site.browser.newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${site.origin}/about/`);
  await openSearch(page);
  const { results, said } = await ask(page, 'Kalinowski');
  expect(results[0]).toContain('Kalinoŭski Regiment');
  expect(said).toContain('Text search is not available');
  await page.close();
}, 30_000);

test('where the names cannot be loaded, it says that, not that there are none', async () => {
  const page = await site.browser.newPage();
  await page.route('**/names.json*', (route) => route.fulfill({ status: 503 }));
  await page.goto(`${site.origin}/about/`);
  await openSearch(page);
  expect((await ask(page, 'prisons')).said).toContain('The names could not be loaded.');
  await page.close();
}, 30_000);

test('the address of the search page keeps query and filters; back and reload restore them', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/search/?q=afghan&finding=supported`);
  await page.waitForFunction(
    () =>
      document.querySelectorAll('[data-search-results] li').length > 0 &&
      document.querySelector('[data-search-results]')?.ariaBusy === 'false',
  );
  const texts = () =>
    page.$$eval('[data-search-results] small', (all) =>
      all.map((one) => one.textContent ?? '').filter((text) => text.includes(' · ')),
    );
  expect((await texts()).every((text) => / · (It was said: s|S)upported/.test(text))).toBe(true);
  await page.selectOption('select[name=finding]', 'partly-supported');
  await page.waitForFunction(() => location.search.includes('partly-supported'));
  await page.goBack();
  await page.waitForFunction(
    () => document.querySelector<HTMLSelectElement>('select[name=finding]')?.value === 'supported',
  );
  await page.reload();
  expect(await page.inputValue('[data-search-input]')).toBe('afghan');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.close();
}, 60_000);

test('a filter alone lists what it leaves', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/search/?finding=contested`);
  await page.waitForFunction(() => document.querySelectorAll('[data-search-results] li').length > 0);
  expect(await page.locator('[data-search-results] li').count()).toBe(3);
  await page.waitForFunction(() => document.querySelector('.search-status')?.textContent?.includes('3 claims'));
  await page.close();
}, 30_000);

test('without JavaScript the search button leads to a finder from A to Z', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.origin}/foreign-fighters/`);
  await page.click('[data-search-open]');
  expect(new URL(page.url()).pathname).toBe('/search/');
  expect(await page.locator('.finder a[href="/groups/wagner-group/"]').isVisible()).toBe(true);
  expect(await page.locator('.search-form :is(input, select):visible').count()).toBe(0);
  await page.close();
}, 30_000);
