import type { Page } from 'playwright-core';
import { pageKinds } from './page-kinds.ts';
import { real, sample } from './sites.ts';

/** Something a reader can bring a page to. */
export interface State {
  readonly name: string;
  readonly path: string;
  /** Brings the page there once it is open. */
  readonly show: (page: Page) => Promise<void>;
  /** The part that this shows; all else is as the page was opened. */
  readonly part: string;
}

const BRIEF = '/herring-race/';
const CARD = '.preview-card';
const DIALOG = 'dialog[open]';

/** The longest page of every kind of the real site, with all that can be unfolded open. */
export const longestPages: readonly State[] = pageKinds(real.root).map(({ longest }) => unfolded(longest));

/** The same of the shortest pages of the sample. */
export const shortestPages: readonly State[] = pageKinds(sample.root).map(({ shortest }) => unfolded(shortest));

/** Every state in which a page of the sample shows what no unfolding shows. */
export const shownParts: readonly State[] = [
  {
    name: 'the evidence of a citation',
    path: BRIEF,
    show: async (page) => {
      await page.locator('a.cite[href="#cite-8"]').press('Enter');
      await page.getByRole('dialog', { name: 'Evidence for link 8' }).waitFor();
    },
    part: CARD,
  },
  { name: 'the card of a claim', path: BRIEF, show: (page) => openCard(page, 'haddad-denies-the-sale'), part: CARD },
  { name: 'the card of a section', path: BRIEF, show: (page) => openCard(page, 'the-catch'), part: CARD },
  {
    name: 'arrival at a claim',
    path: `${BRIEF}#shoals-are-empty`,
    show: async (page) => void (await page.waitForFunction(() => document.activeElement?.matches('.claim:target'))),
    part: '.claim:target',
  },
  {
    name: 'arrival at a place that is not there',
    path: `${BRIEF}#nowhere-${'x'.repeat(90)}`,
    show: (page) => page.getByText('There is no section, claim or link named').waitFor(),
    part: '.lost',
  },
  { name: 'the search dialog', path: '/about/', show: openSearch, part: DIALOG },
  { name: 'the search dialog with names', path: '/about/', show: (page) => ask(page, 'Krakoy'), part: DIALOG },
  {
    name: 'the search dialog with texts, one of them chosen',
    path: BRIEF,
    show: async (page) => {
      await ask(page, 'league boats');
      for (let down = 0; down < 2; down++) await page.keyboard.press('ArrowDown');
    },
    part: DIALOG,
  },
  {
    name: 'the search dialog with nothing found',
    path: '/about/',
    show: (page) => ask(page, 'xyzzy qwert'),
    part: DIALOG,
  },
  { name: 'the search page with results', path: '/search/?q=league', show: isAnswered, part: 'main' },
  {
    name: 'the search page with a filter',
    path: '/search/?q=league&finding=supported',
    show: isAnswered,
    part: 'main',
  },
  { name: 'the search page with nothing found', path: '/search/?q=xyzzy', show: isAnswered, part: 'main' },
  {
    name: 'a text copied',
    path: `${BRIEF}claims/haddad-denies-the-sale/`,
    show: async (page) => {
      await page.getByRole('button', { name: 'Copy: Link to this claim' }).press('Enter');
      await page.locator('.copied:not(:empty)').waitFor();
    },
    part: '.share',
  },
  {
    name: 'the claims of one finding',
    path: `${BRIEF}claims/`,
    show: (page) => page.getByRole('radio', { name: /Contested/ }).check(),
    part: 'main',
  },
  // The last, as the choice is kept.
  { name: 'dark colours, chosen', path: '/about/', show: (page) => page.getByLabel('dark').check(), part: 'footer' },
];

/** Opens a page from scratch. */
export async function open(page: Page, address: string): Promise<void> {
  // If it is already open, a fragment alone would not load it; an empty page would cost a new process.
  if (address.includes('#')) await page.goto(new URL('/icon.svg', address).href);
  await page.goto(address);
}

/** Adds a style sheet to an open page. */
export async function addStyle(page: Page, text: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, text);
}

/** Waits until a page has had time to draw earlier changes. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Opens the search dialog as a reader does by keyboard. */
export async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] [data-search-input]').waitFor();
}

async function ask(page: Page, query: string): Promise<void> {
  await openSearch(page);
  await page.fill('[data-search-input]', query);
  await isAnswered(page);
}

async function isAnswered(page: Page): Promise<void> {
  await page.locator('.search-status:not(:empty)').waitFor();
  await page.locator('[data-search-results][aria-busy=false]').waitFor({ state: 'attached' });
}

async function openCard(page: Page, id: string): Promise<void> {
  await page.locator(`[id="${id}"] a.self`).press('Enter');
  await page.getByRole('dialog', { name: 'Copy and cite' }).waitFor();
  await unfold(page);
}

function unfolded(path: string): State {
  return { name: `${path} unfolded`, path, show: unfold, part: 'html' };
}

async function unfold(page: Page): Promise<void> {
  await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
}
