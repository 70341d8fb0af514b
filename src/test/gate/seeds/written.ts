import { copy, cutOff, edit, editPage, remove, type Seed } from './seed.ts';

const CLAIM = '/foreign-fighters/claims/ten-iranians-killed/';

/** Files for programs that hold something else than the content and the pages. */
export const writtenSeeds: readonly Seed[] = [
  {
    defect: 'a page that is not to be searched',
    sow: editPage('/about/', '<main ', '<main data-pagefind-body '),
    faults: ['/about/ <main>: this is not to be searched'],
  },
  {
    defect: 'no index of the search',
    sow: remove('/pagefind/pagefind-entry.json'),
    faults: ['/pagefind/pagefind-entry.json page_count: 0 pages are held, not 142'],
  },
  {
    defect: 'a list of the search index that is cut off',
    sow: cutOff(/^\/pagefind\/pagefind-entry\.json$/, 20),
    faults: ['/pagefind/pagefind-entry.json page_count: 0 pages are held, not 142'],
  },
  {
    defect: 'a program of the search that is empty',
    sow: cutOff(/^\/pagefind\/pagefind\.js$/, 0),
    faults: ['/pagefind/pagefind.js file: it is empty or cut off'],
  },
  {
    defect: 'an index that is cut off',
    sow: cutOff(/\.pf_index$/, 4096),
    faults: ['/pagefind/index/*.pf_index file: it is empty or cut off'],
  },
  {
    defect: 'a claim page that the search does not hold',
    sow: editPage(CLAIM, ' data-pagefind-body', ''),
    faults: ['/foreign-fighters/claims/ten-iranians-killed/ <main>: the search does not hold this'],
  },
  {
    defect: 'an index that lacks a page',
    sow: edit('/pagefind/pagefind-entry.json', /"page_count":\d+/, '"page_count":141'),
    faults: ['/pagefind/pagefind-entry.json page_count: 141 pages are held, not 142'],
  },
  {
    defect: 'a page that is in no sitemap',
    sow: edit('/sitemap-site.xml', /<url><loc>[^<]*\/about\/<\/loc>.*?<\/url>/, ''),
    faults: ['/about/ <html>: this page is in no sitemap'],
  },
  {
    defect: 'a page in a sitemap that is not there',
    sow: edit('/foreign-fighters/sitemap.xml', 'claims/ten-iranians-killed/', 'claims/ten-iranians/'),
    faults: [
      '/foreign-fighters/claims/ten-iranians-killed/ <html>: this page is in no sitemap',
      '/foreign-fighters/sitemap.xml <loc>: http://localhost:4321/foreign-fighters/claims/ten-iranians/ is no page to be found',
    ],
  },
  {
    defect: 'a page that the sitemaps name twice',
    sow: edit('/sitemap-site.xml', '<url>', '<url><loc>http://localhost:4321/foreign-fighters/</loc></url><url>'),
    faults: ['/foreign-fighters/sitemap.xml <loc>: http://localhost:4321/foreign-fighters/ is named twice'],
  },
  {
    defect: 'a search page that the sitemaps name',
    sow: edit('/sitemap-site.xml', '<url>', '<url><loc>http://localhost:4321/search/</loc></url><url>'),
    faults: ['/sitemap-site.xml <loc>: http://localhost:4321/search/ is no page to be found'],
  },
  {
    defect: 'an index of sitemaps that names one that is not there',
    sow: edit('/sitemap.xml', '<sitemap>', '<sitemap><loc>http://localhost:4321/all.xml</loc></sitemap><sitemap>'),
    faults: ['/sitemap.xml <loc>: there is no /all.xml'],
  },
  {
    defect: 'a page that nobody published',
    sow: copy('/about/', '/extra/'),
    faults: [
      '/extra/ <title>: “About · Foreign Fighters Brief” is also the title of /about/',
      '/extra/ <html>: the content asks for no such page',
      '/extra/ <html>: this page is not in content/permalinks.txt',
      '/extra/ <html>: this page is in no sitemap',
    ],
  },
  {
    defect: 'a feed in the place of data',
    sow: copy('/feed.xml', '/data/claims.json'),
    faults: [
      '/data/claims.json line 1: “<?xml version="1.0" encoding="” stands where the content gives “{ "$schema": "http://localho”',
    ],
  },
  {
    defect: 'a feed with another day',
    sow: edit('/feed.xml', /<updated>[^<]*/, '<updated>2020-01-01T00:00:00.000Z'),
    faults: [
      '/feed.xml line 5: “Brief</title> <updated>2020-01-01T00:00:00.000Z</updated” stands where the content gives “Brief</title> <updated>2026-11-22T00:00:00.000Z</updated”',
    ],
  },
  {
    defect: 'data that lacks a claim',
    sow: edit('/data/claims.csv', /^.*ten-iranians-killed.*\r?\n/m, ''),
    faults: [
      '/data/claims.csv line 65: “#iranians-help-with-drones, 65,syrians-suspected-in-ukraine” stands where the content gives “#iranians-help-with-drones, 64,ten-iranians-killed,foreign-”',
    ],
  },
  {
    defect: 'a name that the finder does not know',
    sow: edit('/names.json', 'Kalinoŭski', 'Kalinouski'),
    faults: [
      '/names.json line 1: “,"noun":"group","name":"Kalinouski Regiment","what":"Regimen” stands where the content gives “,"noun":"group","name":"Kalinoŭski Regiment","what":"Regimen”',
    ],
  },
  {
    defect: 'a preview whose robots.txt names a sitemap',
    sow: edit('/robots.txt', /$/, 'Sitemap: http://localhost:4321/sitemap.xml\n'),
    faults: [
      '/robots.txt line 3: “User-agent: * Allow: / Sitemap: http://localhost:4321” stands where the content gives “User-agent: * Allow: / ”',
    ],
  },
];
