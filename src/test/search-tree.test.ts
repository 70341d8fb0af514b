import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ariaTree } from './aria-tree.ts';
import { siteInChromium } from './site-in-chromium.ts';
import { open, openSearch, shownParts } from './states.ts';

const site = siteInChromium();
let page: Page;

beforeAll(async () => {
  page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
});

const dialogTree = () => ariaTree(page, 'dialog');

test('the search is a modal dialog with a combobox that says whether it has results', async () => {
  await open(page, `${site.origin}/about/`);
  await openSearch(page);
  expect(await dialogTree()).toMatchInlineSnapshot(`
    "- dialog "Search":
      - text: Search
      - combobox "Search"
      - button "Close"
      - status
      - paragraph: Try a name in any spelling, a number, words, a “phrase” or “link 12”. Enter opens the result; Shift+Enter opens a claim’s own page with its evidence.
      - paragraph:
        - link "All results and filters":"
  `);
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as {
    nodes: readonly {
      readonly role?: { readonly value?: string };
      readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
    }[];
  };
  const dialog = nodes.find(({ role }) => role?.value === 'dialog');
  expect(dialog?.properties?.find(({ name }) => name === 'modal')?.value.value).toBe(true);
  await cdp.detach();
});

test('results are options in named groups, one of them selected', async () => {
  const state = shownParts.find(({ name }) => name === 'the search dialog with texts, one of them chosen')!;
  await open(page, site.origin + state.path);
  await state.show(page);
  const given = await dialogTree();
  expect(given.match(/^ *- '?(combobox|listbox|group|status|option).{0,60}/gm)?.join('\n')).toMatchInlineSnapshot(`
    "  - combobox "Search" [expanded]: league boats
      - status: 1 name, 2 claims and 1 source.
      - listbox "Results":
        - group "Names":
          - option "Northern League group · Boat owners who began the race"
        - group "Claims · The herring race of 1907":
          - option "On 3 May 1907 the boats of the Northern League left Bergen
          - option "Most estimates put 40 to 60 boats of the Northern League a
        - group "Sources · The herring race of 1907":
          - 'option "Link 3: “40 to 60 boats” source Report of the league, Nort"
  `);
  expect(given.match(/\[selected\]/g)).toHaveLength(1);
  expect(given.match(/\[expanded\]/g)).toHaveLength(1);
  expect(await page.locator('[aria-activedescendant]').getAttribute('aria-activedescendant')).toBe(
    await page.locator('[aria-selected=true]').getAttribute('id'),
  );
});

test('the number of results is announced once', async () => {
  await open(page, `${site.origin}/about/`);
  await openSearch(page);
  await page.evaluate(() => {
    const told: string[] = [];
    const status = document.querySelector('dialog .search-status')!;
    new MutationObserver(() => told.push(status.textContent)).observe(status, { childList: true, subtree: true });
    Object.assign(globalThis, { told });
  });
  await page.fill('[data-search-input]', 'league boats');
  await page.locator('.search-status:not(:empty)').waitFor();
  await page.locator('[data-search-results][aria-busy=false]').waitFor();
  const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told.filter(Boolean));
  expect(told).toMatchInlineSnapshot(`
    [
      "1 name, 2 claims and 1 source.",
    ]
  `);
});
