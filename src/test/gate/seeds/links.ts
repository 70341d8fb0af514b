import { editPage, editSheet, insert, remove, removeNamed, type Seed } from './seed.ts';

const PAGE = '/about/';
const link = (address: string) => insert(PAGE, `<p><a href="${address}">A link</a></p>`);

/** Links, files and addresses that lead nowhere. */
export const linkSeeds: readonly Seed[] = [
  {
    defect: 'a dead anchor on the same page',
    sow: link('#nowhere'),
    faults: ['/about/ <a href="#nowhere">: there is no #nowhere on this page'],
  },
  {
    defect: 'a dead anchor on another page',
    sow: link('/foreign-fighters/#nowhere'),
    faults: ['/about/ <a href="/foreign-fighters/#nowhere">: there is no #nowhere on /foreign-fighters/'],
  },
  {
    defect: 'a dead anchor of a link within the brief',
    sow: editPage('/foreign-fighters/', 'href="#cite-49"', 'href="#cite-94"'),
    faults: [
      '/foreign-fighters/ <a class="cite" data-n="49" href="#cite-94" aria-label="10 Iranians were killed (citation 49)">: there is no #cite-94 on this page',
      '/foreign-fighters/ claim ten-iranians-killed: it leads to “#cite-94”, not to “#cite-49”',
    ],
  },
  {
    defect: 'a link to a page that is not there',
    sow: link('/groups/nobody/'),
    faults: ['/about/ <a href="/groups/nobody/">: there is no /groups/nobody/'],
  },
  {
    defect: 'a link to a page without its last slash',
    sow: link('/data'),
    faults: ['/about/ <a href="/data">: there is no /data'],
  },
  {
    defect: 'a link to a page by its file',
    sow: link('/data/index.html'),
    faults: ['/about/ <a href="/data/index.html">: there is no /data/index.html'],
  },
  {
    defect: 'a link to copy that leads nowhere',
    sow: editPage(
      '/foreign-fighters/claims/ten-iranians-killed/',
      '/foreign-fighters/#ten-iranians-killed:~:',
      '/foreign-fighters/#iranians:~:',
    ),
    faults: [
      '/foreign-fighters/claims/ten-iranians-killed/ <input readonly value="http://localhost:4321/foreign-fighters/#iranians:~:text=a%20Ukrainian%20official%20is%20cited,were%20attacked%20in%20October%202022">: there is no #iranians on /foreign-fighters/',
    ],
  },
  {
    defect: 'a link to a file that is not there',
    sow: link('/data/claims.xls'),
    faults: ['/about/ <a href="/data/claims.xls">: there is no /data/claims.xls'],
  },
  {
    defect: 'a relative link that leads astray',
    sow: link('data/'),
    faults: ['/about/ <a href="data/">: there is no /about/data/'],
  },
  {
    defect: 'a script that is not there',
    sow: editPage(PAGE, /src="\/_astro\/[^"]*"/, 'src="/_astro/gone.js"'),
    faults: ['/about/ <script type="module" src="/_astro/gone.js">: there is no /_astro/gone.js'],
  },
  {
    defect: 'a style sheet that is not there',
    sow: editPage(PAGE, /href="\/_astro\/print[^"]*"/, 'href="/_astro/gone.css"'),
    faults: ['/about/ <link rel="stylesheet" href="/_astro/gone.css" media="print">: there is no /_astro/gone.css'],
  },
  {
    defect: 'a picture that is not there',
    sow: insert(PAGE, '<img src="/gone.png" alt="A picture">'),
    faults: ['/about/ <img src="/gone.png" alt="A picture">: there is no /gone.png'],
  },
  {
    defect: 'a form that leads nowhere',
    sow: editPage(PAGE, 'action="/search/"', 'action="/find/"'),
    faults: ['/about/ <form action="/find/">: there is no /find/'],
  },
  {
    defect: 'a style sheet whose font is not there',
    sow: editSheet(/^/, '@font-face{font-family:a;src:url(/_astro/gone.woff2)}'),
    faults: ['/_astro/pages.*.css url(/_astro/gone.woff2): there is no /_astro/gone.woff2'],
  },
  {
    defect: 'a font that is not there',
    sow: removeNamed(/latin\.[\w-]+\.woff2$/),
    faults: ['/404.html url(/_astro/source-serif-4-latin.*.woff2): there is no /_astro/source-serif-4-latin.*.woff2'],
  },
  {
    defect: 'a card that is not there',
    sow: remove('/cards/foreign-fighters/ten-iranians-killed.png'),
    faults: [
      '/foreign-fighters/claims/ten-iranians-killed/ <meta property="og:image" content="http://localhost:4321/cards/foreign-fighters/ten-iranians-killed.png?*">: there is no /cards/foreign-fighters/ten-iranians-killed.png',
    ],
  },
  {
    defect: 'a published page that is not there',
    sow: remove('/people/sergei-shoigu/'),
    faults: [
      '/countries/russia/ <a href="/people/sergei-shoigu/">: there is no /people/sergei-shoigu/',
      '/foreign-fighters/claims/putin-and-shoigu-on-volunteers/ <a href="/people/sergei-shoigu/">: there is no /people/sergei-shoigu/',
      '/foreign-fighters/ <a href="/people/sergei-shoigu/">: there is no /people/sergei-shoigu/',
      '/people/ <a href="/people/sergei-shoigu/">: there is no /people/sergei-shoigu/',
      '/search/ <a href="/people/sergei-shoigu/">: there is no /people/sergei-shoigu/',
      'content/permalinks.txt /people/sergei-shoigu/: there is no /people/sergei-shoigu/ any more',
      '/sitemap-site.xml <loc>: http://localhost:4321/people/sergei-shoigu/ is no page to be found',
      '/pagefind/pagefind-entry.json page_count: 142 pages are held, not 141',
    ],
  },
  {
    defect: 'a published place that is not there',
    sow: editPage('/foreign-fighters/figures/', 'id="timeline"', ''),
    faults: [
      '/ <a href="/foreign-fighters/figures/#timeline">: there is no #timeline on /foreign-fighters/figures/',
      'content/permalinks.txt /foreign-fighters/figures/#timeline: there is no #timeline on /foreign-fighters/figures/ any more',
    ],
  },
  {
    defect: 'a published file that is not there',
    sow: remove('/data/sources.ris'),
    faults: [
      '/data/ <a href="/data/sources.ris" download>: there is no /data/sources.ris',
      'content/permalinks.txt /data/sources.ris: there is no /data/sources.ris any more',
      '/data/sources.ris file: it is missing',
    ],
  },
  {
    defect: 'a place in the brief under another id',
    sow: editPage('/foreign-fighters/', 'class="claim" id="ten-iranians-killed"', 'class="claim" id="iranians-killed"'),
    faults: [
      '/countries/iran/ <a href="/foreign-fighters/#ten-iranians-killed">: there is no #ten-iranians-killed on /foreign-fighters/',
      '/foreign-fighters/claims/ten-iranians-killed/ <a href="/foreign-fighters/#ten-iranians-killed">: there is no #ten-iranians-killed on /foreign-fighters/',
      '/foreign-fighters/claims/ten-iranians-killed/ <input readonly value="http://localhost:4321/foreign-fighters/#ten-iranians-killed:~:text=a%20Ukrainian%20official%20is%20cited,were%20attacked%20in%20October%202022">: there is no #ten-iranians-killed on /foreign-fighters/',
      '/foreign-fighters/sections/from-the-balkans-to-korea/ <a href="/foreign-fighters/#ten-iranians-killed">: there is no #ten-iranians-killed on /foreign-fighters/',
      '/foreign-fighters/sources/ <a href="/foreign-fighters/#ten-iranians-killed" role="doc-backlink" aria-label="Back to the claim, citation 49">: there is no #ten-iranians-killed on /foreign-fighters/',
      '/groups/iranian-personnel/ <a href="/foreign-fighters/#ten-iranians-killed">: there is no #ten-iranians-killed on /foreign-fighters/',
      '/foreign-fighters/ <a class="self" data-mark="contested" data-outcome="true" href="#ten-iranians-killed">: there is no #ten-iranians-killed on this page',
      '/foreign-fighters/ <a href="/foreign-fighters/#ten-iranians-killed" role="doc-backlink" aria-label="Back to the claim, citation 49">: there is no #ten-iranians-killed on this page',
      'content/permalinks.txt /foreign-fighters/#ten-iranians-killed: there is no #ten-iranians-killed on /foreign-fighters/ any more',
      '/foreign-fighters/ <span class="claim" id="iranians-killed">: the content has no such claim',
      '/foreign-fighters/ claim ten-iranians-killed: it does not stand in the brief',
    ],
  },
];
