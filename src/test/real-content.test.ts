import { expect, test } from 'vitest';
import { findNames } from '../browser/search/find-names.ts';
import { figuresIn, publishedAddresses } from '../model/addresses.ts';
import { readContent } from '../model/read/content.ts';
import { nameRecords } from '../search/names.ts';
import { real } from './sites.ts';

// What must always be true of this project’s own content.

// Content with problems has no model.
const model = real.model();
const brief = model.briefs.find(({ slug }) => slug === 'foreign-fighters')!;

test('nothing of the brief was lost', () => {
  const evidence = brief.citations.flatMap((citation) => citation.evidence);
  const counts = [brief.claims, brief.citations, brief.sources, evidence].map(({ length }) => length);
  const least = [81, 60, 153, 170];
  expect(counts.map((count, index) => Math.min(count, least[index]!))).toEqual(least);
});

test('each of the 58 links of the article’s body belongs to a claim, and those of its credits to none', () => {
  const links = Array.from({ length: 60 }, (_, index) => index + 1);
  const claimed = brief.citations.flatMap(({ claim, link }) => (claim ? link : []));
  expect(links.filter((link) => !claimed.includes(link))).toEqual([59, 60]);
});

test('every address that the content publishes is in permalinks.txt, and none was removed', () => {
  const listed = new Set(model.permalinks);
  expect(
    publishedAddresses(readContent(real.texts()), figuresIn(real.model())).filter((address) => !listed.has(address)),
  ).toEqual([]);
  expect(model.permalinks.length + model.gone.length).toBeGreaterThanOrEqual(389);
});

const records = nameRecords(model);

test.each<[string, string | undefined]>([
  ['Kalinouski', 'Kalinoŭski Regiment'],
  ['Каліноўскага', 'Kalinoŭski Regiment'],
  ['kalinovsky regiment', 'Kalinoŭski Regiment'],
  ['Вагнер', 'Wagner Group'],
  ['wagnr', 'Wagner Group'],
  ['UK', 'United Kingdom'],
  ['american', 'United States'],
  ['DPRK', 'North Korea'],
  ['Christopher Perry', 'Chris Parry'],
  ['سوريا', 'Syria'],
  ['瓦格纳', 'Wagner Group'],
  ['바그너', 'Wagner Group'],
  ['ვაგნერი', 'Wagner Group'],
  ['Грузінскі легіён', 'Georgian Legion'],
  ['Русија', 'Russia'],
  ['صربستان', 'Serbia'],
  ['北韓', 'North Korea'],
  ['ゼレンスキー', 'Volodymyr Zelenskyy'],
  ['are there north korean troops in ukraine', 'North Korean volunteers'],
  ['Afghani', 'Afghanistan'],
  ['aid', undefined],
  ['KIA', undefined],
  ['FSB', undefined],
])('a search for “%s” finds %s first', (query, name) => {
  expect(findNames(query, records)[0]?.record.name).toBe(name);
});
