import { expect, test } from 'vitest';
import { archiveSearch, paths } from '../links.ts';
import type { Citation } from '../model/evidence.ts';
import { evidenceGroups } from '../wording/evidence.ts';
import { readPages } from './built-page.ts';
import { sample } from './sites.ts';

const { briefs } = sample.model();
const documents = new Map(readPages(sample.root).map(({ path, document }) => [path, document]));
const searches = (path: string) => [
  ...(documents.get(path)?.querySelectorAll('a[href^="https://web.archive.org/web/*/"]') ?? []),
];
const expected = (citations: readonly Citation[]) =>
  citations.flatMap(({ evidence, since }) =>
    [
      ...evidenceGroups({ evidence }).flatMap((group) => group.evidence.map(({ source }) => source)),
      ...since.flatMap(({ sources }) => sources),
    ].flatMap((source) => (source.archived ? [] : archiveSearch(source.url))),
  );

test('every source without an archived copy offers a search for one in the ledger and on the pages of its claims', () => {
  for (const { slug, citations, claims } of briefs) {
    const pages = [
      [paths.sources(slug), citations],
      ...claims.map((claim) => [paths.claim(slug, claim.id), claim.citations] as const),
    ] as const;
    for (const [path, cited] of pages)
      expect(searches(path).map((link) => link.getAttribute('href'))).toEqual(expected(cited));
  }
});

test('each search is a small sign that says for which page it is', () => {
  for (const { slug } of briefs)
    for (const link of searches(paths.sources(slug))) {
      expect(link.textContent.trim()).toMatch(/^Archived copies of “.+”$/);
      expect(link.closest('.signs')).toBeTruthy();
    }
});

test('the brief itself is kept light', () => {
  for (const { slug } of briefs) expect(searches(paths.brief(slug))).toEqual([]);
});
