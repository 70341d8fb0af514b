import { all, editPage, insert, type Defect } from './defect.ts';

const CLAIM = '/herring-race/claims/obrien-drowned/';

/** What is wrong for those who share, cite or describe a page; what is missing has a test of its own. */
export const sharingDefects: readonly Defect[] = [
  {
    defect: 'a preview and a citation of another page, as a report by a person',
    apply: all(
      editPage(CLAIM, /(?<=og:url" content=")[^"]*/, 'http://localhost:4321/'),
      editPage(CLAIM, /(?<=citation_public_url" content=")[^"]*/, 'http://localhost:4321/'),
      editPage(CLAIM, 'z:itemType" content="webpage"', 'z:itemType" content="report"'),
      insert(CLAIM, '<meta name="citation_author" content="Lind, Ada M.">', '</head>'),
    ),
    faults: [
      '/herring-race/claims/obrien-drowned/ <head>: og:url is “http://localhost:4321/”, not “http://localhost:4321/herring-race/claims/obrien-drowned/”',
      '/herring-race/claims/obrien-drowned/ <head>: citation_public_url is “http://localhost:4321/”, not “http://localhost:4321/herring-race/claims/obrien-drowned/”',
      '/herring-race/claims/obrien-drowned/ <head>: z:itemType is “report”, not “webpage”',
      '/herring-race/claims/obrien-drowned/ <head>: citation_author must not be there, but is “Lind, Ada M.”',
    ],
  },
  {
    defect: 'an empty description, and an address of what is not there',
    apply: all(
      editPage('/404.html', /(?<=<meta name="description" content=")[^"]*/, ''),
      insert('/404.html', '<meta property="og:url" content="http://localhost:4321/404.html">', '</head>'),
    ),
    faults: [
      '/404.html <head>: <meta name="description"> is missing',
      '/404.html <head>: og:url must not be there, but is “http://localhost:4321/404.html”',
    ],
  },
  {
    defect: 'more said of a page and of its picture than services take',
    apply: all(
      editPage(CLAIM, /(?<=<meta name="description" content=")[^"]*/, 'word '.repeat(60) + 'w'),
      editPage(CLAIM, /(?<=og:image:alt" content=")[^"]*/, 'word '.repeat(84) + 'w'),
    ),
    faults: [
      '/herring-race/claims/obrien-drowned/ <head>: <meta name="description"> has 301 characters, more than 300',
      '/herring-race/claims/obrien-drowned/ <head>: <meta property="og:image:alt"> has 421 characters, more than 420',
    ],
  },
  {
    defect: 'structured descriptions of another page, in no JSON, left out, and one that rates a claim',
    apply: all(
      editPage('/data/', '"url":"http://localhost:4321/data/"', '"url":"http://localhost:4321/"'),
      editPage('/', '"@context"', '"@context'),
      editPage('/yeast/', /<script type="application\/ld\+json">.*?<\/script>/, ''),
      editPage(CLAIM, '"about":[', '"review":{"@type":"ClaimReview"},"about":['),
    ),
    faults: [
      '/data/ <head>: url of Dataset is “http://localhost:4321/”, not “http://localhost:4321/data/”',
      '/ <head>: the JSON-LD is “no JSON-LD”, not “WebSite”',
      '/yeast/ <head>: the JSON-LD is “BreadcrumbList”, not “Report, BreadcrumbList”',
      '/herring-race/claims/obrien-drowned/ <head>: "@type":"ClaimReview" rates a claim',
    ],
  },
];
