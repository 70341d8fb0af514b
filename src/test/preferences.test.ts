import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { contrast } from '../styles/contrast.ts';
import { siteInChromium } from './site-in-chromium.ts';
import { open, shortestPages, shownParts } from './states.ts';
import { walk, watchStops } from './walk.ts';

const site = siteInChromium();

/** What moves in a part of a page, or would: by style, by script, or at this moment. */
async function motion(page: Page, part = 'html'): Promise<string[]> {
  return page.evaluate((selector) => {
    const styled = [...document.querySelectorAll(`${selector}, ${selector} *`)].flatMap((element) =>
      [undefined, '::before', '::after', '::backdrop'].flatMap((part) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
        const moves = animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
        return moves ? `${element.tagName} ${element.className}${part ?? ''}` : [];
      }),
    );
    const running = document.getAnimations().map(({ id }) => `running: ${id}`);
    return [...styled, ...running, ...(globalThis as unknown as { scrolled: string[] }).scrolled];
  }, part);
}

test('where motion is to be reduced, nothing moves and nothing scrolls smoothly', async () => {
  const page = await site.browser.newPage({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const scrolled: string[] = [];
    Object.assign(globalThis, { scrolled });
    for (const name of ['scrollIntoView', 'scrollTo', 'scrollBy', 'scroll'] as const)
      for (const owner of [Element.prototype, globalThis as unknown as Element]) {
        const original = owner[name] as ((...how: unknown[]) => void) | undefined;
        if (!original) continue;
        Object.assign(owner, {
          [name](this: Element, ...how: unknown[]) {
            if (JSON.stringify(how).includes('smooth')) scrolled.push(`${name} smoothly`);
            original.apply(this, how);
          },
        });
      }
  });
  const pages = shortestPages.filter(({ path }) => ['/', '/yeast/', '/yeast/figures/'].includes(path));
  const seen = new Set<string>();
  for (const { name, path, show, part } of [...pages, ...shownParts]) {
    await open(page, site.origin + path);
    await show(page);
    // All else is as it was when the page was first looked at.
    const { pathname } = new URL(page.url());
    expect([name, await motion(page, seen.has(pathname) ? part : 'html')]).toEqual([name, []]);
    seen.add(pathname);
  }
  await page.evaluate(() => {
    document.body.style.transition = 'color 1s';
    document.querySelector('main')?.scrollIntoView({ behavior: 'smooth' });
  });
  expect(await motion(page)).toEqual(['BODY ', 'scrollIntoView smoothly']);
  await page.close();
});

test.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced', { forcedColors: 'active', colorScheme: 'dark' }],
] as const)('the words drawn in figures stand out from the page (%s colours)', async (_, colours) => {
  const page = await site.browser.newPage(colours);
  for (const path of ['/', '/herring-race/figures/']) {
    await page.goto(site.origin + path);
    const words = await page.$$eval('svg text', (all) =>
      all.map((text) => ({
        name: text.textContent,
        fill: getComputedStyle(text).fill,
        ground: getComputedStyle(document.documentElement).backgroundColor,
      })),
    );
    expect(words.length).toBeGreaterThan(2);
    const faint = words.filter(({ fill, ground }) => contrast(hex(fill), hex(ground)) < 7);
    expect([path, faint]).toEqual([path, []]);
  }
  await page.close();
});

function hex(rgb: string): string {
  const parts = [...rgb.matchAll(/\d+/g)].slice(0, 3);
  return `#${parts.map(([part]) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

test('in forced colours focus, the place arrived at and the chosen result are outlined, and shapes keep', async () => {
  const page = await site.browser.newPage({ forcedColors: 'active', colorScheme: 'dark' });
  await open(page, `${site.origin}/herring-race/`);
  await watchStops(page);
  const stops = await walk(page, 'Tab', 60);
  expect(stops.length).toBe(60);
  expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
  const outline = (selector: string) =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).outlineStyle);
  for (const [name, selector] of [
    ['arrival at a claim', '.claim:target'],
    ['the search dialog with texts, one of them chosen', '[aria-selected=true]'],
  ] as const) {
    const { path, show } = shownParts.find((state) => state.name === name)!;
    await open(page, site.origin + path);
    await show(page);
    // The focus outline alone would not show a place that has been left.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect([name, await outline(selector)]).toEqual([name, 'solid']);
  }
  const marks = await page.$$eval('.verdict', (all) =>
    all.map((mark) => Number.parseFloat(getComputedStyle(mark, '::before').borderTopWidth)),
  );
  expect(marks.length).toBeGreaterThan(9);
  expect(marks.filter((width) => !(width > 0))).toEqual([]);
  await page.close();
});

test('colours chosen in one tab hold in another, and on the page one comes back to', async () => {
  const context = await site.browser.newContext({ colorScheme: 'light' });
  const [page, other] = [await context.newPage(), await context.newPage()];
  const has = (scheme: string) =>
    page.waitForFunction((one) => getComputedStyle(document.documentElement).colorScheme === one, scheme);
  await open(page, `${site.origin}/herring-race/`);
  await open(other, `${site.origin}/about/`);
  await other.getByRole('radio', { name: 'Dark' }).check();
  await has('dark');
  expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
  await page.goto(`${site.origin}/about/`);
  await page.getByRole('radio', { name: 'Light' }).check();
  await page.goBack();
  await has('light');
  await context.close();
});
