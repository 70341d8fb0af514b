import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { siteInChromium } from './site-in-chromium.ts';
import { open, openSearch, shownParts } from './states.ts';

const BRIEF = '/foreign-fighters/';
const CLAIM_PAGE = '/foreign-fighters/claims/ten-iranians-killed/';
const site = siteInChromium();
let page: Page;

beforeAll(async () => {
  page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
});

/** What a screen reader is given of a part of the page, without addresses. */
async function tree(selector: string): Promise<string> {
  const whole = await page.locator(selector).first().ariaSnapshot();
  return whole.replace(/\n *- \/url: .*/g, '');
}

async function show(name: string): Promise<void> {
  const state = shownParts.find((one) => one.name === name)!;
  await open(page, site.origin + state.path);
  await state.show(page);
}

test('a claim names its citation by number, and its mark by what it does and what was found', async () => {
  await open(page, site.origin + BRIEF);
  expect(await tree('#twenty-thousand-arrived')).toMatchInlineSnapshot(`
    "- text: In the article’s account, some
    - link "20,000 volunteers (citation 5)":
      - text: 20,000 volunteers5
    - text: ", from over 50 countries, reached Kyiv within two weeks of Zelenskyy’s appeal"
    - 'link "Contested · corrected : copy or cite"':
      - text: "Contested · corrected: copy or cite""
  `);
  expect(await tree('#reed-killed-in-bakhmut')).toMatchInlineSnapshot(`
    "- text: On 2 February 2023 the former
    - link "US":
    - text: Marine and aid volunteer
    - link "Pete Reed":
    - link "was killed (citation 1)":
      - text: was killed1
    - text: in Bakhmut, a
    - link "Ukrainian":
    - text: city at the front, while helping civilians to get out
    - link "Copy or cite this claim (Supported)":"
  `);
});

