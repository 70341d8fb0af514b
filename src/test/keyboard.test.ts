import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { pageKinds } from './page-kinds.ts';
import { siteInChromium } from './site-in-chromium.ts';
import { sample } from './sites.ts';
import { open } from './states.ts';
import { walk, watchStops } from './walk.ts';

const BRIEF = '/herring-race/';
const site = siteInChromium();
let page: Page;

beforeAll(async () => {
  page = await site.browser.newPage();
});

/** What has the focus: its name and, for what has none of its own, its words. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement!;
    return (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim().slice(0, 60);
  });

async function press(...keys: readonly string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key);
  return focused();
}

/** Walks by Tab to a stop that is named so, and no further than a reader would have patience for. */
async function walkTo(name: string): Promise<void> {
  for (let stop = 0; stop < 400; stop++) if ((await press('Tab')) === name) return;
  throw new Error(`The keyboard does not come to “${name}”.`);
}

/** Types what is searched, and waits until all is found. */
async function find(query: string): Promise<void> {
  await page.keyboard.type(query);
  await page.locator('[role=option]').nth(1).waitFor();
  await page.locator('[data-search-results][aria-busy=false]').waitFor();
}

test.each([1280, 390])(
  'a walk by Tab through the whole brief stops in its order, each time to be seen, and ends (%i px wide)',
  async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, site.origin + BRIEF);
    await watchStops(page);
    const controls = await page
      .locator(':is(a[href], button, input:not([type=radio]:not(:checked)), textarea, summary, [tabindex="0"]):visible')
      .count();
    const stops = await walk(page, 'Tab', controls + 1);
    expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
    const first = stops.slice(0, 3).map(({ name }) => name);
    expect(first).toEqual(['a Skip to content', 'a Sample Briefs', 'button Search']);
    expect(stops.length).toBe(controls);
    expect(controls).toBeGreaterThan(90);
  },
);

test('a walk back by Shift+Tab stops at the same places', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, site.origin + BRIEF);
  await watchStops(page);
  const there = await walk(page, 'Tab', 40);
  const back = await walk(page, 'Shift+Tab', 39);
  const names = there.slice(0, -1).map(({ name }) => name);
  expect(back.map(({ name }) => name)).toEqual(names.reverse());
  expect(back.flatMap(({ faults }) => faults).filter((fault) => fault !== 'out of order')).toEqual([]);
});

test.each(pageKinds(sample.root).filter(({ longest }) => longest !== BRIEF))(
  'the first stops of $longest are in order and to be seen',
  async ({ longest }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page, site.origin + longest);
    await watchStops(page);
    const stops = await walk(page, 'Tab', 45);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
  },
);

test.each([1280, 390])(
  'by keyboard alone a reader skips to the text, reads evidence, copies, searches and comes back (%i px wide)',
  async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, site.origin + BRIEF);
    expect(await press('Tab')).toBe('Skip to content');
    await press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'main');
    await press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);

    await walkTo('drowned');
    await press('Enter');
    const evidence = page.getByRole('dialog', { name: 'Evidence for link 6' });
    await evidence.waitFor();
    expect(await focused()).toBe('Evidence for link 6');
    expect(await press('Tab')).toBe('Close');
    expect(await press('Enter')).toBe('drowned');
    await evidence.waitFor({ state: 'detached' });
    await press('Enter');
    await evidence.waitFor();
    await press('Tab', 'Tab', 'Escape');
    await evidence.waitFor({ state: 'detached' });
    expect(await focused()).toBe('drowned');
    await press('Enter');
    await evidence.waitFor();
    await walkTo('Claim page, link 6');
    // Past its end the card closes, and the walk goes on after its words.
    const mark = 'Copy or cite (Supported)';
    expect(await press('Tab')).toBe(mark);
    expect(await evidence.count()).toBe(0);
    await press('Enter');
    const card = page.getByRole('dialog', { name: 'Copy and cite' });
    await card.waitFor();
    await walkTo('Copy: Link to this claim');
    await press('Enter');
    await card.locator('.copied:not(:empty)').waitFor();
    expect(await press('Escape')).toBe(mark);
    await card.waitFor({ state: 'detached' });
  },
);

test('who searches over an open card comes back to what opened it', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, site.origin + BRIEF);
  for (const link of ['#shoals-are-empty .self', '.cite[href="#cite-8"]']) {
    await page.locator(link).press('Enter');
    const card = page.locator('.preview-card:focus');
    await card.waitFor();
    await press('Tab', 'Control+k');
    await page.locator('dialog :focus').waitFor();
    await press('Escape');
    await page.locator('dialog').waitFor({ state: 'hidden' });
    expect([link, await page.locator(`${link}:focus`).count()]).toEqual([link, 1]);
  }
});

test('the words of a mark lie over the next line until Escape is pressed', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, site.origin + BRIEF);
  const mark = page.locator('#shoals-are-empty .self');
  const words = () => mark.evaluate((link) => link.firstElementChild!.getBoundingClientRect().width > 2);
  expect(await words()).toBe(false);
  await mark.focus();
  expect(await words()).toBe(true);
  // What hides them comes with the focus.
  await expect.poll(() => press('Escape').then(words)).toBe(false);
  await press('Tab', 'Shift+Tab');
  expect(await words()).toBe(true);
});

test.each([1280, 390])('the search is opened, walked, used and left by keyboard (%i px wide)', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await open(page, `${site.origin}/about/`);
  await press('Tab', 'Tab');
  expect(await press('Tab')).toBe('Search');
  await press('Enter');
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.waitFor();
  await find('league boats');
  const chosen = () =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant');
      const selected = [...document.querySelectorAll('[aria-selected=true]')].map((option) => option.id);
      return [id, selected];
    });
  expect(await chosen()).toEqual([null, []]);
  await press('ArrowDown');
  expect(await chosen()).toEqual(['search-option-0', ['search-option-0']]);
  await press('ArrowDown', 'ArrowDown', 'ArrowUp');
  expect(await chosen()).toEqual(['search-option-1', ['search-option-1']]);
  await press('Home', 'ArrowUp');
  expect(await chosen()).toEqual([null, []]);
  expect(await press('Tab')).toBe('Close');
  expect(await press('Tab')).toBe('All results and filters');
  await press('Escape');
  await field.waitFor({ state: 'hidden' });
  expect(await focused()).toBe('Search');
  await press('Enter');
  await field.waitFor();
  await find('league boats');
  await press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/groups/northern-league/');
});
