import { all, editPage, insert, type Defect } from './defect.ts';

const PAGE = '/about/';

/** Defects of HTML, its accessibility and the head of a page. */
export const markupDefects: readonly Defect[] = [
  {
    defect:
      'an id used twice, a skipped heading, nothing to say for a picture, a field and a link, and a label for nothing',
    apply: insert(
      PAGE,
      '<figure id="main">Again</figure><h4>Too deep</h4><img src="/icon.svg"><input type="text" name="a"><address><a href="/"></a></address><aside aria-labelledby="nothing">A note</aside>',
    ),
    faults: [
      '/about/ html > body > main > article > figure: Duplicate ID "main" [no-dup-id]',
      '/about/ html > body > main > article > h4: Heading level can only increase by one, expected <h2> but got <h4> [heading-level]',
      '/about/ html > body > main > article > img: <img> is missing required "alt" attribute [wcag/h37]',
      '/about/ html > body > main > article > input: <input> element does not have a <label> [input-missing-label]',
      '/about/ html > body > main > article > address > a: Anchor link must have a text describing its purpose [wcag/h30]',
      '/about/ html > body > main > article > aside: Element references missing id "nothing" [no-missing-references]',
      '/about/ <main>: a reader mode loses “What a brief is”',
    ],
  },
  {
    defect: 'an inline style attribute',
    apply: editPage(PAGE, '<main ', '<main style="display: none" '),
    faults: [
      '/about/ #main: Inline style is not allowed [no-inline-style]',
      '/about/ <main>: a reader mode loses “About this site”',
    ],
  },
  {
    defect: 'another language, and no heading',
    apply: all(editPage('/404.html', /<h1.*?<\/h1>/s, ''), editPage('/404.html', 'lang="en"', 'lang="de"')),
    faults: ['/404.html <html>: the language is “de”, not “en”', '/404.html <main>: there is no <h1>'],
  },
  {
    defect: 'the title of another page',
    apply: editPage('/data/', /<title>.*?<\/title>/, '<title>About · Sample Briefs</title>'),
    faults: ['/data/ <title>: “About · Sample Briefs” is also the title of /about/'],
  },
  {
    defect: 'a preview that may be indexed and does not say what it is',
    apply: all(
      editPage(PAGE, '<meta name="robots" content="noindex">', ''),
      editPage(PAGE, 'This is a preview', 'This is a site'),
    ),
    faults: [
      '/about/ <head>: the word to search engines is missing; it must be “noindex”',
      '/about/ <footer>: it does not say that this is a preview',
    ],
  },
];
