import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, layOutWhole } from './accessibility.ts';
import { layoutFaults } from './layout-faults.ts';
import { siteInChromium } from './site-in-chromium.ts';
import { real, sample } from './sites.ts';
import { addStyle, longestPages, open, shownParts } from './states.ts';

// A laptop whose reader has zoomed to 400 %: https://www.w3.org/TR/WCAG22/#reflow
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };
// https://www.w3.org/TR/WCAG22/#text-spacing
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** What lies on top hides what is below it by intent. */
const seen = (part: string) => (part === 'html' || part === 'main' ? 'body' : part);

describe.each([
  { name: 'real', of: real, states: longestPages },
  { name: 'sample', of: sample, states: shownParts },
])('of the $name site', ({ of, states }) => {
  const site = siteInChromium(of);
  let page: Page;

  beforeAll(async () => {
    page = await site.browser.newPage();
  });

  test.each(states)(
    '$name: all is there to see at 320 px, in text spaced out, and in text of twice the size',
    async ({ path, show, part }) => {
      await page.setViewportSize(NARROW);
      await open(page, site.origin + path);
      await layOutWhole(page);
      await show(page);
      expect(await layoutFaults(page, seen(part))).toEqual([]);
      expect(await accessibilityFaults(page, 'structure', part)).toEqual([]);
      await addStyle(page, SPACED);
      expect(await layoutFaults(page, seen(part))).toEqual([]);
      await page.setViewportSize(WIDE);
      if (part === 'html') await page.evaluate(() => (document.adoptedStyleSheets = []));
      // What was shown on top keeps to a place that is no longer there.
      else await open(page, site.origin + path);
      await addStyle(page, 'html { font-size: 200% }');
      await layOutWhole(page);
      await show(page);
      expect(await layoutFaults(page, seen(part))).toEqual([]);
    },
  );
});

describe('on a very narrow screen', () => {
  const site = siteInChromium();
  let page: Page;

  beforeAll(async () => {
    page = await site.browser.newPage({ viewport: NARROW });
  });

  test('what is looked for would be seen', async () => {
    await open(page, `${site.origin}/about/`);
    await addStyle(
      page,
      `h1 { white-space: nowrap; font-size: 5rem }
      .lead { block-size: 1rem; overflow: clip }
      .plain h2 { margin-block-end: -2rem }
      .site-head { position: relative }
      .site-head::after { content: ''; position: absolute; inset: 0 }`,
    );
    const faults = (await layoutFaults(page, 'body')).join('\n');
    for (const fault of [
      /^scrolls sideways: \d+ px$/m,
      /^cut off: h1 “About this site”$/m,
      /^cut off: p\.lead “/m,
      /^lies over: h2 .+ and p “/m,
      /^covered: a\.site-name /m,
    ])
      expect(faults).toMatch(fault);
  });

  test('a word wider than its column breaks on the way to the claims before and after', async () => {
    await open(page, `${site.origin}/herring-race/claims/obrien-drowned/`);
    await page.evaluate((word) => {
      for (const link of document.querySelectorAll('.pager a')) link.textContent = word;
    }, 'Long'.repeat(30));
    expect(await page.locator('.pager a').count()).toBe(2);
    expect(await layoutFaults(page, '.pager')).toEqual([]);
  });
});
