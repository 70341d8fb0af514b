import { all, edit, editPage, insert, type Defect } from './defect.ts';

const PAGE = '/about/';
const HOME = 'https://briefs.example/below/here';

/** Addresses that are wrong only where a site has a public address, here below a path. */
export const addressDefects: readonly Defect[] = [
  {
    defect: 'a page without its canonical address',
    apply: editPage(PAGE, /<link rel="canonical"[^>]*>/, ''),
    faults: ['/about/ <head>: the canonical address is missing; it must be “https://briefs.example/below/here/about/”'],
  },
  {
    defect: 'a canonical address without the path',
    apply: editPage(PAGE, `${HOME}/about/">`, 'https://briefs.example/about/">'),
    faults: [
      '/about/ <head>: the canonical address is “https://briefs.example/about/”, not “https://briefs.example/below/here/about/”',
      '/about/ <link rel="canonical" href="https://briefs.example/about/">: https://briefs.example/about/ is not below /below/here/',
    ],
  },
  {
    defect: 'a canonical address of what is not there',
    apply: insert('/404.html', `<link rel="canonical" href="${HOME}/404.html">`, '</head>'),
    faults: [
      '/404.html <head>: the canonical address must not be there, but is “https://briefs.example/below/here/404.html”',
    ],
  },
  {
    defect: 'a public page that asks not to be indexed and calls itself a preview',
    apply: all(
      insert(PAGE, '<meta name="robots" content="noindex">', '</head>'),
      insert(PAGE, '<p>This is a preview</p>', '</footer>'),
    ),
    faults: [
      '/about/ <head>: the word to search engines must not be there, but is “noindex”',
      '/about/ <footer>: it says that this is a preview',
    ],
  },
  {
    defect: 'a preview with an address of this machine',
    apply: editPage(PAGE, `og:url" content="${HOME}`, 'og:url" content="http://localhost:4321'),
    faults: [
      '/about/ <head>: og:url is “http://localhost:4321/about/”, not “https://briefs.example/below/here/about/”',
    ],
  },
  {
    defect: 'a robots.txt without the sitemap',
    apply: edit('/robots.txt', /Sitemap.*/, ''),
    faults: [
      '/robots.txt line 4: “User-agent: * Allow: / ” is there, but the content gives “User-agent: * Allow: / Sitemap: https://briefs.exampl”',
    ],
  },
];
