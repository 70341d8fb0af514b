import { editPage, insert, type Seed } from './seed.ts';

const BRIEF = '/foreign-fighters/';
const CLAIM = '/foreign-fighters/claims/ten-iranians-killed/';

/** Pages that show something else than the content. */
export const shownSeeds: readonly Seed[] = [
  {
    defect: 'other words of a claim in the brief',
    sow: editPage(BRIEF, 'a Ukrainian official is cited', 'a Russian official is cited'),
    faults: ['/foreign-fighters/ claim ten-iranians-killed: its words are not those of the content'],
  },
  {
    defect: 'words added to a claim',
    sow: editPage(BRIEF, 'positions were attacked in October', 'positions were heavily attacked in October'),
    faults: ['/foreign-fighters/ claim ten-iranians-killed: its words are not those of the content'],
  },
  {
    defect: 'other words of a claim on its page',
    sow: editPage(CLAIM, /(?<=<h1[^>]*>)A Ukrainian/, 'A Russian'),
    faults: [
      '/foreign-fighters/claims/ten-iranians-killed/ <main>: the heading is “A Russian official is cited as saying that 10 Iranians were killed when Russian positions were attacked in October 2022.”, not “A Ukrainian official is cited as saying that 10 Iranians were killed when Russian positions were attacked in October 2022.”',
    ],
  },
  {
    defect: 'other words of a claim on the front page',
    sow: editPage('/', /(?<=class="key-claims"[^]*?<a [^>]*>)\w+/, 'Nobody'),
    faults: ['/ claim twenty-thousand-arrived: its words are not those of the content'],
  },
  {
    defect: 'other words of a claim on the page of a country',
    sow: editPage('/countries/iran/', 'A Ukrainian official', 'An official'),
    faults: ['/countries/iran/ claim ten-iranians-killed: its words are not those of the content'],
  },
  {
    defect: 'a claim that a section leaves out',
    sow: editPage('/foreign-fighters/sections/russias-message/', /(?<=class="claim-list">)<li>[^]*?<\/li>/, ''),
    faults: ['/foreign-fighters/sections/russias-message/ <main>: 3 claims are listed, not 4'],
  },
  {
    defect: 'a finding that is better than it is',
    sow: editPage(CLAIM, /(?<=class="verdict-line"[^]*?)What was said: contested/, 'It was said: supported'),
    faults: [
      '/foreign-fighters/claims/ten-iranians-killed/ <main>: the verdict is “It was said: supported · denied”, not “What was said: contested · denied”',
    ],
  },
  {
    defect: 'an outcome that is left out beside its finding',
    sow: editPage('/foreign-fighters/claims/', /(?<=<tbody[^]*)<b class="outcome">[^<]*<\/b>/, ''),
    faults: [
      '/foreign-fighters/claims/ claim parry-bagshaw-bodies-returned: “Supported” stands where the verdict is “Supported · corrected”',
    ],
  },
  {
    defect: 'a bare “supported” in the brief',
    sow: editPage(BRIEF, 'What was said: contested · denied', 'Supported'),
    faults: [
      '/foreign-fighters/ claim ten-iranians-killed: “(Supported)” stands where the verdict is “What was said: contested · denied”',
    ],
  },
  {
    defect: 'a citation that belongs to no claim',
    sow: insert(BRIEF, '<p><a class="cite" href="#cite-49">A phrase</a></p>', '<section class="legend"'),
    faults: ['/foreign-fighters/ <a class="cite" href="#cite-49">: this cites outside of a claim'],
  },
  {
    defect: 'an evidence entry that is left out',
    sow: editPage(BRIEF, /<li id="cite-49"[^]*?(?=<li id="cite-50")/, ''),
    faults: [
      '/foreign-fighters/ <a class="cite" data-n="49" href="#cite-49" aria-label="10 Iranians were killed (citation 49)">: there is no #cite-49 on this page',
      '/foreign-fighters/ <a href="#cite-49">: there is no #cite-49 on this page',
      'content/permalinks.txt /foreign-fighters/#cite-49: there is no #cite-49 on /foreign-fighters/ any more',
      '/foreign-fighters/ <main>: there is no evidence of citation 49',
    ],
  },
  {
    defect: 'a page found that is left out',
    sow: editPage(CLAIM, /<li data-strength="direct">[^]*?<\/li>/, ''),
    faults: ['/foreign-fighters/claims/ten-iranians-killed/ <main>: 3 pages are shown for citation 49, not 4'],
  },
  {
    defect: 'a page found that says something else',
    sow: editPage(
      '/foreign-fighters/sources/',
      'Israeli broadcaster KAN reported in October',
      'A broadcaster reported',
    ),
    faults: [
      '/foreign-fighters/sources/ #cite-49: citation 49 does not say “Israeli broadcaster KAN reported in October, from a Kyiv source, ten Iranian instructors killed by Ukrainian shelling of Crimea.”',
    ],
  },
  {
    defect: 'a source with another address',
    sow: editPage(BRIEF, 'https://wydarzenia.interia.pl/', 'https://interia.pl/'),
    faults: [
      '/foreign-fighters/ #cite-49: citation 49 does not lead to https://wydarzenia.interia.pl/raport-ukraina-rosja/news-musimy-ich-zabic-kijow-potwierdza-likwidacje-iranczykow-na-k,nId,6433698',
    ],
  },
  {
    defect: 'a caution that is left out',
    sow: editPage(CLAIM, /<p class="caution">[^]*?<\/p>/, ''),
    faults: [
      '/foreign-fighters/claims/ten-iranians-killed/ <main>: the caution of citation 49 is not that of the content',
    ],
  },
  {
    defect: 'a caution that does not stand beside its claim',
    sow: editPage(BRIEF, /(?<=class="cautions"[^]*?)Israeli media reported ten killed/, 'Media reported ten killed'),
    faults: ['/foreign-fighters/ <main>: the caution of citation 49 does not stand beside its claim'],
  },
  {
    defect: 'a caution that stands beside another claim',
    sow: (site) => {
      let note = '';
      const out = editPage(BRIEF, /<p><a href="#cite-49">[^]*?<\/p>/, (found) => {
        note = found;
        return '';
      })(site);
      return editPage(BRIEF, /(?<=class="cautions"><details><summary>[^<]*<\/summary>)/, () => note)(out);
    },
    faults: ['/foreign-fighters/ <main>: the caution of citation 49 does not stand beside its claim'],
  },
  {
    defect: 'an outcome that the content does not have',
    sow: editPage(BRIEF, /(?<=id="foreigners-since-2014"[^]*?)Supported/, 'Supported · denied'),
    faults: [
      '/foreign-fighters/ claim foreigners-since-2014: “Copy or cite this claim (Supported · denied)” stands where the verdict is “Supported”',
    ],
  },
  {
    defect: 'an evidence entry that leads back to another claim',
    sow: editPage(
      BRIEF,
      '"/foreign-fighters/#ten-iranians-killed" role',
      '"/foreign-fighters/#syrians-suspected-in-ukraine" role',
    ),
    faults: ['/foreign-fighters/ #cite-49: it does not lead back to its claim'],
  },
  {
    defect: 'a claim in no block of text',
    sow: editPage(BRIEF, /<p>(?:(?!<\/p>)[^])*id="ten-iranians-killed"[^]*?<\/p>/, (block) =>
      block.replace('<p>', '<div>').replace(/<\/p>$/, '</div>'),
    ),
    faults: [
      '/foreign-fighters/ claim iranians-help-with-drones: it stands in no block of text',
      '/foreign-fighters/ claim ten-iranians-killed: it stands in no block of text',
      '/foreign-fighters/ claim syrians-suspected-in-ukraine: it stands in no block of text',
      '/foreign-fighters/ claim allies-in-syria-since-2015: it stands in no block of text',
    ],
  },
  {
    defect: 'a claim whose contested mark is hidden until it is asked for',
    sow: editPage(
      BRIEF,
      /(?<=href="#ten-iranians-killed")>.*?<\/a>/,
      ' aria-label="Copy or cite this claim (What was said: contested · denied)"></a>',
    ),
    faults: ['/foreign-fighters/ claim ten-iranians-killed: its mark is not shown as its verdict asks for'],
  },
  {
    defect: 'a claim in a list that leads to another',
    sow: editPage(
      '/countries/iran/',
      '"/foreign-fighters/#ten-iranians-killed"',
      '"/foreign-fighters/#syrians-suspected-in-ukraine"',
    ),
    faults: ['/countries/iran/ claim ten-iranians-killed: it does not lead to /foreign-fighters/#ten-iranians-killed'],
  },
  {
    defect: 'an outcome for another reason',
    sow: editPage(CLAIM, 'the named official gave none', 'the named official gave one'),
    faults: [
      '/foreign-fighters/claims/ten-iranians-killed/ <main>: the outcome of citation 49 is not that of the content',
    ],
  },
  {
    defect: 'evidence that is left out of the page of its claim',
    sow: editPage(CLAIM, /<section class="cited">[^]*?<\/section>/, ''),
    faults: ['/foreign-fighters/claims/ten-iranians-killed/ <main>: there is no evidence of citation 49'],
  },
  {
    defect: 'another finding in the ledger',
    sow: editPage(
      '/foreign-fighters/sources/',
      /(?<=id="cite-49"[^]*?)What was said: contested/,
      'It was said: supported',
    ),
    faults: [
      '/foreign-fighters/sources/ #cite-49: “It was said: supported · denied” stands where the verdict is “What was said: contested · denied”',
    ],
  },
];
