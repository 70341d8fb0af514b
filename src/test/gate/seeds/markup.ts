import { editPage, insert, type Seed } from './seed.ts';

const PAGE = '/about/';

/** Defects of HTML, its accessibility and the head of a page. */
export const markupSeeds: readonly Seed[] = [
  {
    defect: 'an id that stands twice',
    sow: insert(PAGE, '<p id="findings">Again</p>'),
    faults: ['/about/ #main > article > h2:nth-child(12): Duplicate ID "findings" [no-dup-id]'],
  },
  {
    defect: 'a picture without words for it',
    sow: insert(PAGE, '<img src="/icon.svg">'),
    faults: ['/about/ #main > article > img: <img> is missing required "alt" attribute [wcag/h37]'],
  },
  {
    defect: 'a skipped heading level',
    sow: insert(PAGE, '<h4>Too deep</h4>'),
    faults: [
      '/about/ #main > article > h4: Heading level can only increase by one, expected <h2> but got <h4> [heading-level]',
    ],
  },
  {
    defect: 'a second <h1>',
    sow: insert(PAGE, '<h1>Another</h1>'),
    faults: ['/about/ #main > article > h1:nth-child(3): Multiple <h1> are not allowed [heading-level]'],
  },
  {
    defect: 'a page without headings',
    sow: editPage('/404.html', /<h1.*?<\/h1>/s, ''),
    faults: ['/404.html <main>: there is no <h1>'],
  },
  {
    defect: 'an inline style attribute',
    sow: editPage(PAGE, '<main ', '<main style="display: none" '),
    faults: ['/about/ #main: Inline style is not allowed [no-inline-style]'],
  },
  {
    defect: 'a button without a name',
    sow: insert(PAGE, '<button type="button"></button>'),
    faults: ['/about/ #main > article > button: <button> must have accessible text [text-content]'],
  },
  {
    defect: 'an input without a label',
    sow: insert(PAGE, '<input type="text" name="a">'),
    faults: ['/about/ #main > article > input: <input> element does not have a <label> [input-missing-label]'],
  },
  {
    defect: 'a choice without a label',
    sow: insert(PAGE, '<select name="a"><option>One</option></select>'),
    faults: ['/about/ #main > article > select: <select> element does not have a <label> [input-missing-label]'],
  },
  {
    defect: 'a link without words',
    sow: insert(PAGE, '<p><a href="/"></a></p>'),
    faults: [
      '/about/ #main > article > p:nth-child(3) > a: Anchor link must have a text describing its purpose [wcag/h30]',
    ],
  },
  {
    defect: 'a label for nothing',
    sow: insert(PAGE, '<p aria-labelledby="nothing" role="note">A note</p>'),
    faults: [
      '/about/ #main > article > p:nth-child(3): Element references missing id "nothing" [no-missing-references]',
    ],
  },
  {
    defect: 'a paragraph where only list items may stand',
    sow: insert(PAGE, '<ul><p>One</p></ul>'),
    faults: [
      '/about/ #main > article > ul > p: <p> element is not permitted as content under <ul> [element-permitted-content]',
    ],
  },
  {
    defect: 'no language',
    sow: editPage(PAGE, '<html lang="en">', '<html>'),
    faults: [
      '/about/ html: <html> is missing required "lang" attribute [element-required-attributes]',
      '/about/ <html>: the language is missing; it must be “en”',
    ],
  },
  {
    defect: 'another language',
    sow: editPage(PAGE, '<html lang="en">', '<html lang="de">'),
    faults: ['/about/ <html>: the language is “de”, not “en”'],
  },
  {
    defect: 'an empty title',
    sow: editPage(PAGE, /<title>.*?<\/title>/, '<title></title>'),
    faults: ['/about/ html > head > title: <title> cannot be empty, must have text content [empty-title]'],
  },
  {
    defect: 'the title of another page',
    sow: editPage('/data/', /<title>.*?<\/title>/, '<title>About · Foreign Fighters Brief</title>'),
    faults: ['/data/ <title>: “About · Foreign Fighters Brief” is also the title of /about/'],
  },
  {
    defect: 'a preview that may be indexed',
    sow: editPage(PAGE, '<meta name="robots" content="noindex">', ''),
    faults: ['/about/ <head>: the word to search engines is missing; it must be “noindex”'],
  },
  {
    defect: 'a canonical address of a preview',
    sow: insert(PAGE, '<link rel="canonical" href="http://localhost:4321/about/">', '<link'),
    faults: ['/about/ <head>: the canonical address must not be there, but is “http://localhost:4321/about/”'],
  },
  {
    defect: 'a preview that does not say so',
    sow: editPage(PAGE, 'This is a preview', 'This is a site'),
    faults: ['/about/ <footer>: it does not say that this is a preview'],
  },
];
