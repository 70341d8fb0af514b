import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInChromium } from './site-in-chromium.ts';
import { drawn } from './states.ts';

const BRIEF = '/herring-race/';
const PHONE = { width: 390, height: 800 };
const site = siteInChromium();

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await site.browser.newPage(options);
  await page.goto(site.origin + path);
  return page;
}

/** The fonts that the first paragraph of the text is painted in. */
async function painted(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '.prose p' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName, isCustomFont }) => (isCustomFont ? familyName : `${familyName} of the system`));
}

test.each([390, 1280])(
  'a first visit shows the face of the text, also where it came late (%i px wide)',
  async (width) => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    const shown = Promise.withResolvers<void>();
    await page.route('**/*.woff2', async (route) => {
      await shown.promise;
      await route.continue();
    });
    await page.goto(site.origin + BRIEF, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    shown.resolve();
    await page.waitForFunction(() => document.fonts.size > 0 && document.fonts.status === 'loaded');
    expect(await painted(page)).toEqual(['Source Serif 4']);
    // Nor does it move when the reader turns to a claim.
    const widths = () =>
      page.$$eval('.claim .cite', (links) => links.map((link) => Math.round(link.getBoundingClientRect().width)));
    const before = await widths();
    await page.hover('#shoals-are-empty .cite');
    await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
    await drawn(page);
    expect(await widths()).toEqual(before);
    await page.close();
  },
);

test.each(['shoals-are-empty', 'krakoy-crew-joined'])(
  'a mouse on the text brings no words over it; at the mark, or at the sign of a claim without one, it does (%s)',
  async (id) => {
    const page = await open(BRIEF, { viewport: { width: 1280, height: 800 } });
    const self = page.locator(`#${id} .self`);
    const areShown = () =>
      self.evaluate((link) => {
        const words = link.querySelector('span');
        const { clipPath, position } = getComputedStyle(words ?? link, words ? null : '::after');
        return clipPath === 'none' && position === 'absolute';
      });
    await page.hover(`#${id} .cite`);
    await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
    expect(await areShown()).toBe(false);
    const { x, y, width } = (await self.boundingBox())!;
    await page.mouse.move(x + width / 2, y + 12);
    expect(await areShown()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await areShown()).toBe(false);
    await page.close();
  },
);

test('where the core of the face does not come, the text is there all the same', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
  // Never answered.
  await page.route('**/*-core.*.woff2', () => undefined);
  await page.goto(site.origin + BRIEF, { waitUntil: 'domcontentloaded' });
  const { x, y, width, height } = (await page.locator('h1').boundingBox())!;
  const session = await page.context().newCDPSession(page);
  // Playwright’s own pictures wait for the face.
  const picture = async () =>
    (await session.send('Page.captureScreenshot', { clip: { x, y, width, height, scale: 1 } })).data;
  const style = (text: string) => page.locator('h1').evaluate((h1, css) => (h1.style.cssText = css), text);
  await style('color: transparent');
  const blank = await picture();
  await style('');
  await expect.poll(picture, { timeout: 20_000, interval: 200 }).not.toBe(blank);
  await page.close();
});

test('citations are counted by numbers, footnotes by letters', async () => {
  const page = await open(BRIEF, { javaScriptEnabled: false });
  expect(await page.locator('.prose [data-footnote-ref]').allTextContents()).toEqual(['[a]', '[b]']);
  expect(await page.locator('.footnotes ol').getAttribute('type')).toBe('a');
  expect(await page.locator('.cite').first().getAttribute('data-n')).toBe('1');
  await page.close();
});

test('notes are folded on a phone and stand beside the text where there is room', async () => {
  const text = 'Nothing was found on what the crew sold.';
  const phone = await open(BRIEF, { viewport: PHONE });
  expect(await phone.locator('.notes p', { hasText: text }).isVisible()).toBe(false);
  await phone.locator('.notes', { hasText: text }).locator('summary').click();
  expect(await phone.locator('.notes p', { hasText: text }).isVisible()).toBe(true);
  const laptop = await open(BRIEF, { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });
  expect(await laptop.locator('.notes p', { hasText: text }).isVisible()).toBe(true);
  const claim = await laptop.locator('#krakoy-crew-changed-sides').boundingBox();
  const note = await laptop.locator('.notes p', { hasText: text }).boundingBox();
  expect(note!.x).toBeGreaterThan(claim!.x + claim!.width);
  await Promise.all([phone.close(), laptop.close()]);
});

test('notes stay folded where there is no margin for them', async () => {
  const page = await open(BRIEF, { viewport: { width: 1100, height: 800 } });
  expect(await page.locator('.notes[open]').count()).toBe(0);
  await page.close();
});

test('the list of claims shows one answer at a time, without JavaScript', async () => {
  const page = await open(`${BRIEF}claims/`, { javaScriptEnabled: false });
  await page.getByRole('radio', { name: /Contested/ }).check();
  expect(await page.locator('.claim-list li:visible').count()).toBe(2);
  await page.close();
});

test('a page is as long as it says from the first, and evidence is folded to its answer', async () => {
  const page = await open(BRIEF, { viewport: PHONE });
  const length = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await length();
  for (let screen = 0; screen * 800 < before; screen++) await page.mouse.wheel(0, 800);
  await page.waitForFunction(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
  expect(await length()).toBe(before);
  expect(await page.locator('#cite-8').isVisible()).toBe(false);
  await page.getByText('Link 8: ').click();
  expect(await page.locator('#cite-8').isVisible()).toBe(true);
  await page.close();
});

test('without JavaScript a link to a citation shows it on a phone too', async () => {
  for (const id of ['cite-1', 'cite-7', 'cite-13']) {
    const page = await open(`${BRIEF}#${id}`, { viewport: PHONE, javaScriptEnabled: false });
    const { y } = (await page.locator(`#${id}`).boundingBox())!;
    expect([id, y >= -1 && y < 400]).toEqual([id, true]);
    await page.close();
  }
});

test.each([320, 560, 700])(
  'in a window of %i px each link of the contents is whole in sight when it has the focus, with the ring around it',
  async (height) => {
    const page = await open(BRIEF, { viewport: { width: 1366, height } });
    const links = page.locator('.contents a');
    const hidden: string[] = [];
    for (const way of ['Tab', 'Shift+Tab']) {
      await (way === 'Tab' ? links.first() : links.last()).focus();
      for (let left = await links.count(); left > 0; left--) {
        await page.waitForFunction(() => document.activeElement?.closest('.contents'));
        hidden.push(
          ...(await page.evaluate(() => {
            const link = document.activeElement!;
            const box = link.getBoundingClientRect();
            const port = link.closest('.contents')!.getBoundingClientRect();
            const isWhole =
              box.top >= Math.max(port.top, 0) - 1 && box.bottom <= Math.min(port.bottom, innerHeight) + 1;
            const { outlineWidth, outlineOffset } = getComputedStyle(link);
            const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
            const isRound = box.left - ring >= port.left && box.right + ring <= port.right;
            return isWhole && isRound ? [] : [link.textContent];
          })),
        );
        if (left > 1) await page.keyboard.press(way);
      }
    }
    expect(hidden).toEqual([]);
    await page.close();
  },
);
