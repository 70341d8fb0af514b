import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInChromium } from './site-in-chromium.ts';
import { real } from './sites.ts';
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
  expect(await first('crow island crew')).toContain('Crow Island Crew → Kråkøy Crew');
  expect(await first('norwegian')).toContain('Norway');
  expect(await first('10000')).toContain('10,000');
  expect(await first('fished empty')).toContain('withdrawn');
  const league = await ask(page, 'league boats');
  expect(league.results[0]).toContain('Northern League');
  expect(league.results.slice(1, 3).join()).toContain('Said; whether it is so was not checked');
  expect(league.results[3]).toContain('Link 3: “40 to 60 boats”');
  expect(league.results.filter((text) => text.startsWith('Northern League'))).toHaveLength(1);
  expect([league.results.length, league.said]).toEqual([4, '1 name, 2 claims and 1 source.']);
  expect((await ask(page, 'barrels one size')).results.join()).toContain('What was caught, and who says so');
  for (const query of ['10999', 'orchid', 'xyzzy qwert']) {
    const { results, said } = await ask(page, query);
    expect([query, results, said.endsWith('No results.')]).toEqual([query, [], true]);
  }
  await page.close();
});

test.each(['11/06/1907', '6/11/1907', '11.6.1907', '6-11-1907', '1907-06-11', '1907/6/11'])(
  'a date is found in figures, whichever of day and month comes first: %s',
  async (date) => {
    const page = await openDialog();
    const { results, said } = await ask(page, date);
    expect(results[0]).toContain('11 June 1907');
    expect(said).not.toContain('not found');
    await page.close();
  },
);

test('of a word that was asked for the word alone is marked', async () => {
  const page = await openDialog();
  await ask(page, 'june');
  const marked = await page.$$eval('mark', (words) => words.map(({ textContent }) => textContent));
  expect(new Set(marked)).toEqual(new Set(['June']));
  expect(await page.getByRole('option', { name: 'joined the Northern League in June.' }).count()).toBe(1);
  await page.close();
});

test('it says which words were not found, and when it shows pages with only some of them', async () => {
  const page = await openDialog();
  const partly = await ask(page, 'league xyzzyq');
  expect(partly.said).toContain('xyzzyq was not found.');
  expect(partly.results[0]).toContain('Northern League');
  expect((await ask(page, 'portugal iceland')).said).toContain('No page has all of these words.');
  expect((await ask(page, 'hadad')).said).toContain('These are the closest');
  await page.close();
});

test('a quoted phrase finds the pages that have it, and only those', async () => {
  const page = await openDialog();
  expect((await ask(page, '"reached Norway in July"')).results).toHaveLength(1);
  expect((await ask(page, '"reached in Norway"')).results).toHaveLength(0);
  await page.close();
});

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
});

test('nothing of the search is loaded before a reader shows intent', async () => {
  const page = await site.browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin}/herring-race/`);
  expect(asked.filter((path) => /names\.json|pagefind|start-|search-/.test(path))).toEqual([]);
  await Promise.all([
    page.waitForResponse((response) => response.url().includes('/names.json')),
    page.hover('[data-search-open]'),
  ]);
  await page.close();
});

test('an index that was built anew under an open page is read', async () => {
  const page = await openDialog();
  expect((await ask(page, 'prisons')).said).toBe('prisons was not found. No results.');
  await page.route('**/pagefind/**', (route) => {
    const file = real.root + new URL(route.request().url()).pathname;
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  const { results } = await ask(page, 'volunteers bakhmut');
  expect(results.join()).toContain('Bakhmut');
  await page.close();
});

test('offline it says what it could not do, and does it once there is a network again', async () => {
  const page = await openDialog();
  await ask(page, 'league');
  await page.context().setOffline(true);
  expect((await ask(page, 'salt')).said).toContain('could not be searched');
  await page.keyboard.press('Escape');
  await page.context().setOffline(false);
  await openSearch(page);
  await page.getByRole('option', { name: /salt/ }).first().waitFor();
  expect(await page.textContent('.search-status')).not.toContain('could not be searched');
  expect((await ask(page, 'salt barrels')).results.join()).toContain('salt');
  await page.close();
});

test('the address of the search page keeps query and filters; back and reload restore them', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/search/?q=league&finding=supported`);
  await page.waitForFunction(
    () =>
      document.querySelectorAll('[data-search-results] li').length > 0 &&
      document.querySelector('[data-search-results]')?.ariaBusy === 'false',
  );
  const texts = () =>
    page.$$eval('[data-search-results] small', (all) =>
      all.map((one) => one.textContent ?? '').filter((text) => text.includes(' · ')),
    );
  expect((await texts()).every((text) => /^(Supported|Said)/.test(text))).toBe(true);
  const printed = () => page.textContent('.site-foot .printed');
  expect(await printed()).toMatch(/\/search\/\?q=league&finding=supported$/);
  await page.selectOption('select[name=finding]', 'partly-supported');
  await page.waitForFunction(() => location.search.includes('partly-supported'));
  expect(await printed()).toMatch(/\/search\/\?q=league&finding=partly-supported$/);
  await page.goBack();
  await page.waitForFunction(
    () => document.querySelector<HTMLSelectElement>('select[name=finding]')?.value === 'supported',
  );
  await page.reload();
  expect(await page.inputValue('[data-search-input]')).toBe('league');
  await page.close();
});

test('a filter alone lists what it leaves', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/search/?finding=contested`);
  await page.waitForFunction(() => document.querySelectorAll('[data-search-results] li').length > 0);
  expect(await page.locator('[data-search-results] li').count()).toBe(3);
  await page.waitForFunction(() => document.querySelector('.search-status')?.textContent?.includes('3 claims'));
  await page.close();
});
