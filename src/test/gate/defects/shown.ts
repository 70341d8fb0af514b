import { all, edit, editPage, insert, type Defect } from './defect.ts';

const BRIEF = '/herring-race/';
const EDITION = '/herring-race/editions/1908-01-15/';
const CLAIM = '/herring-race/claims/haddad-denies-the-sale/';

/** Pages that show something else than the content. */
export const shownDefects: readonly Defect[] = [
  {
    defect: 'other words of a claim in the brief',
    apply: editPage(BRIEF, ' to <a href="/groups/smith-and-oye/', ' cheaply to <a href="/groups/smith-and-oye/'),
    faults: ['/herring-race/ claim krakoy-crew-changed-sides: its words are not those of the content'],
  },
  {
    defect: 'other words and a better answer of a claim on its page',
    apply: all(
      editPage(CLAIM, /(?<=<h1[^>]*>)Salma/, 'Selma'),
      editPage(CLAIM, /(?<=class="verdict-line"[^]*?)Whether it was said is contested/, 'Said'),
    ),
    faults: [
      '/herring-race/claims/haddad-denies-the-sale/ <main>: the heading is “Selma Haddad said that Smith & Øye had sold her 500 barrels of “fresh” herring in Portugal.”, not “Salma Haddad said that Smith & Øye had sold her 500 barrels of “fresh” herring in Portugal.”',
      '/herring-race/claims/haddad-denies-the-sale/ <main>: the answer is “Said; denied”, not “Whether it was said is contested; denied”',
      '/herring-race/claims/haddad-denies-the-sale/ <main>: a reader mode loses “Selma Haddad said that Smith & Øye had sold her 500 barrels of “fresh” herring in Portugal.”',
    ],
  },
  {
    defect: 'a claim of the front page that leads to another, in other words',
    apply: editPage('/', /(?<=class="key-claims"[^]*?<a )href="[^"]*"[^>]*>\w+/, 'href="/herring-race/#the-start">Off'),
    faults: [
      '/ claim fleet-left-bergen: it leads to /herring-race/#the-start, not to /herring-race/#fleet-left-bergen',
      '/ claim fleet-left-bergen: its words are not those of the content',
    ],
  },
  {
    defect: 'evidence in what reader modes take for clutter',
    apply: editPage(CLAIM, 'class="sources"', 'class="sources social"'),
    faults: ['/herring-race/claims/haddad-denies-the-sale/ <main>: a reader mode loses “Confirms that it was said”'],
  },
  {
    defect: 'a claim that a section leaves out',
    apply: editPage('/herring-race/sections/what-came-of-it/', /(?<=class="claim-list">)<li>[^]*?<\/li>/, ''),
    faults: ['/herring-race/sections/what-came-of-it/ <main>: 3 claims are listed, not 4'],
  },
  {
    defect: 'an answer with another mark, without its outcome and without its reason',
    apply: all(
      editPage(
        '/herring-race/claims/',
        /(?<=class="verdict" data-mark=")contested(?=">\s*Contested; corrected)/,
        'supported',
      ),
      editPage('/herring-race/claims/', 'Contested; corrected', 'Contested'),
      editPage('/herring-race/claims/', /<small class="reason">The customs[^]*?<\/small>/, ''),
    ),
    faults: [
      '/herring-race/claims/ claim ten-thousand-barrels: the answer is “Contested”, not “Contested; corrected”',
      '/herring-race/claims/ claim ten-thousand-barrels: the mark is “supported”, not “contested”',
      '/herring-race/claims/ claim ten-thousand-barrels: the reason is missing; it must be “The customs counted the barrels that were ordered, not those that arrived.”',
    ],
  },
  {
    defect: 'a bare “supported” in the brief',
    apply: editPage(BRIEF, /(?<=id="haddad-denies-the-sale"[^]*?)Contested; denied/, 'Supported'),
    faults: [
      '/herring-race/ claim haddad-denies-the-sale: “(Supported)” is shown where the answer is “Contested; denied”',
    ],
  },
  {
    defect: 'a contested mark that is hidden until it is asked for',
    apply: editPage(
      BRIEF,
      /(?<=href="#haddad-denies-the-sale")>.*?<\/a>/,
      ' aria-label="Copy or cite (Contested; denied)"></a>',
    ),
    faults: ['/herring-race/ claim haddad-denies-the-sale: its mark is missing; it must be “contested”'],
  },
  {
    defect: 'a citation that belongs to no claim',
    apply: insert(BRIEF, '<p><a class="cite" href="#cite-8">A phrase</a></p>', '<section class="legend"'),
    faults: ['/herring-race/ <a class="cite" href="#cite-8">: this cites outside of a claim'],
  },
  {
    defect: 'a citation that leads to the evidence of another',
    apply: editPage(BRIEF, 'data-n="5" href="#cite-5"', 'data-n="5" href="#cite-4"'),
    faults: ['/herring-race/ claim krakoy-crew-changed-sides: it leads to “#cite-4”, not to “#cite-5”'],
  },
  {
    defect: 'a claim in no block of text',
    apply: editPage(BRIEF, /<li>(?=<span class="claim" id="icelanders-kept-away")[^]*?<\/li>/, (item) =>
      item.replaceAll('li>', 'div>'),
    ),
    faults: [
      '/herring-race/ #main > article > div:nth-child(3) > ul > div: <div> element is not permitted as content under <ul> [element-permitted-content]',
      '/herring-race/ claim icelanders-kept-away: it is not in a block of text',
    ],
  },
  {
    defect: 'a caution that is not beside its claim',
    apply: editPage(BRIEF, /<p><a href="#cite-1">[^]*?<\/p>/, ''),
    faults: ['/herring-race/ <main>: the caution of citation 1 is not beside its claim'],
  },
  {
    defect: 'what happened since without its note, on another day, in other words, without a page and without a claim',
    apply: all(
      editPage(BRIEF, /Since then: <a[^]*?<\/a>/, ''),
      editPage(`${BRIEF}claims/krakoy-crew-joined/`, 'November 1907</time>', 'December 1907</time>'),
      editPage(`${BRIEF}sources/`, 'bought a steamer', 'bought a sail'),
      editPage(
        `${BRIEF}since/`,
        /(?<=class="since"[^]*?)<li><a href="https:\/\/example.org\/league\/minutes[^]*?<\/li>/,
        '',
      ),
      editPage(`${BRIEF}since/`, /(?<=class="claim-list">)<li>[^]*?<\/li>/, ''),
    ),
    faults: [
      '/herring-race/ <main>: the note of citation 4 does not tell when it went on',
      '/herring-race/claims/krakoy-crew-joined/ <main>: “December 1907: The Kråkøy Crew left again and sailed alone.” is shown where “November 1907: The Kråkøy Crew left again and sailed alone.” happened since',
      '/herring-race/sources/ #cite-12: “Since then, 20 December 1907: The league, founded again, bought a sail.” is shown where “20 December 1907: The league, founded again, bought a steamer.” happened since',
      '/herring-race/since/ <main>: 3 claims are listed, not 4',
      '/herring-race/since/ <main>: 8 January 1908 does not lead to https://example.org/league/minutes',
    ],
  },
  {
    defect: 'evidence that is left out of the brief',
    apply: editPage(BRIEF, /<li value="6"[^]*?(?=<li value="7")/, ''),
    faults: [
      '/herring-race/editions/1908-01-20/ <a href="/herring-race/#cite-6" aria-label="This link today, link 6">: there is no #cite-6 on /herring-race/',
      '/herring-race/ <a class="cite" data-n="6" href="#cite-6">: there is no #cite-6 on this page',
      'content/permalinks.txt /herring-race/#cite-6: there is no #cite-6 on /herring-race/ any more',
      '/herring-race/ <main>: there is no evidence of citation 6',
    ],
  },
  {
    defect: 'evidence in the ledger with another finding, outcome, caution and page, that leads back to another claim',
    apply: all(
      editPage(`${BRIEF}sources/`, /(?<=Link 8: [^]*?)Whether it was said is contested/, 'Said'),
      editPage(`${BRIEF}sources/`, 'The harbour office denied', 'The harbour office doubted'),
      editPage(`${BRIEF}sources/`, 'Her office spoke', 'His office spoke'),
      editPage(`${BRIEF}sources/`, 'https://example.org/lisbon/office"', 'https://example.org/office"'),
      editPage(`${BRIEF}sources/`, 'She said nothing of the kind', 'She said so'),
      editPage(`${BRIEF}sources/`, '#haddad-denies-the-sale" role', '#dealers-hid-salt" role'),
    ),
    faults: [
      '/herring-race/sources/ #cite-8: the outcome of citation 8 is not that of the content',
      '/herring-race/sources/ #cite-8: the caution of citation 8 is not that of the content',
      '/herring-race/sources/ #cite-8: citation 8 does not lead to https://example.org/lisbon/office',
      '/herring-race/sources/ #cite-8: citation 8 does not say “She said nothing of the kind.”',
      '/herring-race/sources/ #cite-8: the answer is “Said; denied”, not “Whether it was said is contested; denied”',
      '/herring-race/sources/ #cite-8: it does not lead back to its claim',
    ],
  },
  {
    defect: 'evidence and a page found that are left out of the page of a claim',
    apply: all(
      editPage(CLAIM, /<section class="cited">(?:(?!<section)[^])*“fresh”[^]*?<\/section>/, ''),
      editPage(CLAIM, /<li data-strength="direct">[^]*?<\/li>/, ''),
    ),
    faults: [
      '/herring-race/claims/haddad-denies-the-sale/ <main>: 2 pages are shown for citation 8, not 3',
      '/herring-race/claims/haddad-denies-the-sale/ <main>: there is no evidence of citation 9',
    ],
  },
  {
    defect: 'an edition whose archived copy leads elsewhere',
    apply: editPage('/yeast/editions/1901-02-03/', 'href="https://example.org/copies/baking"', 'href="/"'),
    faults: ['/yeast/editions/1901-02-03/ <main>: no link leads to https://example.org/copies/baking'],
  },
  {
    defect: 'an edition that lost words, a field without a name and a place, and asks for a script, with another file',
    apply: all(
      editPage(EDITION, 'as was whispered', ''),
      editPage(EDITION, ': 3 to 1', ''),
      editPage(EDITION, 'id="a-whale-was-seen"', ''),
      insert(EDITION, '<script src="/x.js"></script>'),
      edit('/herring-race/editions/1908-01-15.json', 'storm', 'calm'),
    ),
    faults: [
      '/herring-race/claims/a-whale-was-seen/ <a href="/herring-race/editions/1908-01-15/#a-whale-was-seen">: there is no #a-whale-was-seen on /herring-race/editions/1908-01-15/',
      '/herring-race/claims/a-whale-was-seen/ <a href="/herring-race/editions/1908-01-15/#a-whale-was-seen">: there is no #a-whale-was-seen on /herring-race/editions/1908-01-15/',
      '/herring-race/editions/1908-01-20/changes/ <a href="/herring-race/editions/1908-01-15/#a-whale-was-seen">: there is no #a-whale-was-seen on /herring-race/editions/1908-01-15/',
      '/herring-race/editions/1908-01-15/ <script src="/x.js">: there is no /x.js',
      '/herring-race/editions/1908-01-15/ <a class="self" href="#a-whale-was-seen" aria-label="no longer in the brief">: there is no #a-whale-was-seen on this page',
      '/herring-race/editions/1908-01-15/ <a href="#a-whale-was-seen">: there is no #a-whale-was-seen on this page',
      '/herring-race/editions/1908-01-15/ <main>: it does not say “as was whispered”',
      '/herring-race/editions/1908-01-15/ <main>: it does not say “3 to 1”',
      '/herring-race/editions/1908-01-15/ <main>: there is no #a-whale-was-seen',
      '/herring-race/editions/1908-01-15/ <script src="/x.js">: an edition asks for no file',
      '/herring-race/editions/1908-01-15.json file: it is not the file of the edition',
    ],
  },
];
