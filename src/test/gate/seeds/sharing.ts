import { editPage, insert, type Seed } from './seed.ts';

const CLAIM = '/foreign-fighters/claims/ten-iranians-killed/';

/** What is told wrongly to those who share, cite or describe a page; what is missing has a test of its own. */
export const sharingSeeds: readonly Seed[] = [
  {
    defect: 'a preview without a title',
    sow: editPage(CLAIM, /<meta property="og:title"[^>]*>/, ''),
    faults: ['/foreign-fighters/claims/ten-iranians-killed/ <head>: <meta property="og:title"> is missing'],
  },
  {
    defect: 'an empty description',
    sow: editPage('/groups/', /(?<=<meta name="description" content=")[^"]*/, ''),
    faults: ['/groups/ <head>: <meta name="description"> is missing'],
  },
  {
    defect: 'a preview of another page',
    sow: editPage(CLAIM, /(?<=og:url" content=")[^"]*/, 'http://localhost:4321/'),
    faults: [
      '/foreign-fighters/claims/ten-iranians-killed/ <head>: og:url is “http://localhost:4321/”, not “http://localhost:4321/foreign-fighters/claims/ten-iranians-killed/”',
    ],
  },
  {
    defect: 'a preview with an address of what is not there',
    sow: insert('/404.html', '<meta property="og:url" content="http://localhost:4321/404.html">', '</head>'),
    faults: ['/404.html <head>: og:url must not be there, but is “http://localhost:4321/404.html”'],
  },
  {
    defect: 'a citation without a date',
    sow: editPage('/foreign-fighters/', /<meta name="citation_publication_date"[^>]*>/, ''),
    faults: ['/foreign-fighters/ <head>: <meta name="citation_publication_date"> is missing'],
  },
  {
    defect: 'a citation of another page',
    sow: editPage(CLAIM, /(?<=citation_public_url" content=")[^"]*/, 'http://localhost:4321/'),
    faults: [
      '/foreign-fighters/claims/ten-iranians-killed/ <head>: citation_public_url is “http://localhost:4321/”, not “http://localhost:4321/foreign-fighters/claims/ten-iranians-killed/”',
    ],
  },
  {
    defect: 'a claim that is cited as a report',
    sow: editPage(CLAIM, 'z:itemType" content="webpage"', 'z:itemType" content="report"'),
    faults: ['/foreign-fighters/claims/ten-iranians-killed/ <head>: z:itemType is “report”, not “webpage”'],
  },
  {
    defect: 'somebody who is named as the author',
    sow: insert(CLAIM, '<meta name="citation_author" content="Ruehl, John P.">', '</head>'),
    faults: [
      '/foreign-fighters/claims/ten-iranians-killed/ <head>: citation_author must not be there, but is “Ruehl, John P.”',
    ],
  },
  {
    defect: 'a description without a field',
    sow: editPage(CLAIM, /"dateModified":"[^"]*",?/, ''),
    faults: ['/foreign-fighters/claims/ten-iranians-killed/ <head>: WebPage has no “dateModified”'],
  },
  {
    defect: 'a description of another page',
    sow: editPage('/data/', '"url":"http://localhost:4321/data/"', '"url":"http://localhost:4321/"'),
    faults: ['/data/ <head>: url of Dataset is “http://localhost:4321/”, not “http://localhost:4321/data/”'],
  },
  {
    defect: 'a description that is no JSON',
    sow: editPage('/', '"@context"', '"@context'),
    faults: ['/ <head>: the JSON-LD is “no JSON-LD”, not “WebSite”'],
  },
  {
    defect: 'a description that is left out',
    sow: editPage('/data/', /<script type="application\/ld\+json">.*?<\/script>/, ''),
    faults: ['/data/ <head>: the JSON-LD is missing; it must be “Dataset”'],
  },
  {
    defect: 'a description that rates a claim',
    sow: editPage(CLAIM, '"about":[', '"review":{"@type":"ClaimReview"},"about":['),
    faults: ['/foreign-fighters/claims/ten-iranians-killed/ <head>: "@type":"ClaimReview" rates a claim'],
  },
];
