import { all, edit, editPage, heldPages, inNamed, insert, remove, type Defect } from './defect.ts';

const BRIEF = '/herring-race/';
const PAGE = '/about/';
const CLAIM = '/herring-race/claims/haddad-denies-the-sale/';

/** Links, files and addresses that lead nowhere. */
export const linkDefects: readonly Defect[] = [
  {
    defect: 'links to places, pages and files that are not there',
    apply: insert(
      PAGE,
      [
        '#nowhere',
        '/herring-race/#nowhere',
        '/groups/nobody/',
        '/data',
        '/data/index.html',
        '/data/claims.xls',
        'data/',
      ]
        .map((address) => `<p><a href="${address}">A link</a></p>`)
        .join(''),
    ),
    faults: [
      '/about/ <a href="#nowhere">: there is no #nowhere on this page',
      '/about/ <a href="/herring-race/#nowhere">: there is no #nowhere on /herring-race/',
      '/about/ <a href="/groups/nobody/">: there is no /groups/nobody/',
      '/about/ <a href="/data">: there is no /data',
      '/about/ <a href="/data/index.html">: there is no /data/index.html',
      '/about/ <a href="/data/claims.xls">: there is no /data/claims.xls',
      '/about/ <a href="data/">: data/ is relative',
    ],
  },
  {
    defect: 'a link to copy that leads nowhere',
    apply: editPage(CLAIM, `${BRIEF}#haddad-denies-the-sale:~:`, `${BRIEF}#haddad:~:`),
    faults: [
      '/herring-race/claims/haddad-denies-the-sale/ <input readonly value="http://localhost:4321/herring-race/#haddad:~:text=Salma%20Haddad%20said%20that%20Smith,of%20%E2%80%9Cfresh%E2%80%9D%20herring%20in%20Portugal">: there is no #haddad on /herring-race/',
    ],
  },
  {
    defect: 'a script, a style sheet, a picture and a form that lead nowhere',
    apply: insert(
      PAGE,
      '<script type="module" src="/_astro/gone.js"></script><link rel="stylesheet" href="/_astro/gone.css"><img src="/gone.png" alt="A picture"><form action="/find/"><button type="submit">Find</button></form>',
    ),
    faults: [
      '/about/ <script type="module" src="/_astro/gone.js">: there is no /_astro/gone.js',
      '/about/ <link rel="stylesheet" href="/_astro/gone.css">: there is no /_astro/gone.css',
      '/about/ <img src="/gone.png" alt="A picture">: there is no /gone.png',
      '/about/ <form action="/find/">: there is no /find/',
    ],
  },
  {
    defect: 'a font of a style sheet, one of all pages and a card that are not there',
    apply: all(
      inNamed(/^\/_astro\/pages\..*\.css$/, (file) =>
        edit(file, /^/, '@font-face{font-family:a;src:url(/_astro/gone.woff2)}'),
      ),
      inNamed(/latin\.[\w-]+\.woff2$/, remove),
      remove('/cards/herring-race/haddad-denies-the-sale.png'),
    ),
    faults: [
      '/herring-race/claims/haddad-denies-the-sale/ <meta property="og:image" content="http://localhost:4321/cards/herring-race/haddad-denies-the-sale.png?*">: there is no /cards/herring-race/haddad-denies-the-sale.png',
      '/_astro/pages.*.css url(/_astro/gone.woff2): there is no /_astro/gone.woff2',
      '/404.html url(/_astro/source-serif-4-latin.*.woff2): there is no /_astro/source-serif-4-latin.*.woff2',
      '/herring-race/editions/1908-01-15/ url(/_astro/source-serif-4-latin.*.woff2): there is no /_astro/source-serif-4-latin.*.woff2',
    ],
  },
  {
    defect: 'a published page and a published file that are not there',
    apply: all(remove('/people/sean-obrien/'), remove('/data/sources.ris')),
    faults: [
      '/data/ <a href="/data/sources.ris" download>: there is no /data/sources.ris',
      '/herring-race/claims/obrien-drowned/ <a href="/people/sean-obrien/">: there is no /people/sean-obrien/',
      '/herring-race/ <a href="/people/sean-obrien/">: there is no /people/sean-obrien/',
      '/ <a href="/people/sean-obrien/">: there is no /people/sean-obrien/',
      '/people/ <a href="/people/sean-obrien/">: there is no /people/sean-obrien/',
      '/search/ <a href="/people/sean-obrien/">: there is no /people/sean-obrien/',
      'content/permalinks.txt /data/sources.ris: there is no /data/sources.ris any more',
      'content/permalinks.txt /people/sean-obrien/: there is no /people/sean-obrien/ any more',
      '/sitemap-site.xml <loc>: http://localhost:4321/people/sean-obrien/ is no page to be found',
      '/data/sources.ris file: it is missing',
      `/pagefind/pagefind-entry.json page_count: ${heldPages} pages are held, not ${heldPages - 1}`,
    ],
  },
  {
    defect: 'a place in the brief under another id',
    apply: editPage(BRIEF, 'class="claim" id="shoals-are-empty"', 'class="claim" id="shoals"'),
    faults: [
      '/countries/north-shoals/ <a href="/herring-race/#shoals-are-empty" aria-label="Read in place: The North Shoals were fished empty.">: there is no #shoals-are-empty on /herring-race/',
      '/herring-race/claims/ <a href="/herring-race/#shoals-are-empty" aria-label="Read in place: The North Shoals were fished empty.">: there is no #shoals-are-empty on /herring-race/',
      '/herring-race/claims/shoals-are-empty/ <a href="/herring-race/#shoals-are-empty">: there is no #shoals-are-empty on /herring-race/',
      '/herring-race/claims/shoals-are-empty/ <input readonly value="http://localhost:4321/herring-race/#shoals-are-empty:~:text=The%20North%20Shoals%20were%20fished%20empty">: there is no #shoals-are-empty on /herring-race/',
      '/herring-race/editions/1908-01-20/ <a class="self" data-mark="outcome" href="/herring-race/#shoals-are-empty">: there is no #shoals-are-empty on /herring-race/',
      '/herring-race/editions/1908-01-20/ <a class="on-screen" href="/herring-race/#shoals-are-empty" aria-label="This claim today: The North Shoals were fished empty.">: there is no #shoals-are-empty on /herring-race/',
      '/herring-race/sections/what-came-of-it/ <a href="/herring-race/#shoals-are-empty" aria-label="Read in place: The North Shoals were fished empty.">: there is no #shoals-are-empty on /herring-race/',
      '/herring-race/sources/ <a href="/herring-race/#shoals-are-empty" role="doc-backlink" aria-label="Back to the claim, link 11">: there is no #shoals-are-empty on /herring-race/',
      '/herring-race/ <a class="self" data-mark="outcome" href="#shoals-are-empty">: there is no #shoals-are-empty on this page',
      '/herring-race/ <a href="/herring-race/#shoals-are-empty" role="doc-backlink" aria-label="Back to the claim, link 11">: there is no #shoals-are-empty on this page',
      'content/permalinks.txt /herring-race/#shoals-are-empty: there is no #shoals-are-empty on /herring-race/ any more',
      '/herring-race/ <span class="claim" id="shoals">: the check lets a claim or section have this id (RESERVED_ANCHOR)',
      '/herring-race/ <span class="claim" id="shoals">: the content has no such claim',
      '/herring-race/ claim shoals-are-empty: it is not in the brief',
    ],
  },
];
