import { all, edit, editPage, inNamed, insert, type Defect } from './defect.ts';

const PAGE = '/about/';
const ELSEWHERE = 'https://elsewhere.example';

/** What would run, or be asked of another site. */
export const policyDefects: readonly Defect[] = [
  {
    defect: 'an inline script, an event handler and a javascript: link in disguise',
    apply: insert(
      PAGE,
      '<script>alert(1)</script><p onclick="alert(1)"><a href=" java&#10;script:alert(1)">A link</a></p>',
    ),
    faults: [
      '/about/ <script>: this is inline script',
      '/about/ <p onclick="alert(1)">: onclick is an event handler',
      '/about/ <a href=" java script:alert(1)">: href is no address, but what a browser would run or show as a page',
    ],
  },
  {
    defect: 'no policy',
    apply: editPage(PAGE, /<meta http-equiv="content-security-policy"[^>]*>/, ''),
    faults: ['/about/ <head>: the policy is missing'],
  },
  {
    defect: 'a looser policy, which comes too late',
    apply: all(
      editPage(PAGE, "img-src 'self'", "img-src 'self' https:"),
      insert(PAGE, '<meta name="color-scheme" content="light dark">', '<meta http-equiv'),
    ),
    faults: [
      "/about/ <head>: the policy lacks “img-src 'self'”",
      "/about/ <head>: the policy has “img-src 'self' https:”",
      '/about/ <head>: the policy must be there once, after the charset',
    ],
  },
  {
    defect: 'an inline style sheet of its own that asks for a picture elsewhere',
    apply: editPage(PAGE, '</style>', `.lead { background: url(${ELSEWHERE}/a.png) }</style>`),
    faults: [
      '/about/ <head>: the policy allows other styles than the style sheets of the page',
      '/about/ <style>: https://elsewhere.example/a.png is asked of another site',
    ],
  },
  {
    defect: 'a second inline style sheet',
    apply: insert(PAGE, '<style>.lead { color: red }</style>', '</head>'),
    faults: [
      '/about/ <head>: the policy allows other styles than the style sheets of the page',
      '/about/ <style>: this is a style sheet of its own',
    ],
  },
  {
    defect: 'pictures from elsewhere, a connection opened ahead, and a link that reports each click to another site',
    apply: insert(
      PAGE,
      `<img src="${ELSEWHERE}/a.png" alt="A picture"><img src="/icon.svg" srcset="/icon.svg 1x, //elsewhere.example/a.png 2x" alt="A picture"><link rel="preconnect" href="${ELSEWHERE}"><p><a href="/" ping="/about/ ${ELSEWHERE}/">A link</a></p>`,
    ),
    faults: [
      '/about/ <img src="https://elsewhere.example/a.png" alt="A picture">: src leads to another site',
      '/about/ <img src="/icon.svg" srcset="/icon.svg 1x, //elsewhere.example/a.png 2x" alt="A picture">: srcset leads to another site',
      '/about/ <a href="/" ping="/about/ https://elsewhere.example/">: ping leads to another site',
      '/about/ <link rel="preconnect" href="https://elsewhere.example">: href leads to another site',
    ],
  },
  {
    defect: 'a page that leads on to another site',
    apply: insert(PAGE, `<meta http-equiv="refresh" content="0; url=${ELSEWHERE}/">`, '</head>'),
    faults: [
      '/about/ <meta http-equiv="refresh" content="0; url=https://elsewhere.example/">: this sends the reader to another site',
      '/about/ <head>: og:url is “http://localhost:4321/about/”, not “https://elsewhere.example/”',
    ],
  },
  {
    defect: 'a style sheet and an icon that ask for files elsewhere',
    apply: all(
      inNamed(/^\/_astro\/pages\..*\.css$/, (file) => edit(file, /^/, `@import "${ELSEWHERE}/a.css";`)),
      edit('/icon.svg', '</svg>', `<image href="${ELSEWHERE}/a.png"/></svg>`),
    ),
    faults: [
      '/_astro/pages.*.css url: https://elsewhere.example/a.css is asked of another site',
      '/icon.svg url: https://elsewhere.example/a.png is asked of another site',
    ],
  },
  {
    defect: 'a link to a source that sends a referrer',
    apply: editPage('/herring-race/claims/obrien-drowned/', 'rel="noopener noreferrer"', 'rel="noopener"'),
    faults: [
      '/herring-race/claims/obrien-drowned/ <a href="https://example.org/parish/deaths" rel="noopener">: a link to another site must have rel="noopener noreferrer"',
    ],
  },
];
