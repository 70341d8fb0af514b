import { expect, test } from 'vitest';
import { pageKinds } from './page-kinds.ts';
import { readPages } from './built-page.ts';
import { sample } from './sites.ts';

const kinds = pageKinds(sample.root);

test('every file of pages that makes any is a kind of page, with its longest and its shortest page', () => {
  expect(kinds.map(({ source }) => source).sort()).toMatchInlineSnapshot(`
    [
      "404.astro",
      "[brief]/claims/[claim].astro",
      "[brief]/claims/index.astro",
      "[brief]/editions/[edition]/changes.astro",
      "[brief]/editions/[edition]/index.astro",
      "[brief]/editions/index.astro",
      "[brief]/figures.astro",
      "[brief]/index.astro",
      "[brief]/sections/[section].astro",
      "[brief]/since.astro",
      "[brief]/sources.astro",
      "about.astro",
      "accessibility.astro",
      "countries/[id].astro",
      "countries/index.astro",
      "data/index.astro",
      "groups/[id].astro",
      "groups/index.astro",
      "index.astro",
      "people/[id].astro",
      "people/index.astro",
      "search.astro",
    ]
  `);
  const lengths = new Map(readPages(sample.root).map(({ path, html }) => [path, html.length]));
  for (const { longest, shortest } of kinds)
    expect(lengths.get(longest)).toBeGreaterThanOrEqual(lengths.get(shortest)!);
});
