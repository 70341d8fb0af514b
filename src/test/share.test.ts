import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { restMark } from '../wording/mark.ts';
import { siteInChromium } from './site-in-chromium.ts';
import { sample } from './sites.ts';
import { drawn, open as openAfresh, shownParts } from './states.ts';

const BRIEF = '/herring-race/';
const CLAIM = 'haddad-denies-the-sale';
const ADDRESS = `http://localhost:4321${BRIEF}claims/${CLAIM}/`;
const site = siteInChromium();

/** Opens a page where the clipboard may be used, or not. */
async function open(path: string, permissions: string[] = ['clipboard-read', 'clipboard-write']): Promise<Page> {
  const page = await site.browser.newPage({ permissions });
  await page.goto(site.origin + path);
  return page;
}

const said = (page: Page) => page.locator('.copied:not(:empty)').allTextContents();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the page of a claim copies its link, its quotation and its citations, and says so only of what it copied last', async () => {
  const page = await open(`${BRIEF}claims/${CLAIM}/`);
  await page.getByText('Cite this claim').click();
  for (const [name, text] of [
    ['Copy the link', /^http:\/\/localhost:4321\/herring-race\/claims\/haddad-denies-the-sale\/$/],
    ['Copy: Link to this claim', /^http:\/\/localhost:4321\/herring-race\/claims\/haddad-denies-the-sale\/$/],
    [
      'Copy: Link to its place in the brief',
      /^http:\/\/localhost:4321\/herring-race\/#haddad-denies-the-sale:~:text=\S+$/,
    ],
    [
      'Copy: Quotation with link',
      /Whether it was said is contested; denied\. The harbour office denied that she had said so\./,
    ],
    ['Copy: BibTeX of this claim', /^@\w+\{/],
  ] as const) {
    await page.getByRole('button', { name }).press('Enter');
    await page
      .locator('.copy', { has: page.getByRole('button', { name }) })
      .getByText('Copied.')
      .waitFor();
    expect(await said(page)).toEqual(['Copied.']);
    expect(await copied(page)).toMatch(text);
  }
  // What the reader copies takes its place.
  await page.getByRole('heading', { level: 1 }).selectText();
  await page.keyboard.press('Control+c');
  expect(await said(page)).toEqual([]);
  await page.close();
});

test('where the clipboard is refused the text is selected, and the page says what to press', async () => {
  const page = await open(`${BRIEF}claims/${CLAIM}/`);
  await page.getByRole('button', { name: 'Copy: Quotation with link' }).click();
  await page.getByText('Copied.').waitFor();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  for (const [name, text] of [
    ['Link to its place in the brief', `http://localhost:4321${BRIEF}#${CLAIM}:~:text=`],
    ['Link to this claim', ADDRESS],
  ] as const) {
    await page.getByRole('button', { name: `Copy: ${name}` }).click();
    await page.locator('.copy', { hasText: name }).getByText('The text is selected').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain(text);
    expect((await said(page)).sort()).toEqual(['Copied.', expect.stringContaining('The text is selected')]);
  }
  await page.keyboard.press('Control+c');
  expect([await copied(page), await said(page)]).toEqual([ADDRESS, []]);
  await page.close();
});

test('in the brief the mark of a section opens what its page offers, and Escape closes it', async () => {
  const page = await open(BRIEF);
  await page.locator('#the-catch a.self').press('Enter');
  const card = page.getByRole('dialog', { name: 'Copy and cite' });
  await card.waitFor();
  expect(new URL(page.url()).hash).toBe('#the-catch');
  await card.getByRole('button', { name: 'Copy: Link to this section' }).click();
  await card.getByText('Copied.').waitFor();
  expect(await copied(page)).toContain('/sections/the-catch/');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  await page.close();
});

test('from the top of a brief or claim one step leads to its citations, unfolded, without JavaScript', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  for (const path of [BRIEF, `${BRIEF}claims/${CLAIM}/`]) {
    await page.goto(site.origin + path);
    await page.getByRole('link', { name: 'Cite', exact: true }).click();
    expect([path, await page.getByLabel('As text (APA)').first().isVisible()]).toEqual([path, true]);
  }
  await page.close();
});

