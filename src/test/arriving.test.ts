import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInChromium } from './site-in-chromium.ts';
import { drawn, open as openAfresh } from './states.ts';

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
    await openAfresh(page, `${site.origin}${BRIEF}#${id}`);
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

/** Opens the brief at a claim while a file is withheld; what is done then comes before the file. */
async function arrivedWithout(file: RegExp): Promise<{ readonly page: Page; readonly giveFile: () => Promise<void> }> {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 300 }, hasTouch: true });
  const given = Promise.withResolvers<void>();
  await page.route(file, async (route) => {
    await given.promise;
    await route.continue();
  });
  await page.goto(`${site.origin}${BRIEF}#${CLAIM}`, { waitUntil: 'commit' });
  await isShown(page);
  // Lines break anew when the face comes, which is not to be taken for a move.
  await page.waitForLoadState('domcontentloaded');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Chromium takes no input before it.
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const giveFile = async () => {
    given.resolve();
    await page.waitForLoadState('load');
    await drawn(page);
  };
  return { page, giveFile };
}

/** Waits for the place. It is looked for from outside: where scripts are off no timer of the page runs. */
const isShown = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate((id) => {
          const { top = -1 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
          return scrollY > 0 && top >= -1 && top < innerHeight;
        }, CLAIM),
      { timeout: 20_000 },
    )
    .toBe(true);

test.each([true, false])('the place is there before any other file is (script: %s)', async (javaScriptEnabled) => {
  const page = await site.browser.newPage({ javaScriptEnabled });
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/\.(css|js|woff2|svg)$/, async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto(`${site.origin}${BRIEF}#${CLAIM}`, { waitUntil: 'commit' });
  await isShown(page);
  resolve();
  await page.close();
});

const ACTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  wheel: async (page) => {
    await page.mouse.move(600, 150);
    await page.mouse.wheel(0, -9000);
  },
  key: (page) => page.keyboard.press('Home'),
  Tab: (page) => page.keyboard.press('Tab'),
  touch: (page) => page.touchscreen.tap(1270, 150),
  'scroll bar': (page) => page.evaluate(() => scrollTo(0, 0)),
};

test.each([
  ['its script', /\.js$/],
  ['the sheet for print', /print.*\.css$/],
])('who has moved on is left there when %s comes late', async (_, file) => {
  const thrown: string[] = [];
  for (const [name, act] of Object.entries(ACTS)) {
    const { page, giveFile } = await arrivedWithout(file);
    const { top, focus } = await whereIs(page);
    await act(page);
    if (name !== 'touch') await page.waitForFunction(hasLeft, { top, focus });
    // The browser scrolls to what has the focus when it draws next.
    await drawn(page);
    const before = await whereIs(page);
    await giveFile();
    const after = await whereIs(page);
    if (JSON.stringify(after) !== JSON.stringify(before)) thrown.push(`${name}: ${JSON.stringify([before, after])}`);
    await page.close();
  }
  expect(thrown).toEqual([]);
});

interface Place {
  readonly top: number;
  readonly focus: string;
}

function whereIs(page: Page): Promise<Place> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return { top: scrollY, focus: activeElement?.id || activeElement?.getAttribute('href') || '' };
  });
}

function hasLeft({ top, focus }: Place): boolean {
  const { activeElement } = document;
  const isIdle = top !== scrollY && scrollY === 0;
  return isIdle || focus !== (activeElement?.id || activeElement?.getAttribute('href') || '');
}

test('who comes back to the place by themselves keeps the focus where it is', async () => {
  const { page, giveFile } = await arrivedWithout(/\.js$/);
  const { top, focus } = await whereIs(page);
  await page.keyboard.press('Home');
  await page.waitForFunction(hasLeft, { top, focus });
  await giveFile();
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), CLAIM);
  await page.locator('.here').waitFor({ state: 'attached' });
  await drawn(page);
  expect(await whereIs(page)).toMatchObject({ focus });
  await page.close();
});

test('a late script still gives the focus to who waited', async () => {
  const { page, giveFile } = await arrivedWithout(/\.js$/);
  await giveFile();
  await page.waitForFunction((id) => document.activeElement?.id === id, CLAIM);
  await page.close();
});
