import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, ruleSets } from './accessibility.ts';
import { siteInChromium } from './site-in-chromium.ts';
import { open, shownParts, unfoldedPages } from './states.ts';

const site = siteInChromium();
let page: Page;

beforeAll(async () => {
  // So high that a card shows all it holds: what is scrolled away cannot be checked.
  page = await site.browser.newPage({ viewport: { width: 1280, height: 2400 } });
});

test('the rules of WCAG 2.2 that axe keeps off by default are on', () => {
  expect(ruleSets.all).toContain('target-size');
  expect(ruleSets.all).toContain('color-contrast-enhanced');
  expect(ruleSets.all.length).toBeGreaterThan(90);
});

test('words of the brief over a picture are not passed unseen', async () => {
  await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
  await open(page, `${site.origin}/foreign-fighters/`);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.prose p { background: linear-gradient(white, black) }');
    document.adoptedStyleSheets = [sheet];
  });
  const faults = await accessibilityFaults(page, 'colour', '.prose');
  expect(faults.join('\n')).toMatch(/^color-contrast: <p\b.*: .*background gradient/m);
}, 30_000);

test.each([...unfoldedPages, ...shownParts])(
  '$name: no accessibility fault, light, dark and on paper',
  async ({ path, show, part }) => {
    await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
    await open(page, site.origin + path);
    const isFolded = part === 'html' && (await page.locator('details:not([open])').count()) > 0;
    if (isFolded) expect(await accessibilityFaults(page, 'structure')).toEqual([]);
    await show(page);
    expect(await accessibilityFaults(page, 'all', part)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityFaults(page, 'colour', part)).toEqual([]);
    if (part !== 'html') return;
    await page.emulateMedia({ media: 'print' });
    expect(await accessibilityFaults(page, 'print')).toEqual([]);
  },
  60_000,
);
