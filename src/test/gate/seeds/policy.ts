import { edit, editPage, editSheet, insert, type Seed } from './seed.ts';

const PAGE = '/about/';
const ELSEWHERE = 'https://elsewhere.example';

/** What would run, or be asked of another site. */
export const policySeeds: readonly Seed[] = [
  {
    defect: 'inline script',
    sow: insert(PAGE, '<script>alert(1)</script>'),
    faults: ['/about/ <script>: this is inline script'],
  },
  {
    defect: 'an event handler',
    sow: editPage(PAGE, '<main ', '<main onclick="alert(1)" '),
    faults: ['/about/ <main onclick="alert(1)" id="main">: onclick is an event handler'],
  },
  {
    defect: 'a javascript: link',
    sow: insert(PAGE, '<p><a href="javascript:alert(1)">A link</a></p>'),
    faults: [
      '/about/ <a href="javascript:alert(1)">: href is no address, but what a browser would run or show as a page',
    ],
  },
  {
    defect: 'a javascript: link in disguise',
    sow: insert(PAGE, '<p><a href=" java&#10;script:alert(1)">A link</a></p>'),
    faults: [
      '/about/ <a href=" java script:alert(1)">: href is no address, but what a browser would run or show as a page',
    ],
  },
  {
    defect: 'no policy',
    sow: editPage(PAGE, /<meta http-equiv="content-security-policy"[^>]*>/, ''),
    faults: ['/about/ <head>: the policy is missing'],
  },
  {
    defect: 'a looser policy',
    sow: editPage(PAGE, "img-src 'self'", "img-src 'self' https:"),
    faults: [
      `/about/ <head>: the policy lacks “img-src 'self'”`,
      `/about/ <head>: the policy has “img-src 'self' https:”`,
    ],
  },
  {
    defect: 'a policy that allows every inline style',
    sow: editPage(PAGE, "style-src 'self'", "style-src 'unsafe-inline'"),
    faults: ['/about/ <head>: the policy allows other styles than the style sheet of the page'],
  },
  {
    defect: 'a policy behind what it should hold for',
    sow: insert(PAGE, '<meta name="color-scheme" content="light dark">', '<meta http-equiv'),
    faults: ['/about/ <head>: the policy must stand once, behind the charset'],
  },
  {
    defect: 'a style sheet of its own that the policy refuses',
    sow: editPage(PAGE, '</style>', '.lead { color: red }</style>'),
    faults: [
      '/about/ <head>: the policy allows other styles than the style sheet of the page',
      '/about/ <style>: this is another style sheet than that of /404.html',
    ],
  },
  {
    defect: 'a second inline style sheet',
    sow: insert(PAGE, '<style>.lead { color: red }</style>', '</head>'),
    faults: ['/about/ <style>: there are 2 inline style sheets, not one'],
  },
  {
    defect: 'a picture from elsewhere',
    sow: insert(PAGE, `<img src="${ELSEWHERE}/a.png" alt="A picture">`),
    faults: ['/about/ <img src="https://elsewhere.example/a.png" alt="A picture">: src leads to another site'],
  },
  {
    defect: 'a picture from elsewhere on wide screens only',
    sow: insert(PAGE, `<img src="/icon.svg" srcset="/icon.svg 1x, //elsewhere.example/a.png 2x" alt="A picture">`),
    faults: [
      '/about/ <img src="/icon.svg" srcset="/icon.svg 1x, //elsewhere.example/a.png 2x" alt="A picture">: srcset leads to another site',
    ],
  },
  {
    defect: 'a script from elsewhere',
    sow: insert(PAGE, `<script src="${ELSEWHERE}/a.js" async></script>`),
    faults: ['/about/ <script src="https://elsewhere.example/a.js" async>: src leads to another site'],
  },
  {
    defect: 'a style sheet from elsewhere',
    sow: insert(PAGE, `<link rel="stylesheet" href="${ELSEWHERE}/a.css">`, '</head>'),
    faults: ['/about/ <link rel="stylesheet" href="https://elsewhere.example/a.css">: href leads to another site'],
  },
  {
    defect: 'a connection opened ahead',
    sow: insert(PAGE, `<link rel="preconnect" href="${ELSEWHERE}">`, '</head>'),
    faults: ['/about/ <link rel="preconnect" href="https://elsewhere.example">: href leads to another site'],
  },
  {
    defect: 'a frame of another site',
    sow: insert(PAGE, `<iframe src="${ELSEWHERE}/" title="A frame"></iframe>`),
    faults: ['/about/ <iframe src="https://elsewhere.example/" title="A frame">: src leads to another site'],
  },
  {
    defect: 'a form that tells another site what was typed',
    sow: editPage(PAGE, 'action="/search/"', `action="${ELSEWHERE}/"`),
    faults: ['/about/ <form action="https://elsewhere.example/">: action leads to another site'],
  },
  {
    defect: 'a page that leads on to another site',
    sow: insert(PAGE, `<meta http-equiv="refresh" content="0; url=${ELSEWHERE}/">`, '</head>'),
    faults: [
      '/about/ <meta http-equiv="refresh" content="0; url=https://elsewhere.example/">: this sends the reader to another site',
      '/about/ <head>: og:url is “http://localhost:4321/about/”, not “https://elsewhere.example/”',
    ],
  },
  {
    defect: 'a link that tells another site of each click',
    sow: insert(PAGE, `<p><a href="/" ping="${ELSEWHERE}/">A link</a></p>`),
    faults: ['/about/ <a href="/" ping="https://elsewhere.example/">: ping leads to another site'],
  },
  {
    defect: 'a style sheet that asks for a font elsewhere',
    sow: editSheet(/^/, `@font-face{font-family:a;src:url("${ELSEWHERE}/a.woff2")}`),
    faults: ['/_astro/pages.*.css url: https://elsewhere.example/a.woff2 is asked of another site'],
  },
  {
    defect: 'an inline style sheet that asks for a picture elsewhere',
    sow: editPage(PAGE, '</style>', `.lead { background: url(${ELSEWHERE}/a.png) }</style>`),
    faults: [
      '/about/ <head>: the policy allows other styles than the style sheet of the page',
      '/about/ <style>: this is another style sheet than that of /404.html',
      '/about/ <style>: https://elsewhere.example/a.png is asked of another site',
    ],
  },
  {
    defect: 'a style sheet that takes in one from elsewhere',
    sow: editSheet(/^/, `@import "${ELSEWHERE}/a.css";`),
    faults: ['/_astro/pages.*.css url: https://elsewhere.example/a.css is asked of another site'],
  },
  {
    defect: 'an icon that asks for a picture elsewhere',
    sow: edit('/icon.svg', '</svg>', `<image href="${ELSEWHERE}/a.png"/></svg>`),
    faults: ['/icon.svg url: https://elsewhere.example/a.png is asked of another site'],
  },
  {
    defect: 'a link to another site without rel',
    sow: insert(PAGE, `<p><a href="${ELSEWHERE}/">A link</a></p>`),
    faults: [
      '/about/ <a href="https://elsewhere.example/">: a link to another site must have rel="noopener noreferrer"',
    ],
  },
  {
    defect: 'a link to a source that tells it of the reader',
    sow: editPage('/foreign-fighters/claims/ten-iranians-killed/', 'rel="noopener noreferrer"', 'rel="noopener"'),
    faults: [
      '/foreign-fighters/claims/ten-iranians-killed/ <a href="https://wydarzenia.interia.pl/raport-ukraina-rosja/news-musimy-ich-zabic-kijow-potwierdza-likwidacje-iranczykow-na-k,nId,6433698" rel="noopener">: a link to another site must have rel="noopener noreferrer"',
    ],
  },
];
