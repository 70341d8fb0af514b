import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { citeId, paths } from '../links.ts';
import { publishedAddresses } from '../model/addresses.ts';
import { build } from '../model/build.ts';
import { readContent } from '../model/content.ts';
import { readTexts } from '../model/files.ts';
import { outcomeLabels, verdict } from '../wording.ts';
import { brokenLinks, readPages } from './dist.ts';

const texts = readTexts(process.cwd());
const model = build(texts).model!;
const pages = readPages('dist');
const page = (path: string) => pages.find((one) => one.path === path)!;
const brief = model.briefs[0]!;
const briefPage = page(paths.brief(brief.slug)).document;

test('every link to the site itself leads to a page, a file or an id that is there', () => {
  expect(brokenLinks('dist', pages)).toEqual([]);
});

test('every page has a language, one title of its own, one h1 and no id twice', () => {
  const titles = pages.map(({ document }) => document.title);
  expect(titles.filter((title, index) => !title || titles.indexOf(title) !== index)).toEqual([]);
  for (const { path, document } of pages) {
    expect([path, document.documentElement.lang, document.querySelectorAll('h1').length]).toEqual([path, 'en', 1]);
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect([path, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([path, []]);
  }
});

test('headings go down one level at a time', () => {
  for (const { path, document } of pages) {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
      Number(heading.tagName[1]),
    );
    expect([path, levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)]).toEqual([path, []]);
  }
});

test('every claim stands once in the brief, in a block of text, with its whole text, and has a page', () => {
  for (const claim of brief.claims) {
    const element = briefPage.getElementById(claim.id);
    expect(element?.className).toBe('claim');
    expect(element?.closest('p, li, td')).toBeTruthy();
    expect(element?.textContent.replace(/\s+/g, ' ')).toContain(claim.text);
    expect(page(paths.claim(brief.slug, claim.id)).document.querySelector('h1')?.textContent).toContain(
      claim.text.slice(1),
    );
  }
  expect(briefPage.querySelectorAll('.claim').length).toBe(brief.claims.length);
});

test('every citation leads from the claim to its evidence and back', () => {
  for (const citation of brief.citations) {
    const entry = briefPage.getElementById(citeId(citation.link));
    expect(entry?.querySelectorAll('.pages > li').length).toBe(citation.evidence.length);
    for (const { source, supports } of citation.evidence) {
      expect(entry?.querySelector(`a[href="${source.url}"]`)).toBeTruthy();
      expect(entry?.textContent).toContain(supports);
    }
    const links = [...briefPage.querySelectorAll(`a.cite[href="#${citeId(citation.link)}"]`)];
    expect(links.map((link) => link.closest('.claim')?.id)).toEqual(citation.claim ? [citation.claim.id] : []);
    if (citation.claim)
      expect(entry?.querySelector('[role=doc-backlink]')?.getAttribute('href')).toBe(
        `/foreign-fighters/#${citation.claim.id}`,
      );
  }
});

test('an outcome stands wherever its finding stands', () => {
  const table = page(paths.claims(brief.slug)).document;
  const ledger = page(paths.sources(brief.slug)).document;
  const noted = brief.citations.filter((citation) => citation.outcome && citation.claim);
  expect(noted.length).toBe(12);
  for (const { claim, outcome, link } of noted) {
    const words = outcomeLabels[outcome!.word];
    const row = table.querySelector(`a[href="${paths.claim(brief.slug, claim!.id)}"]`)?.closest('tr');
    expect(row?.textContent).toContain(verdict(claim!));
    expect(row?.textContent).toContain(words);
    for (const place of [
      briefPage.getElementById(claim!.id),
      briefPage.getElementById(citeId(link)),
      ledger.getElementById(citeId(link)),
      page(paths.claim(brief.slug, claim!.id)).document.querySelector('.verdict-line'),
    ]) {
      expect(place?.textContent).toContain(words);
    }
    expect(ledger.getElementById(citeId(link))?.textContent).toContain(outcome!.because);
  }
});

test('every caution stands beside its claim, on its page and with its evidence', () => {
  const notes = [...briefPage.querySelectorAll('.notes')].map((element) => element.textContent).join('\n');
  for (const { caution, claim } of brief.citations.filter((citation) => citation.caution)) {
    expect(notes).toContain(caution);
    expect(page(paths.claim(brief.slug, claim!.id)).html.replaceAll('&#39;', "'")).toContain(caution);
  }
});

test('what the article only says somebody said is never a bare “supported”', () => {
  for (const claim of brief.claims.filter((one) => one.by.length > 0 && one.finding)) {
    expect(briefPage.getElementById(claim.id)?.innerHTML).toMatch(/It was said:|What was said: contested/);
  }
});

test('no page holds inline script, inline style attributes or event handlers, and its policy allows its one style sheet', () => {
  for (const { path, html, document } of pages) {
    expect([
      path,
      document.querySelectorAll('script:not([src], [type="application/ld+json"]), [style]').length,
    ]).toEqual([path, 0]);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
    const style = document.querySelector('style')?.textContent ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      `style-src 'self' 'sha256-${hash}'`,
    );
  }
  expect(new Set(pages.map(({ document }) => document.querySelector('style')?.textContent)).size).toBe(1);
});

test('links to other sites tell them nothing of the reader', () => {
  const outward = pages.flatMap(({ document }) => [...document.querySelectorAll('a[href^="http"]')]);
  expect(outward.length).toBeGreaterThan(300);
  expect(outward.filter((link) => link.getAttribute('rel') !== 'noopener noreferrer')).toEqual([]);
});

test('a build without a public address says so and is not indexed', () => {
  for (const { document } of pages) {
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(document.querySelector('link[rel=canonical]')).toBeNull();
    expect(document.querySelector('footer')?.textContent).toContain('This is a preview');
  }
});

test('every address of the site is in permalinks.txt, and every page is one of them', () => {
  const listed = new Set(model.permalinks);
  expect(publishedAddresses(readContent(texts)).filter((address) => !listed.has(address))).toEqual([]);
  expect(pages.map(({ path }) => path).filter((path) => path !== '/404.html' && !listed.has(path))).toEqual([]);
});

test('every claim and every entity is in the search index once, and nothing that is not on the site', () => {
  const entry = JSON.parse(readFileSync('dist/pagefind/pagefind-entry.json', 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  const bodies = pages.filter(({ document }) => document.querySelector('[data-pagefind-body]'));
  expect(Object.values(entry.languages).reduce((sum, language) => sum + language.page_count, 0)).toBe(bodies.length);
  expect(bodies.length).toBe(brief.claims.length + model.entities.size + model.briefs.length);
});
