import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteInChromium } from './site-in-chromium.ts';
import { real, sample } from './sites.ts';
import { addStyle, open } from './states.ts';

/** What notes beside a text do to it and to each other, in pixels. */
interface Beside {
  readonly notes: number;
  /** The widest space between two blocks of the text. */
  readonly hole: number;
  /** Notes that lie over others or over the text, or stand above or far below their citation. */
  readonly faults: readonly string[];
}

const FAR = 420;

async function beside(page: Page): Promise<Beside> {
  return page.evaluate((far) => {
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1 &&
      Math.min(a.right, b.right) > Math.max(a.left, b.left);
    const box = (element: Element) => element.getBoundingClientRect();
    const blocks = [...document.querySelectorAll('.prose > :not(.noted), .noted > :first-child')].map(box);
    const holes = blocks.map(({ top }, index) => (index > 0 ? top - blocks[index - 1]!.bottom : 0));
    const notes = [...document.querySelectorAll('.notes p')].map((note) => {
      const link = note.querySelector('a')!.getAttribute('href');
      const cite = document.querySelector(`.cite[href="${link}"]`)!;
      return { link, note: box(note), down: box(note).top - box(cite).top };
    });
    const faults = notes.flatMap(({ link, note, down }, index) => [
      ...(down < -12 || down > far ? [`${link} is ${Math.round(down)} px below its citation`] : []),
      ...notes.slice(0, index).flatMap((other) => (meet(note, other.note) ? [`${link} lies over ${other.link}`] : [])),
      ...blocks.flatMap((block) => (meet(note, block) ? [`${link} lies over the text`] : [])),
    ]);
    return { notes: notes.length, hole: Math.round(Math.max(...holes)), faults };
  }, FAR);
}

describe.each([
  { name: 'real', of: real, path: '/foreign-fighters/' },
  { name: 'sample', of: sample, path: '/herring-race/' },
])('beside the text of the $name site', ({ of, path }) => {
  const site = siteInChromium(of);
  let page: Page;

  beforeAll(async () => {
    page = await site.browser.newPage({ javaScriptEnabled: false });
  });

  test.each([1170, 1280, 1600, 2200])(
    'notes stand by their citations, over nothing, and tear no holes (%i px wide)',
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, site.origin + path);
      const { notes, hole, faults } = await beside(page);
      expect(notes).toBeGreaterThan(5);
      expect(faults).toEqual([]);
      expect(hole).toBeLessThanOrEqual(60);
    },
  );
});

describe('notes that are many and long', () => {
  const site = siteInChromium();

  test.each([1170, 1600])('leave the text as it is and do not meet, however long (%i px wide)', async (width) => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    // The same numbers on every run.
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let run = 0; run < 6; run++) {
      await open(page, `${site.origin}/herring-race/`);
      const before = (await beside(page)).hole;
      const count = await page.locator('.notes p').count();
      const lengths = Array.from({ length: count }, () => next(180));
      await page.$$eval(
        '.notes p',
        (notes, words) => notes.forEach((note, index) => note.append(' A word or two.'.repeat(words[index] ?? 0))),
        lengths,
      );
      const { hole, faults } = await beside(page);
      expect([lengths, faults.filter((fault) => fault.includes('lies over'))]).toEqual([lengths, []]);
      expect(hole).toBe(before);
    }
    await page.close();
  });

  test('what is looked for would be found', async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
    await open(page, `${site.origin}/herring-race/`);
    await addStyle(
      page,
      `.noted { margin-block-end: 5rem !important }
      .notes p { inset-block-start: 0 !important }
      .notes p:last-child { inset-inline-end: 30rem !important; inset-block-start: 30rem !important }`,
    );
    const { hole, faults } = await beside(page);
    expect(hole).toBeGreaterThan(60);
    for (const fault of [/lies over #/, /lies over the text/, /px below its citation/])
      expect(faults.join('\n')).toMatch(fault);
    await page.close();
  });
});
