import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ariaTree } from './aria-tree.ts';
import { siteInChromium } from './site-in-chromium.ts';
import { open, shownParts } from './states.ts';

const BRIEF = '/herring-race/';
const CLAIM_PAGE = '/herring-race/claims/haddad-denies-the-sale/';
const site = siteInChromium();
let page: Page;

beforeAll(async () => {
  page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
});

const tree = (selector: string) => ariaTree(page, selector);

async function show(name: string): Promise<void> {
  const state = shownParts.find((one) => one.name === name)!;
  await open(page, site.origin + state.path);
  await state.show(page);
}

test('a claim names its citation by number, and its mark by what it does and what was found', async () => {
  await open(page, site.origin + BRIEF);
  expect(await tree('#ten-thousand-barrels')).toMatchInlineSnapshot(`
    "- text: In the article’s account,
    - link "10,000 barrels (link 7)":
    - text: of herring reached Norway in July
    - 'link "(Contested; corrected): copy or cite"':"
  `);
  expect(await tree('#obrien-drowned')).toMatchInlineSnapshot(`
    "- text: The deckhand
    - link "Seán O’Brien":
    - link "drowned (link 6)":
    - text: off Iceland on 11 June 1907
    - link "Copy or cite (Supported)":"
  `);
});

test('a note names its link, beside the text and unfolded', async () => {
  await open(page, site.origin + BRIEF);
  const beside = await tree('.notes');
  expect(beside).toMatchInlineSnapshot(`
    "- group:
      - paragraph:
        - link "Note, link 1":
        - text: A newspaper of Bergen gives the day before. Harbour books count the day on which the last boat was out of sight.
      - paragraph:
        - link "Note, link 2":
        - text: Partly supported. One map shows a rock."
  `);
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, site.origin + BRIEF);
  expect(await tree('.notes')).toMatchInlineSnapshot(`"- group: 2 notes"`);
  await page.locator('.notes summary').first().click();
  expect((await tree('.notes')).split('\n').slice(1)).toEqual([
    expect.stringContaining('2 notes'),
    ...beside.split('\n').slice(1),
  ]);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('a section reads in order: its claims with numbers and answers, then the cautions of its links', async () => {
  await open(page, site.origin + BRIEF);
  const spoken = (await tree('#the-catch + .noted')).replaceAll(/\n *- /g, ' ');
  expect(spoken).toMatchInlineSnapshot(
    `"- paragraph: text: In the article’s account, link "10,000 barrels (link 7)": text: of herring reached Norway in July 'link "(Contested; corrected): copy or cite"': text: . Barrels were not all of one size. link "Salma Haddad": link "said (link 8)": text: that link "Smith & Øye": text: had sold her 500 barrels of “ link "fresh (link 9)": text: ” herring in Portugal 'link "(Contested; denied): copy or cite"': text: . group: paragraph: link "Note, link 7": text: Contested; corrected. The customs counted the barrels that were ordered, not those that arrived. The figure is that of the orders. link "See all numbers in one figure": paragraph: link "Note, link 8": text: Contested; denied. The harbour office denied that she had said so. Her office spoke of a mistake of the printer."`,
  );
});

test('a finding and an outcome are words, and the scale marks the step that applies', async () => {
  await open(page, site.origin + CLAIM_PAGE);
  expect(await tree('.verdict-line')).toMatchInlineSnapshot(`"- text: Whether it was said is contested; denied"`);
  expect(await tree('.scale-label')).toMatchInlineSnapshot(
    `"- paragraph: "That it was said is contested, on this scale:""`,
  );
  expect(await tree('.scale')).toMatchInlineSnapshot(`
    "- list:
      - listitem: contested
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
    "- dialog "Evidence for link 8":
      - button "Close"
      - 'heading "Link 8: “said”" [level=3]'
      - text: Whether it was said is contested; denied
      - paragraph: The harbour office denied that she had said so.
      - paragraph: Her office spoke of a mistake of the printer."
  `);
  expect(given.match(/- listitem/g)).toHaveLength(3);
});

test('the card of a claim names each of its fields and buttons by what it copies', async () => {
  await open(page, site.origin + BRIEF);
  await page.locator('#haddad-denies-the-sale .self').press('Enter');
  await page.locator('.preview-card').waitFor();
  const given = (await tree('.preview-card')).replace(/(textbox "[^"]+"): .*/g, '$1');
  expect(given).toMatchInlineSnapshot(`
    "- dialog "Copy and cite":
      - button "Close"
      - text: Whether it was said is contested; denied
      - paragraph: The harbour office denied that she had said so.
      - paragraph: Her office spoke of a mistake of the printer.
      - paragraph:
        - link "Open this claim’s page":
      - heading "Copy and cite" [level=2]
      - text: Link to this claim
      - textbox "Link to this claim"
      - 'button "Copy: Link to this claim"': Copy
      - status
      - text: Link to its place in the brief
      - textbox "Link to its place in the brief"
      - 'button "Copy: Link to its place in the brief"': Copy
      - status
      - text: Link to this edition (edition of 20 January 1908)
      - textbox "Link to this edition (edition of 20 January 1908)"
      - 'button "Copy: Link to this edition (edition of 20 January 1908)"': Copy
      - status
      - text: Quotation with link
      - textbox "Quotation with link"
      - 'button "Copy: Quotation with link"': Copy
      - status
      - paragraph
      - group: Cite this claim
      - group: Cite the article it is based on"
  `);
});

test('the marks of a figure are links named by what they show', async () => {
  await open(page, `${site.origin}/herring-race/figures/`);
  expect(await tree('.wings tr:nth-child(2) .claim-mark:first-child')).toMatchInlineSnapshot(`
    "- 'link "Partly supported: On 3 May 1907 the boats of the Northern League left Bergen for the North Shoals, where no map shows any land."':
      - 'img "Partly supported: On 3 May 1907 the boats of the Northern League left Bergen for the North Shoals, where no map shows any land."'"
  `);
});