test('a caution names the citation it belongs to, beside the text and unfolded', async () => {
  await open(page, site.origin + BRIEF);
  const beside = await tree('.cautions');
  expect(beside).toMatchInlineSnapshot(`
    "- group:
      - paragraph:
        - link "Caution, citation 1":
        - text: Pete Reed was a volunteer medic, not a fighter; the article calls him Peter. His aid group spoke of an evacuation. A later video analysis has him treating a wounded woman at that moment.
      - paragraph:
        - link "Caution, citation 2":
        - text: Supported · corrected His name is Chris Parry. The article spells the surname Perry. Both men were aid volunteers, not fighters."
  `);
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, site.origin + BRIEF);
  expect(await tree('.cautions')).toMatchInlineSnapshot(`"- group: 2 cautions"`);
  await page.locator('.cautions summary').first().click();
  expect((await tree('.cautions')).split('\n').slice(1)).toEqual([
    expect.stringContaining('2 cautions'),
    ...beside.split('\n').slice(1),
  ]);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('a finding and an outcome are words, and the scale tells which of its steps it is', async () => {
  await open(page, site.origin + CLAIM_PAGE);
  expect(await tree('.verdict-line')).toMatchInlineSnapshot(`"- paragraph: "What was said: contested · denied""`);
  expect(await tree('.scale')).toMatchInlineSnapshot(`
    "- 'list "Finding: contested, on a scale of four"':
      - listitem: "What was said: contested"
      - listitem: not found
      - listitem: partly supported
      - listitem: supported"
  `);
  expect(await page.locator('.scale [aria-current=true]').textContent()).toContain('contested');
});

test('the evidence of a citation is a dialog with a name, a way out and its pages', async () => {
  await show('the evidence of a citation');
  const given = await tree('.preview-card');
  expect(given.split('\n').slice(0, 6).join('\n')).toMatchInlineSnapshot(`
    "- dialog "Evidence for citation 49":
      - button "Close"
      - 'heading "Link 49: “10 Iranians were killed”" [level=3]'
      - paragraph: "What was said: contested · denied"
      - paragraph: The figure is from an unnamed source; the named official gave none, and the Russian-installed head of Crimea denied it.
      - paragraph: Israeli media reported ten killed in Crimea. Iran denied having sent instructors there."
  `);
  expect(given.match(/- listitem/g)).toHaveLength(4);
});

test('the card of a claim names each of its fields and buttons by what it copies', async () => {
  await open(page, site.origin + BRIEF);
  await page.locator('#ten-iranians-killed .self').press('Enter');
  await page.locator('.preview-card').waitFor();
  const given = (await tree('.preview-card')).replace(/(textbox "[^"]+"): .*/g, '$1');
  expect(given).toMatchInlineSnapshot(`
    "- dialog "Copy and cite":
      - button "Close"
      - heading "Copy and cite" [level=2]
      - text: Link to this claim
      - textbox "Link to this claim"
      - 'button "Copy: Link to this claim"': Copy
      - status
      - text: Link to its place in the brief
      - textbox "Link to its place in the brief"
      - 'button "Copy: Link to its place in the brief"': Copy
      - status
      - text: Link to this edition (edition of 22 November 2026)
      - textbox "Link to this edition (edition of 22 November 2026)"
      - 'button "Copy: Link to this edition (edition of 22 November 2026)"': Copy
      - status
      - text: Quotation with link
      - textbox "Quotation with link"
      - 'button "Copy: Quotation with link"': Copy
      - status
      - paragraph
      - group: Cite this claim
      - group: Cite the article it is based on
      - paragraph:
        - link "The page of this claim":"
  `);
});

test('the search is a modal dialog with a combobox that tells whether it has results', async () => {
  await open(page, `${site.origin}/about/`);
  await openSearch(page);
  expect(await tree('dialog')).toMatchInlineSnapshot(`
    "- dialog "Search":
      - text: Search
      - combobox "Search"
      - button "Close"
      - status
      - paragraph: Names of groups, countries and people in any spelling, numbers, words, “phrases”. Enter opens a result; Shift+Enter opens the page of a claim, with its evidence.
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
  await show('the search dialog with texts, one of them chosen');
  const given = await tree('dialog');
  expect(given.match(/^ *- '?(combobox|listbox|group|status|option).{0,60}/gm)?.join('\n')).toMatchInlineSnapshot(`
    "  - combobox "Search" [expanded]: wagner prisons
      - status: 1 name, 2 claims, 1 other text.
      - listbox "Results":
        - group "Names":
          - option "Wagner Group group · Russian private military company, fin
        - group "Claims and texts":
          - option "The Wagner Group has taken most of its recent recruits fro
          - 'option "In February 2023 Yevgeny Prigozhin, the financier of the W
          - option "Foreign fighters in the Russia–Ukraine war The groups at a"
  `);
  expect(given.match(/\[selected\]/g)).toHaveLength(1);
  expect(given.match(/\[expanded\]/g)).toHaveLength(1);
  expect(await page.locator('[aria-activedescendant]').getAttribute('aria-activedescendant')).toBe(
    await page.locator('[aria-selected=true]').getAttribute('id'),
  );
});

test('how much was found is told once', async () => {
  await open(page, `${site.origin}/about/`);
  await openSearch(page);
  await page.evaluate(() => {
    const told: string[] = [];
    const status = document.querySelector('dialog .search-status')!;
    new MutationObserver(() => told.push(status.textContent)).observe(status, { childList: true, subtree: true });
    Object.assign(globalThis, { told });
  });
  await page.fill('[data-search-input]', 'wagner prisons');
  await page.locator('.search-status:not(:empty)').waitFor();
  await page.locator('[data-search-results][aria-busy=false]').waitFor();
  const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told.filter(Boolean));
  expect(told).toMatchInlineSnapshot(`
    [
      "1 name, 2 claims, 1 other text.",
    ]
  `);
});

test('the marks of a figure are links named by what they show', async () => {
  await open(page, `${site.origin}/foreign-fighters/figures/`);
  expect((await tree('.map')).split('\n').slice(0, 3).join('\n')).toMatchInlineSnapshot(`
    "- group "Map of the places":
      - link "United States (11) on both sides":
      - link "United Kingdom (6) for Ukraine":"
  `);
});