test('a phone is offered its own share sheet, once on a page', async () => {
  const page = await open('/');
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(globalThis, { shared });
    navigator.share = (what) => Promise.resolve(void shared.push(what ?? {}));
  });
  await page.goto(`${site.origin}${BRIEF}claims/${CLAIM}/`);
  const shares = page.getByRole('button', { name: 'Share' });
  expect(await shares.count()).toBe(1);
  await shares.click();
  expect(await page.evaluate(() => (globalThis as unknown as { shared: ShareData[] }).shared[0]?.url)).toBe(ADDRESS);
  await page.goto(site.origin + BRIEF);
  await page.locator(`[id="${CLAIM}"] a.self`).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Share this claim …' }).waitFor();
  await page.close();
});

test('an answer that comes late does not cover what the reader turned to', async () => {
  const page = await open(BRIEF);
  const answer = Promise.withResolvers<void>();
  await page.route('**/claims/**', async (route) => {
    await answer.promise;
    await route.continue();
  });
  const over = new Promise((resolve) => page.on('requestfinished', resolve).on('requestfailed', resolve));
  await page.locator(`[id="${CLAIM}"] a.self`).press('Enter');
  await page.locator('a.cite[href="#cite-8"]').press('Enter');
  await page.getByRole('dialog', { name: 'Evidence for link 8' }).waitFor();
  answer.resolve();
  await over;
  await drawn(page);
  expect(await page.getByRole('dialog').getAttribute('aria-label')).toBe('Evidence for link 8');
  await page.close();
});

test('a finger finds the mark of a claim by a tap on its words', async () => {
  const page = await site.browser.newPage({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  await page.goto(`${site.origin}${BRIEF}#icelanders-kept-away`);
  const words = await page.locator('#icelanders-kept-away').evaluate((claim) => {
    const text = [...claim.childNodes].findLast((node) => node.textContent?.includes('good reasons'))!;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { x, y, width, height } = range.getClientRects()[0]!;
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.touchscreen.tap(words.x, words.y);
  const mark = page.locator('#icelanders-kept-away a.self');
  expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
  await mark.evaluate((element) => (element as HTMLElement).click());
  await page.getByRole('dialog', { name: 'Copy and cite' }).waitFor();
  await page.close();
});

test('on a phone that arrives by the link of a claim, the words of its mark open the card', async () => {
  const { claims } = sample.model().briefs.find(({ slug }) => slug === 'herring-race')!;
  const marked = claims.filter(restMark).map(({ id }) => id);
  expect(marked.length).toBeGreaterThan(4);
  const page = await site.browser.newPage({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  for (const id of marked) {
    await openAfresh(page, `${site.origin}${BRIEF}#${id}`);
    await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
    await drawn(page);
    const words = await page.locator(`[id="${id}"] .self > span`).evaluate((span) => {
      const { x, y, width, height } = span.getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.touchscreen.tap(words.x, words.y);
    await page.getByRole('dialog', { name: 'Copy and cite' }).waitFor();
  }
  await page.close();
});

test.each([
  'the evidence of a citation',
  'the card of a claim',
  'the search dialog with texts, one of them chosen',
  'the search page with results',
])('what is opened elsewhere leaves %s as it is', async (name) => {
  const page = await site.browser.newPage();
  const { path, show, part } = shownParts.find((state) => state.name === name)!;
  await openAfresh(page, site.origin + path);
  await show(page);
  const before = page.url();
  const link = page.locator(`${part} a[href*="/"]:visible`).last();
  // A card may turn to the other side of its link when the page is scrolled.
  await link.scrollIntoViewIfNeeded();
  await drawn(page);
  for (const act of [
    () => link.click({ modifiers: ['Control'] }),
    () => link.click({ modifiers: ['Shift'] }),
    () => link.click({ button: 'middle' }),
    () => link.press('Control+Enter'),
  ]) {
    const [other] = await Promise.all([page.context().waitForEvent('page'), act()]);
    await other.close();
    expect([await link.isVisible(), page.url()]).toEqual([true, before]);
  }
  await page.close();
});
