import { expect, test } from 'vitest';
import { paths } from '../links.ts';
import { readPages } from './built-page.ts';
import { belowPath, sample } from './sites.ts';

const pages = new Map(readPages(belowPath.root).map((page) => [page.path, page.document]));
const { briefs } = belowPath.model();

/** What the letters are about that a page offers to write. */
function letters(path: string): string[] {
  return [...(pages.get(path)?.querySelectorAll('main a[href^="mailto:"]') ?? [])].flatMap(
    (link) => new URL(link.getAttribute('href')!).searchParams.get('body')?.match(/Which: (.*),/)?.[1] ?? [],
  );
}

test('every claim, section and source offers a letter about an error in it', () => {
  for (const { slug, claims, sections, citations } of briefs) {
    for (const claim of claims)
      expect(letters(paths.claim(slug, claim.id)).at(-1)).toBe(`claim ${claim.id} of ${slug}`);
    for (const { id } of sections) expect(letters(paths.section(slug, id))).toEqual([`section ${id} of ${slug}`]);
    const sources = citations.flatMap(({ evidence }) => evidence.map(({ source }) => `source ${source.id} of ${slug}`));
    const offered = letters(paths.sources(slug));
    expect(sources.filter((source) => !offered.includes(source))).toEqual([]);
  }
});

test('a site without a contact offers none', () => {
  const links = readPages(sample.root).flatMap(({ document }) => [...document.querySelectorAll('[href^="mailto:"]')]);
  expect(links).toEqual([]);
});
