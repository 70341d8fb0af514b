import { expect, test } from 'vitest';
import { build } from './build.ts';
import { fixture, swap, type Changes } from './fixture.ts';

function read(changes: Changes = {}) {
  const { model, problems } = build(fixture(changes));
  const brief = model?.briefs[0];
  if (!model || !brief) throw new Error(JSON.stringify(problems));
  const claim = (id: string) => brief.claims.find((one) => one.id === id);
  const citation = (id: string) => brief.citations.find((one) => one.id === id);
  return { model, brief, claim, citation };
}

test('a claim has the lowest finding of its citations', () => {
  const { claim } = read();
  expect(claim('a-came')?.citations.map((citation) => citation.finding)).toEqual(['supported', 'contested']);
  expect(claim('a-came')?.finding).toBe('contested');
  expect(claim('many-came')?.finding).toBe('not found');
});

test('a claim without a link has no finding', () => {
  expect(read().claim('b-stayed')).not.toHaveProperty('finding');
});

test('pages with one report count once, and background and contradiction do not count', () => {
  const { citation } = read();
  expect(citation('came')?.evidence.map((one) => one.source.report.name)).toEqual(['Report A', 'Report A', 'Report C']);
  expect(citation('came')?.reportCount).toBe(2);
  expect(citation('seen')?.reportCount).toBe(0);
  expect(citation('spoke')?.reportCount).toBe(1);
  const lesser = read({ 'tiny/citations.yaml': swap('page-c, strength: partial', 'page-c, strength: background') });
  expect(lesser.citation('came')?.reportCount).toBe(1);
});

test('outcome and caution are in the model only if the content has them', () => {
  const { citation } = read();
  expect(citation('spoke')?.outcome).toEqual({ word: 'denied', because: 'Person C denies it.' });
  expect(citation('came')?.caution).toBe('It was in winter.');
  expect(citation('seen')).not.toHaveProperty('outcome');
  expect(citation('seen')).not.toHaveProperty('caution');
});

test('a title that was read from the address has no note that says so, but its field', () => {
  const noted = read({ 'tiny/sources.yaml': swap('title: Page d', 'title: "[title from URL] Page d"') });
  expect(noted.citation('seen')?.evidence[0]?.source).toMatchObject({ title: 'Page d', titleFrom: 'address' });
  expect(read().citation('seen')?.evidence[0]?.source).toMatchObject({ title: 'Page d', titleFrom: 'page' });
});

test('a claim has the outcomes of its citations and its corrections, the newest first', () => {
  const correction = (date: string, claim: string) =>
    `- { date: ${date}, claim: ${claim}, changed: It said left., why: It was wrong. }\n`;
  const { brief, claim } = read({
    'tiny/corrections.yaml':
      correction('2020-03-01', 'b-stayed') + correction('2020-03-03', 'b-stayed') + correction('2020-03-02', 'a-came'),
  });
  expect(claim('c-spoke')?.outcomes).toEqual([{ word: 'denied', because: 'Person C denies it.' }]);
  expect(claim('b-stayed')?.outcomes).toEqual([]);
  expect(claim('b-stayed')?.corrections.map(({ date }) => date)).toEqual(['2020-03-03', '2020-03-01']);
  expect(claim('c-spoke')?.corrections).toEqual([]);
  expect(brief.corrections.map(({ date }) => date)).toEqual(['2020-03-03', '2020-03-02', '2020-03-01']);
});

test('a speaker is an entity or only a name', () => {
  const { claim, model } = read();
  expect(claim('c-spoke')?.by).toEqual([{ name: 'Person C', entity: model.entities.get('person-c') }]);
  expect(claim('more-may-come')?.by).toEqual([{ name: 'an official' }]);
  expect(claim('b-stayed')?.by).toEqual([]);
});

test('a count is a range, of one number where it is one', () => {
  const what = { id: 'arrived', name: 'arrived' };
  expect(read().claim('many-came')?.count).toEqual({ low: 1000, high: 3000, what });
  const one = read({ 'tiny/brief.mdx': swap('count="1000-3000"', 'count="20"') });
  expect(one.claim('many-came')?.count).toEqual({ low: 20, high: 20, what });
});

