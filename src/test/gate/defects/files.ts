import { all, copy, cutOff, edit, editPage, heldPages, inNamed, remove, type Defect } from './defect.ts';

const CLAIM = '/herring-race/claims/obrien-drowned/';

/** Files for programs that differ from the content and the pages. */
export const fileDefects: readonly Defect[] = [
  {
    defect: 'a page that is not to be searched, and a claim that the search does not hold',
    apply: all(editPage('/about/', '<main ', '<main data-pagefind-body '), editPage(CLAIM, ' data-pagefind-body', '')),
    faults: [
      '/about/ <main>: this is not to be searched',
      '/herring-race/claims/obrien-drowned/ <main>: the search does not hold this',
    ],
  },
  {
    defect: 'no list of the search index, a text of it that is empty and a part that is cut off',
    apply: all(
      remove('/pagefind/pagefind-entry.json'),
      inNamed(/\.pf_fragment$/, (file) => cutOff(file, 0)),
      inNamed(/\.pf_index$/, (file) => cutOff(file, 512)),
    ),
    faults: [
      '/pagefind/fragment/*.pf_fragment file: it is empty or cut off',
      '/pagefind/index/*.pf_index file: it is empty or cut off',
      `/pagefind/pagefind-entry.json page_count: 0 pages are held, not ${heldPages}`,
    ],
  },
  {
    defect: 'pages and lists that the sitemaps name by another address, or twice',
    apply: all(
      edit('/herring-race/sitemap.xml', 'claims/obrien-drowned/', 'claims/obrien/'),
      edit('/sitemap-site.xml', '<url>', '<url><loc>http://localhost:4321/yeast/</loc></url><url>'),
      edit('/sitemap.xml', '<sitemap>', '<sitemap><loc>http://localhost:4321/all.xml</loc></sitemap><sitemap>'),
    ),
    faults: [
      '/sitemap.xml <loc>: there is no /all.xml',
      '/herring-race/claims/obrien-drowned/ <html>: this page is in no sitemap',
      '/herring-race/sitemap.xml <loc>: http://localhost:4321/herring-race/claims/obrien/ is no page to be found',
      '/yeast/sitemap.xml <loc>: http://localhost:4321/yeast/ is named twice',
    ],
  },
  {
    defect: 'an unpublished page',
    apply: copy('/about/', '/extra/'),
    faults: [
      '/extra/ <title>: “About · Sample Briefs” is also the title of /about/',
      '/extra/ <html>: the content asks for no such page',
      '/extra/ <html>: this page is not in content/permalinks.txt',
      '/extra/ <html>: this page is in no sitemap',
    ],
  },
  {
    defect: 'a feed with another day',
    apply: edit('/feed.xml', /<updated>[^<]*/, '<updated>2020-01-01T00:00:00.000Z'),
    faults: [
      '/feed.xml line 5: “e Briefs</title> <updated>2020-01-01T00:00:00.000Z</upda” is there, but the content gives “e Briefs</title> <updated>1908-01-20T00:00:00.000Z</upda”',
    ],
  },
  {
    defect: 'data that lacks a claim',
    apply: edit('/data/claims.csv', /^.*obrien-drowned.*\r?\n/m, ''),
    faults: [
      '/data/claims.csv line 6: “/#krakoy-crew-changed-sides, 6,icelanders-kept-away,herring” is there, but the content gives “/#krakoy-crew-changed-sides, 5,obrien-drowned,herring-race,”',
    ],
  },
];
