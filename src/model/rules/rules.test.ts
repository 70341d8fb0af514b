import { expect, test } from 'vitest';
import { editionsOf, frozenFixture } from '../../editions/fixture.ts';
import { editionText } from '../../editions/freeze.ts';
import { withPermalinks } from '../add-permalinks.ts';
import { build } from '../build.ts';
import { fixture, swap, type Changes } from '../fixture.ts';
import { rules, type Rule } from '../problem.ts';

const brief = (from: string, to: string): Changes => ({ 'tiny/brief.mdx': swap(from, to) });
const added = (text: string): Changes => ({ 'tiny/brief.mdx': (all) => `${all}\n${text}\n` });
const citations = (from: string, to: string): Changes => ({ 'tiny/citations.yaml': swap(from, to) });
const groups = (from: string, to: string): Changes => ({ 'groups.yaml': swap(from, to) });
const health = (fields: string): Changes => ({
  'tiny/link-health.yaml': `page-a: { url: https://example.org/a, checked: 2020-02-03, ${fields} }\n`,
});
const synonyms = (word: string, also = 'arrived'): Changes => ({
  'synonyms.yaml': `- { word: ${word}, also: [${also}] }\n`,
});
const since = (lines: string): Changes => ({
  'tiny/citations.yaml': swap('seen:\n', `seen:\n  since: [${lines}]\n`),
  'tiny/sources.yaml': (text) =>
    `${text}page-e: { title: E, publisher: P, seen: 2020-02-01, later: true, url: https://example.org/e }\n`,
});
const then = (date: string, text = 'They left.', source = 'page-e') =>
  `{ date: ${date}, text: ${text}, sources: [${source}] }`;
const claim = '<Claim id="new" paragraph="1" about="group-a" sort="report">so</Claim>';

const alone = (words: string) => brief('side="both"', `side="both" alone="${words}"`);

const edition = editionText(frozenFixture('2020-02-02'));
const editions = editionsOf(edition);

