import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, ruleSets } from './accessibility.ts';
import { paperFaults } from './paper.ts';
import { secondEngineFaults } from './second-engine.ts';
import { siteInChromium } from './site-in-chromium.ts';
import { real, sample } from './sites.ts';
import { addStyle, longestPages, open, shortestPages, shownParts } from './states.ts';

test('the rules of WCAG 2.2 that axe keeps off by default are on', () => {
  expect(ruleSets.all).toContain('target-size');
  expect(ruleSets.all).toContain('color-contrast-enhanced');
  expect(ruleSets.all.length).toBeGreaterThan(90);
});

const site = siteInChromium();

describe.each([
  { name: 'real', of: real, states: longestPages },
  { name: 'sample', of: sample, states: [...shortestPages, ...shownParts] },
])('of the $name site', ({ of, states }) => {
  const served = siteInChromium(of);
  let page: Page;

  beforeAll(async () => {
    // So high that a card shows all it holds: what is scrolled away cannot be checked.
    page = await served.browser.newPage({ viewport: { width: 1280, height: 2400 } });
  });

  test.each(states)('$name: no accessibility fault, light, dark and on paper', async ({ path, show, part }) => {
    await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
    await open(page, served.origin + path);
    await show(page);
    expect(await accessibilityFaults(page, 'all', part)).toEqual([]);
    // Each of these takes as long as all else; the sample has every kind of page and every part that opens.
    const isTriedInAll = of === sample || path === '/foreign-fighters/';
    if (isTriedInAll) expect(await secondEngineFaults(page, part)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    if (isTriedInAll) expect(await accessibilityFaults(page, 'colour', part)).toEqual([]);
    expect(await paperFaults(page)).toEqual([]);
    if (isTriedInAll && part === 'html') expect(await accessibilityFaults(page, 'print')).toEqual([]);
  });
});

test('a claim that is all link has a mark to hit also where it is alone in a cell', async () => {
  const page = await site.browser.newPage();
  await open(page, `${site.origin}/herring-race/`);
  await page.evaluate(() => {
    const claim = document.getElementById('fleet-left-bergen')!.cloneNode(true) as HTMLElement;
    claim.id = 'in-cell';
    claim.replaceChildren(claim.querySelector('.cite')!, claim.querySelector('.self')!);
    document.querySelector('td')!.replaceChildren(claim);
  });
  expect(await accessibilityFaults(page, 'structure', 'table')).toEqual([]);
  await page.close();
});

describe('what is looked for', () => {
  test.each([
    [
      'words that stand out too little',
      '.lead { color: #999 }',
      /^color-contrast: <p class="lead">.*contrast of 2\.75 /m,
    ],
    [
      'words over a picture',
      '.prose p { background: linear-gradient(white, black) }',
      /^color-contrast: <p\b.*: .*background gradient/m,
    ],
  ])('would be seen: %s', async (_, css, fault) => {
    const page = await site.browser.newPage({ colorScheme: 'light' });
    await open(page, `${site.origin}/herring-race/`);
    await addStyle(page, css);
    expect((await accessibilityFaults(page, 'colour', 'main')).join('\n')).toMatch(fault);
    await page.close();
  });

  test('would be seen by the second engine: forms without a name', async () => {
    const page = await site.browser.newPage();
    await open(page, `${site.origin}/`);
    await page.$$eval('form', (forms) => forms.forEach((form) => (form.role = form.ariaLabel = null)));
    expect((await secondEngineFaults(page)).join('\n')).toMatch(/^aria_form_label_unique: <form /m);
    await page.close();
  });
});
