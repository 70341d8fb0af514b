import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { brokenLinks, innerLinks, readPages } from './dist.ts';

const BASE = '/below/here';
const out = mkdtempSync(join(tmpdir(), 'base-path-'));

beforeAll(() => buildSite('.', out, { SITE_URL: 'https://example.org', BASE_PATH: BASE }), 120_000);

afterAll(() => rmSync(out, { recursive: true }));

test('below a path every link begins with it and leads somewhere', () => {
  const pages = readPages(out);
  expect(pages.length).toBeGreaterThan(80);
  expect(brokenLinks(out, pages, BASE)).toEqual([]);
  const outside = pages.flatMap((page) =>
    innerLinks({ ...page, path: BASE + page.path }).filter((link) => !link.startsWith(`${BASE}/`)),
  );
  expect(outside).toEqual([]);
});

test('with a public address every page names its own and may be indexed', () => {
  for (const { path, document } of readPages(out).filter((page) => page.path !== '/404.html')) {
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `https://example.org${BASE}${path}`,
    );
    expect(document.querySelector('meta[name=robots]')).toBeNull();
    expect(document.body.textContent).not.toContain('This is a preview');
  }
});

test('below a path the headers are those of its own paths', () => {
  const paths = readFileSync(join(out, '_headers'), 'utf8').match(/^\/.*$/gm) ?? [];
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !path.startsWith(`${BASE}/`))).toEqual([]);
});
