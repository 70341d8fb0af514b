import { copy, edit, editPage, insert, type Seed } from './seed.ts';

const BRIEF = '/foreign-fighters/';
const CLAIM = '/foreign-fighters/claims/ten-iranians-killed/';

/** Pages and files that say something else than the content. */
export const contentSeeds: readonly Seed[] = [
  {
    defect: 'other words of a claim in the brief',
    sow: editPage(BRIEF, 'a Ukrainian official is cited', 'a Russian official is cited'),
    faults: ['/foreign-fighters/ claim ten-iranians-killed: its words are not those of the content'],
  },
  {
    defect: 'words added to a claim',
    sow: editPage(BRIEF, 'positions were attacked in October', 'positions were heavily attacked in October'),
    faults: ['/foreign-fighters/ claim ten-iranians-killed: its words are not those of the content'],
  },
  {
    defect: 'other words of a claim on its page',
    sow: editPage(CLAIM, /(?<=<h1[^>]*>)A Ukrainian/, 'A Russian'),
    faults: [
      '/foreign-fighters/claims/ten-iranians-killed/ <main>: the heading is “A Russian official is cited as saying that 10 Iranians were killed when Russian positions were attacked in October 2022.”, not “A Ukrainian official is cited as saying that 10 Iranians were killed when Russian positions were attacked in October 2022.”',
    ],
  },
  {
    defect: 'other words of a claim on the front page',
    sow: editPage('/', /(?<=class="key-claims"[^]*?<a [^>]*>)\w+/, 'Nobody'),
    faults: ['/ claim twenty-thousand-arrived: its words are not those of the content'],
  },
  {
    defect: 'other words of a claim on the page of a country',
    sow: editPage('/countries/iran/', 'A Ukrainian official', 'An official'),
    faults: ['/countries/iran/ claim ten-iranians-killed: its words are not those of the content'],
  },
  {
    defect: 'a claim that a section leaves out',
    sow: editPage('/foreign-fighters/sections/russias-message/', /(?<=class="claim-list">)<li>[^]*?<\/li>/, ''),
    faults: ['/foreign-fighters/sections/russias-message/ <main>: 3 claims are listed, not 4'],
  },
  {
    defect: 'a finding that is better than it is',
    sow: editPage(CLAIM, /(?<=class="verdict-line"[^]*?)What was said: contested/, 'It was said: supported'),
    faults: [
      '/foreign-fighters/claims/ten-iranians-killed/ <main>: the verdict is “It was said: supported · denied”, not “What was said: contested · denied”',
    ],
  },
  {
    defect: 'an outcome that is left out beside its finding',
    sow: editPage('/foreign-fighters/claims/', /(?<=<tbody[^]*)<b class="outcome">[^<]*<\/b>/, ''),
    faults: [
      '/foreign-fighters/claims/ claim parry-bagshaw-bodies-returned: “Supported” stands where the verdict is “Supported · corrected”',
    ],
  },
  {
    defect: 'a bare “supported” in the brief',
    sow: editPage(BRIEF, 'What was said: contested · denied', 'Contested'),
    faults: [
      '/foreign-fighters/ claim ten-iranians-killed: “(Contested)” stands where the verdict is “What was said: contested · denied”',
    ],
  },
  {
    defect: 'a citation that belongs to no claim',
    sow: insert(BRIEF, '<p><a class="cite" href="#cite-49">A phrase</a></p>', '<section class="legend"'),
    faults: ['/foreign-fighters/ <a class="cite" href="#cite-49">: this cites outside of a claim'],
  },
  {
    defect: 'an evidence entry that is left out',
    sow: editPage(BRIEF, /<li id="cite-49"[^]*?(?=<li id="cite-50")/, ''),
    faults: [
      '/foreign-fighters/ <a class="cite" data-n="49" href="#cite-49" aria-label="10 Iranians were killed (citation 49)">: there is no #cite-49 on this page',
      '/foreign-fighters/ <a href="#cite-49">: there is no #cite-49 on this page',
      'content/permalinks.txt /foreign-fighters/#cite-49: there is no #cite-49 on /foreign-fighters/ any more',
      '/foreign-fighters/ <main>: there is no evidence of citation 49',
    ],
  },
  {
    defect: 'a page found that is left out',
    sow: editPage(CLAIM, /<li data-strength="direct">[^]*?<\/li>/, ''),
    faults: ['/foreign-fighters/claims/ten-iranians-killed/ <main>: 3 pages are shown for citation 49, not 4'],
  },
  {
    defect: 'a page found that says something else',
    sow: editPage(
      '/foreign-fighters/sources/',
      'Israeli broadcaster KAN reported in October',
      'A broadcaster reported',
    ),
    faults: [
      '/foreign-fighters/sources/ #cite-49: citation 49 does not say “Israeli broadcaster KAN reported in October, from a Kyiv source, ten Iranian instructors killed by Ukrainian shelling of Crimea.”',
    ],
  },
  {
    defect: 'a source with another address',
    sow: editPage(BRIEF, 'https://wydarzenia.interia.pl/', 'https://interia.pl/'),
    faults: [
      '/foreign-fighters/ #cite-49: citation 49 does not lead to https://wydarzenia.interia.pl/raport-ukraina-rosja/news-musimy-ich-zabic-kijow-potwierdza-likwidacje-iranczykow-na-k,nId,6433698',
    ],
  },
  {
    defect: 'a caution that is left out',
    sow: editPage(CLAIM, /<p class="caution">[^]*?<\/p>/, ''),
    faults: [
      '/foreign-fighters/claims/ten-iranians-killed/ <main>: the caution of citation 49 is not that of the content',
    ],
  },
  {
    defect: 'a caution that does not stand beside its claim',
    sow: editPage(BRIEF, /(?<=class="notes"[^]*?)Israeli media reported ten killed/, 'Media reported ten killed'),
    faults: ['/foreign-fighters/ <main>: the caution of citation 49 does not stand beside its claim'],
  },
  {
    defect: 'an evidence entry that leads back to another claim',
    sow: editPage(
      BRIEF,
      '"/foreign-fighters/#ten-iranians-killed" role',
      '"/foreign-fighters/#syrians-suspected-in-ukraine" role',
    ),
    faults: ['/foreign-fighters/ #cite-49: it does not lead back to its claim'],
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
