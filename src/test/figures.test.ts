import { expect, test } from 'vitest';
import { paths } from '../links.ts';
import { brotli } from './bytes.ts';
import { readPages } from './built-page.ts';
import { sample } from './sites.ts';

const brief = sample.model().briefs[0]!;
const pages = new Map(readPages(sample.root).map((page) => [page.path, page.document]));
const figure = (id: string) => pages.get(paths.figures(brief.slug))!.getElementById(id)!;
const links = (root: Element, within: string) =>
  [...new Set([...root.querySelectorAll(`${within} a`)].map((link) => link.getAttribute('href')))].sort();
const claimLinks = (isShown: (claim: (typeof brief.claims)[number]) => unknown) =>
  brief.claims
    .filter(isShown)
    .map((claim) => paths.claim(brief.slug, claim.id))
    .sort();

test('every row is a link to its claim, and the table holds the same', () => {
  const counted = claimLinks((claim) => claim.count);
  const dated = claimLinks((claim) => claim.when);
  expect([links(figure('numbers'), 'ol'), links(figure('numbers'), 'table')]).toEqual([counted, counted]);
  expect([links(figure('timeline'), 'ol'), links(figure('timeline'), 'table')]).toEqual([dated, dated]);
});

test('a range is a bar and a single value its mark', () => {
  const drawn = [...figure('numbers').querySelectorAll('.strip')].map((strip) =>
    [...strip.children].map(({ tagName }) => tagName.toLowerCase()).join(' '),
  );
  expect(drawn).toEqual(['line', 'svg', 'svg']);
});

test('every figure has a heading, words on what it shows, a table with its name, and at most 6 KB', () => {
  expect(brief.figures.length).toBe(3);
  for (const { id } of brief.figures) {
    const one = figure(id);
    const heading = one.querySelector('figcaption h2')?.textContent;
    expect(one.querySelector('figcaption p')?.textContent).toBeTruthy();
    expect(one.querySelector('table caption')?.textContent).toBe(heading);
    expect([id, brotli(Buffer.from(one.outerHTML)).length <= 6000]).toEqual([id, true]);
  }
});

test('the front page has a mark for every claim of several, named by its answer and words and leading to its page', () => {
  const marks = [...pages.get('/')!.querySelectorAll('.claim-map .claim-mark')];
  const briefs = sample.model().briefs.filter(({ claims }) => claims.length > 1);
  const claims = briefs.flatMap((each) => each.claims.map((claim) => ({ each, claim })));
  expect(marks.map((mark) => mark.getAttribute('href'))).toEqual(
    claims.map(({ each, claim }) => paths.claim(each.slug, claim.id)),
  );
  expect(marks[0]?.querySelector('title')?.textContent).toMatchInlineSnapshot(
    `"Partly supported: On 3 May 1907 the boats of the Northern League left Bergen for the North Shoals, where no map shows any land."`,
  );
});
