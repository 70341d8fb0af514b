import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { publicUrl } from '../links.ts';
import { build } from '../model/build.ts';
import { fixture } from '../model/fixture.ts';
import { briefPages, robotsTxt, sitemapIndexXml, sitemapXml, sitePages } from './sitemap.ts';
import { sample } from '../test/sites.ts';

const tiny = build(fixture()).model!;
const both = sample.model();

test('the index names a list for the site and one per brief', async () => {
  expect(await sitemapIndexXml(tiny)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>http://localhost:4321/sitemap-site.xml</loc><lastmod>2020-03-01</lastmod></sitemap><sitemap><loc>http://localhost:4321/tiny/sitemap.xml</loc><lastmod>2020-03-01</lastmod></sitemap></sitemapindex>
    "
  `);
});

test('each page has the day its content changed', () => {
  const told = (pages: ReturnType<typeof sitePages>) => pages.map(({ path, date }) => `${path} ${date}`);
  expect(told(sitePages(tiny))).toMatchInlineSnapshot(`
    [
      "/ 2020-03-01",
      "/about/ 2020-03-01",
      "/accessibility/ 2020-03-01",
      "/data/ 2020-03-01",
      "/groups/ 2020-03-01",
      "/groups/group-a/ 2020-02-01",
      "/groups/group-b/ 2020-03-01",
      "/countries/ 2020-02-01",
      "/countries/country-a/ 2020-02-01",
      "/people/ 2020-02-01",
      "/people/person-c/ 2020-02-01",
    ]
  `);
  expect(told(briefPages(tiny.briefs[0]!))).toMatchInlineSnapshot(`
    [
      "/tiny/ 2020-03-01",
      "/tiny/claims/ 2020-03-01",
      "/tiny/figures/ 2020-03-01",
      "/tiny/sources/ 2020-03-01",
      "/tiny/sections/arrivals/ 2020-03-01",
      "/tiny/sections/numbers/ 2020-02-01",
      "/tiny/claims/a-came/ 2020-02-01",
      "/tiny/claims/b-stayed/ 2020-03-01",
      "/tiny/claims/many-came/ 2020-02-01",
      "/tiny/claims/c-spoke/ 2020-02-01",
      "/tiny/claims/more-may-come/ 2020-02-01",
    ]
  `);
});

test('a list is a sitemap of whole addresses', async () => {
  const pages = briefPages(both.briefs[0]!);
  const { documentElement } = new DOMParser().parseFromString(await sitemapXml(pages), 'text/xml');
  expect(documentElement.getAttribute('xmlns')).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  const texts = (name: string) => [...documentElement.querySelectorAll(`url > ${name}`)].map((one) => one.textContent);
  expect(texts('loc')).toEqual(pages.map((page) => publicUrl(page.path)));
  expect(texts('lastmod')).toEqual(pages.map((page) => page.date));
  expect(pages.length).toBeLessThan(50_000);
});

test('robots.txt names the sitemap of a public site only', () => {
  expect(robotsTxt(true)).toMatchInlineSnapshot(`
    "User-agent: *
    Allow: /

    Sitemap: http://localhost:4321/sitemap.xml
    "
  `);
  expect(robotsTxt(false)).toMatchInlineSnapshot(`
    "User-agent: *
    Allow: /
    "
  `);
});
