import { edit, editPage, insert, type Seed } from './seed.ts';

const PAGE = '/about/';
const HOME = 'https://briefs.example/below/here';
const canonical = /<link rel="canonical"[^>]*>/;

/** Addresses that are wrong only where a site has a public address, here below a path. */
export const addressSeeds: readonly Seed[] = [
  {
    defect: 'a page without its canonical address',
    sow: editPage(PAGE, canonical, ''),
    faults: ['/about/ <head>: the canonical address is missing; it must be “https://briefs.example/below/here/about/”'],
  },
  {
    defect: 'the canonical address of another page',
    sow: editPage(PAGE, `${HOME}/about/">`, `${HOME}/data/">`),
    faults: [
      '/about/ <head>: the canonical address is “https://briefs.example/below/here/data/”, not “https://briefs.example/below/here/about/”',
    ],
  },
  {
    defect: 'a canonical address without the path',
    sow: editPage(PAGE, `${HOME}/about/">`, 'https://briefs.example/about/">'),
    faults: [
      '/about/ <head>: the canonical address is “https://briefs.example/about/”, not “https://briefs.example/below/here/about/”',
      '/about/ <link rel="canonical" href="https://briefs.example/about/">: https://briefs.example/about/ is not below /below/here/',
    ],
  },
  {
    defect: 'a canonical address of what is not there',
    sow: insert('/404.html', `<link rel="canonical" href="${HOME}/404.html">`, '</head>'),
    faults: [
      '/404.html <head>: the canonical address must not be there, but is “https://briefs.example/below/here/404.html”',
    ],
  },
  {
    defect: 'a public page that asks not to be indexed',
    sow: insert(PAGE, '<meta name="robots" content="noindex">', '</head>'),
    faults: ['/about/ <head>: the word to search engines must not be there, but is “noindex”'],
  },
  {
    defect: 'a public page that calls itself a preview',
    sow: insert(PAGE, '<p>This is a preview</p>', '</footer>'),
    faults: ['/about/ <footer>: it says that this is a preview'],
  },
  {
    defect: 'a link that leaves out the path',
    sow: insert(PAGE, '<p><a href="/data/">A link</a></p>'),
    faults: ['/about/ <a href="/data/">: /data/ is not below /below/here/'],
  },
  {
    defect: 'a preview with an address of this machine',
    sow: editPage(PAGE, `og:url" content="${HOME}`, 'og:url" content="http://localhost:4321'),
    faults: [
      '/about/ <head>: og:url is “http://localhost:4321/about/”, not “https://briefs.example/below/here/about/”',
    ],
  },
  {
    defect: 'a sitemap without the path',
    sow: edit('/sitemap-site.xml', `${HOME}/about/`, 'https://briefs.example/about/'),
    faults: [
      '/about/ <html>: this page is in no sitemap',
      '/sitemap-site.xml <loc>: https://briefs.example/about/ is no page to be found',
    ],
  },
  {
    defect: 'a feed with an address of this machine',
    sow: edit('/feed.xml', `<id>${HOME}/feed.xml`, '<id>http://localhost:4321/feed.xml'),
    faults: [
      '/feed.xml line 3: “3.org/2005/Atom"> <id>http://localhost:4321/feed.xml</id” stands where the content gives “3.org/2005/Atom"> <id>https://briefs.example/below/here/”',
    ],
  },
  {
    defect: 'a robots.txt without the sitemap',
    sow: edit('/robots.txt', /Sitemap.*/, ''),
    faults: [
      '/robots.txt line 4: “User-agent: * Allow: / ” stands where the content gives “User-agent: * Allow: / Sitemap: https://briefs.exampl”',
    ],
  },
];
