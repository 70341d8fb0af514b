import { expect, test } from 'vitest';
import { paths } from '../links.ts';
import { brotli } from './bytes.ts';
import { readPages } from './built-page.ts';
import { sample } from './sites.ts';

const brief = sample.model().briefs[0]!;
const { document } = readPages(sample.root).find((one) => one.path === paths.figures(brief.slug))!;
const figure = (id: string) => document.getElementById(id)!;
const links = (root: Element, within: string) =>
  [...new Set([...root.querySelectorAll(`${within} a`)].map((link) => link.getAttribute('href')))].sort();
const claimLinks = (isShown: (claim: (typeof brief.claims)[number]) => unknown) =>
  brief.claims
    .filter(isShown)
    .map((claim) => paths.claim(brief.slug, claim.id))
    .sort();

test('every mark is a link to its claim, and the table holds the same', () => {
  const counted = claimLinks((claim) => claim.count);
  const dated = claimLinks((claim) => claim.when);
  expect([links(figure('numbers'), 'ol'), links(figure('numbers'), 'table')]).toEqual([counted, counted]);
  expect([links(figure('timeline'), 'ol'), links(figure('timeline'), 'table')]).toEqual([dated, dated]);
});

test('places on the map are those of the list that replaces it', () => {
  const list = links(figure('origins'), '.only-narrow');
  expect(links(figure('origins'), 'table')).toEqual(list);
  expect(links(figure('origins'), 'svg')).toEqual(
    // This one has no point.
    list.filter((link) => link !== paths.entity('countries', 'north-shoals')),
  );
});

test('every figure has a heading, words on what it shows, a table with a caption, and at most 12 KB', () => {
  for (const { id } of brief.figures) {
    const one = figure(id);
    const heading = one.querySelector('figcaption h2')?.textContent;
    expect(one.querySelector('figcaption p')?.textContent).toBeTruthy();
    expect(one.querySelector('details table caption')?.textContent).toBe(heading);
    expect(brotli(Buffer.from(one.outerHTML)).length).toBeLessThanOrEqual(12_000);
  }
});