// One mistake for every rule; a rule without one does not compile.
const mistakes: Readonly<Record<Rule, Changes>> = {
  'file-is-known': { 'group.yaml': 'a: b\n' },
  'file-is-there': { 'groups.yaml': undefined },
  'file-is-not-too-long': added('A word. '.repeat(2600)),
  'text-is-utf8': groups('Group B', 'Gr\ufffdup B'),
  'merge-is-finished': groups('group-b:', '<<<<<<< HEAD\ngroup-b:'),
  'text-is-visible': brief('b-stayed', 'b-\u202estayed'),
  'letter-is-one-sign': groups('Group B', 'Gre\u0301oup B'),
  'word-is-of-one-script': groups('Group B', 'Gr\u043eup B'),
  'yaml-parses': { 'countries.yaml': 'a: [' },
  'yaml-is-plain': groups('Group B', '&b Group B'),
  'key-is-unique': groups('group-b', 'group-a'),
  'front-matter-is-there': { 'tiny/brief.mdx': 'Text\n' },
  'brief-has-claims': { 'tiny/brief.mdx': (text) => text.replace(/(\n---\n)[^]*/, '$1') },
  'mdx-parses': added('a <b'),
  'field-is-known': groups('what:', 'waht:'),
  'field-is-present': groups('  what: The second group\n', ''),
  'value-is-known': citations('finding: contested', 'finding: contestd'),
  'value-is-well-formed': groups('[The A Group]', 'The A Group'),
  'id-is-well-formed': groups('group-b', 'Group-B'),
  'id-is-unique': brief('id="b-stayed"', 'id="a-came"'),
  'id-is-not-reserved': brief('id="b-stayed"', 'id="top"'),
  'id-hides-no-text': brief('id="numbers"', 'id="byline"'),
  'name-is-unique': groups('name: Group B', 'name: group á'),
  'synonym-is-in-the-texts': synonyms('boats'),
  'synonym-is-one': synonyms('came', 'Came'),
  'synonym-is-no-name': synonyms('came', 'Áish'),
  'date-is-real': brief('when="2020-01"', 'when="2020-00"'),
  'update-follows-publication': brief('updated: 2020-02-02', 'updated: 2020-01-02'),
  'publication-follows-the-state': brief('published: 2020-02-01', 'published: 2019-12-31'),
  'page-is-seen-after-publication': {
    'tiny/sources.yaml': swap('seen:', 'later: true\n  published: 2020-02-02\n  seen:'),
  },
  'later-source-is-marked': { 'tiny/sources.yaml': (text) => text.replace('seen:', 'published: 2020-02\n  seen:') },
  'event-is-not-after-the-state': brief('when="2020-01"', 'when="2020-02"'),
  'date-is-not-in-the-future': { 'tiny/sources.yaml': swap('seen: 2020-02-01', 'seen: 2030-02-01') },
  'address-is-http': { 'tiny/sources.yaml': swap('https:', 'ftp:') },
  'text-is-plain': groups('The second group', 'The **second** group'),
  'text-is-short': groups('The second group', 'a '.repeat(17).trim()),
  'caution-is-short': citations('in winter', 'in winter '.repeat(23)),
  'content-is-prose': added('{1}'),
  'tag-is-known': added('A <b>b</b>'),
  'heading-is-section': added('# Top'),
  'section-has-text': brief('Arrivals', ' '),
  'markup-is-whole': added('A **word.'),
  'list-is-meant': added('1914. A year.'),
  'line-is-of-its-block': added('- One\ntwo.'),
  'comment-divides-nothing': added('One\n{/* two */}\nthree.'),
  'table-has-no-alignment': brief('| --- |', '| :-: |'),
  'table-row-fits-its-head': brief('| Group A |', '| Group A | B |'),
  'table-has-text': added('| a |\n| --- |'),
  'claim-has-text': brief('Group B stayed', ''),
  'claim-is-whole-words': brief('Group B stayed', 'Group B stayed.'),
  'alone-is-another-wording': alone('Group B stayed'),
  'alone-leans-on-nothing': alone('But Group B stayed there'),
  'alone-leaves-nothing-out': alone('The regiment stayed'),
  'claim-sits-in-text': added(claim),
  'claim-sits-in-section': brief('---\n##', `---\n\nA ${claim}.\n\n##`),
  'claims-do-not-nest': brief('Group B stayed', claim),
  'link-is-well-formed': brief('(cite:came)', '(cite: came)'),
  'link-scheme-is-known': added('[a](/b)'),
  'link-target-exists': brief('(#a-came)', '(#z)'),
  'link-has-text': brief('[this]', '[]'),
  'citation-sits-in-claim': brief('(#a-came)', '(cite:came)'),
  'cited-citation-exists': brief('cite:came', 'cite:come'),
  'body-link-is-in-one-claim': brief('[spoke](cite:spoke)', 'spoke'),
  'link-numbers-are-complete': citations('link: 5', 'link: 6'),
  'link-number-is-permanent': { 'permalinks.txt': (text) => `${text}/tiny/#cite-5 is old\n` },
  'paragraph-exists': brief('paragraph="1"', 'paragraph="4"'),
  'paragraphs-agree': brief('paragraph="2"', 'paragraph="3"'),
  'named-entity-exists': brief('about="group-b"', 'about="group-z"'),
  'named-side-exists': groups('side: both', 'side: neither'),
  'side-is-one': {
    ...Object.fromEntries(
      ['brief.mdx', 'citations.yaml', 'sources.yaml', 'reports.yaml', 'corrections.yaml'].map((name) => [
        `twin/${name}`,
        (fixture()[`content/tiny/${name}`] ?? '').replace('name: both sides', 'name: two sides'),
      ]),
    ),
  },
  'named-count-exists': brief('counts="arrived"', 'counts="left"'),
  'named-source-exists': citations('source: page-a', 'source: page-z'),
  'named-report-exists': { 'tiny/sources.yaml': swap('report: report-a', 'report: report-z') },
  'named-claim-exists': { 'tiny/corrections.yaml': swap('b-stayed', 'z') },
  'source-is-used': citations('    - { source: page-a, strength: direct, supports: They came. }\n', ''),
  'source-is-recorded-once': { 'tiny/sources.yaml': swap('example.org/b', 'example.org/a') },
  'copy-is-of-its-page': {
    'tiny/sources.yaml': swap('seen:', 'archived: https://example.org/a/\n  seen:'),
  },
  'source-is-named-once': citations('source: page-b', 'source: page-a'),
  'own-source-needs-kept-links': { 'tiny/sources.yaml': swap('seen:', 'from: article\n  seen:') },
  'report-is-used': { 'tiny/reports.yaml': (text) => `${text}report-z: Z\n` },
  'check-is-of-the-address': {
    'tiny/link-health.yaml': 'page-a: { url: https://example.org/b, status: answered, checked: 2020-02-03 }\n',
  },
  'status-has-its-fields': health('status: moved'),
  'gone-is-seen-twice': health('status: gone, why: not-found, since: 2020-02-03'),
  'count-has-its-words': brief(' counts="arrived"', ''),
  'count-is-what-the-claim-says': brief('(cite:counted) came', '(cite:counted), 4,800, came'),
  'counted-is-about': brief('counts="arrived"', 'counts="arrived" of="group-b"'),
  'term-is-used': brief('name: arrived }]', 'name: arrived }, { id: left, name: left }]'),
  'death-is-of-a-person': brief('side="both"', 'side="both" death="yes"'),
  'record-is-used': {
    'people.yaml': (text) => `${text}person-z: { name: Person Z, what: Nobody }\n`,
  },
  'statement-names-speaker': brief(' by="person-c"', ''),
  'finding-fits-evidence': citations('finding: contested', 'finding: supported'),
  'contradiction-has-outcome': citations('  outcome: { word: denied, because: Person C denies it. }\n', ''),
  'denial-is-of-a-statement': citations('page-b, strength: direct', 'page-b, strength: denies'),
  'since-is-one-sentence': since(then('2020-02', 'They left')),
  'since-is-dated-since': since(then('2020-01')),
  'since-is-in-order': since(`${then('2020-02-02')}, ${then('2020-02-01')}`),
  'since-is-of-a-claim': {
    ...since(then('2020-02')),
    'tiny/citations.yaml': swap('phrase: Producer A,', `phrase: Producer A, since: [${then('2020-02')}],`),
  },
  'since-names-later-sources': {
    'tiny/citations.yaml': swap('seen:\n', `seen:\n  since: [${then('2020-02', 'They left.', 'page-a')}]\n`),
  },
  'title-is-one': brief('more may come</Claim>', 'Group B stayed</Claim>'),
  'publisher-has-one-spelling': { 'tiny/sources.yaml': swap('publisher: Publisher b', 'publisher: publisher A') },
  'publisher-has-one-voice': {
    'tiny/sources.yaml': swap('Publisher b', 'Publisher a\n  voice: { kind: state-controlled, of: A-land }'),
  },
  'footnote-is-defined': added('A [^z].'),
  'footnote-is-used': added('[^z]: Z.'),
  'footnote-has-name': { 'tiny/brief.mdx': (text) => text.replaceAll('^note', '^1') },
  'footnote-is-unique': added('[^note]: Again.'),
  'edition-is-there': { ...editions, 'tiny/editions/2020-02-02.json': undefined },
  'edition-is-listed': { ...editions, 'tiny/editions/2020-02-03.json': '{}' },
  'edition-never-changes': { ...editions, 'tiny/editions/2020-02-02.json': swap('stayed', 'left')(edition) },
  'edition-is-readable': editionsOf(swap('"format": 1', '"format": 99')(edition)),
  'edition-is-its-own': editionsOf(swap('"brief": "tiny"', '"brief": "other"')(edition)),
  'editions-are-in-order': editionsOf(frozenFixture('2020-02-03'), edition),
  'permalink-is-well-formed': { 'permalinks.txt': 'tiny/\n' },
  'address-is-listed': {},
  'permalink-resolves': { 'permalinks.txt': '/old/\n' },
};

test.for(Object.keys(rules) as Rule[])('%s is reported once where it is broken, and alone', (rule) => {
  const texts = fixture(mistakes[rule]);
  const listed = rule === 'address-is-listed' ? texts : withPermalinks(texts);
  expect(build(listed, '2020-04-01').problems.map((problem) => problem.rule)).toEqual([rule]);
});