test('a count keeps its hedge and whom it counts', () => {
  const { model, claim } = read({ 'tiny/brief.mdx': swap('count="1000-3000"', 'count="more than 20" of="group-a"') });
  const of = model.entities.get('group-a');
  expect(claim('many-came')?.count).toMatchObject({ low: 20, high: 20, hedge: 'more than', of });
});

test('a claim has its text without marks, its section, entities, date and side', () => {
  const { claim } = read();
  expect(claim('a-came')).toMatchObject({
    text: 'Group A came and was seen',
    section: { id: 'arrivals', title: 'Arrivals' },
    paragraph: 1,
    about: [
      { id: 'group-a', kind: 'groups' },
      { id: 'country-a', kind: 'countries' },
    ],
    when: '2020-01',
    sort: 'report',
  });
  expect(claim('b-stayed')?.side).toMatchObject({ id: 'both', words: 'on both sides' });
});

test('a claim may have other words in the flow of the brief than everywhere else', () => {
  const own = {
    'tiny/brief.mdx': swap('side="both">Group B', 'side="both" alone="Group B\n  had stayed">all of Group B'),
  };
  const { claim, brief } = read(own);
  expect(claim('b-stayed')).toMatchObject({
    text: 'Group B had stayed',
    flow: 'all of Group B stayed',
    words: ['all of Group B stayed'],
  });
  expect(brief.corrections[0]?.claim.text).toBe('Group B had stayed');
  expect(read().claim('b-stayed')).toMatchObject({ text: 'Group B stayed', flow: 'Group B stayed' });
});

test('sections hold their claims in order', () => {
  expect(read().brief.sections.map(({ id, claims }) => [id, claims.map((claim) => claim.id)])).toEqual([
    ['arrivals', ['a-came', 'b-stayed']],
    ['numbers', ['many-came', 'c-spoke', 'more-may-come']],
  ]);
});

test('citations stand in the order of the article’s links, each with its claim', () => {
  const { citation, brief } = read({
    'tiny/citations.yaml': (text) =>
      text
        .replace('link: 1', 'link: 2')
        .replace('link: 2\n  paragraph: 1\n  phrase: was seen', 'link: 1\n  paragraph: 1\n  phrase: was seen'),
  });
  expect(brief.citations.map((one) => one.id)).toEqual(['seen', 'came', 'counted', 'spoke', 'credit']);
  expect(citation('seen')).toMatchObject({ claim: { id: 'a-came' } });
  expect(citation('credit')).not.toHaveProperty('claim');
});

test('a brief knows whether it has footnotes, also where they are within something else', () => {
  expect(read().brief.text.footnotes).toHaveLength(1);
  const inside = (text: string) => text.replace('\n[^note]:', '\n- One\n\n  [^note]:');
  expect(read({ 'tiny/brief.mdx': inside }).brief.text.footnotes).toHaveLength(1);
  const without = (text: string) => text.replace('[^note]', '').replace(/^\[\^note\]: .*$/m, '');
  expect(read({ 'tiny/brief.mdx': without }).brief.text.footnotes).toEqual([]);
});

test('key findings and corrections are claims', () => {
  const { brief } = read();
  expect(brief.keyFindings.map((claim) => claim.id)).toEqual([
    'a-came',
    'b-stayed',
    'many-came',
    'c-spoke',
    'more-may-come',
  ]);
  expect(brief.corrections).toMatchObject([{ date: '2020-03-01', claim: { id: 'b-stayed' }, why: 'It was wrong.' }]);
});

test('former ids stay with the section and the claim that had them', () => {
  const { brief, claim } = read();
  expect(brief.sections[0]?.formerly).toEqual(['coming']);
  expect(claim('more-may-come')?.formerly).toEqual(['more-to-come']);
});

test('permalinks are those that still lead somewhere, without tombstones', () => {
  expect(read().model.permalinks).toEqual(['/', '/tiny/#a-came', '/tiny/#coming']);
});

test('entities have their names, and empty lists where the content has none', () => {
  expect(read().model.entities.get('country-a')).toEqual({
    id: 'country-a',
    kind: 'countries',
    name: 'Country A',
    names: [],
    aliases: [],
    search: [],
    demonyms: ['Aish'],
    sort: 'country',
    countries: [],
    formerly: [],
  });
});
