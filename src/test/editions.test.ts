import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { paths } from '../links.ts';
import { editionFaults } from './gate/editions.ts';
import { real, sample } from './sites.ts';

const pageOf = ({ root }: { readonly root: string }, path: string) =>
  parseHTML(readFileSync(join(root, path, 'index.html'), 'utf8')).document;
const textOf = (document: Document, selector: string) =>
  document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();

describe.each([
  ['the real site', real],
  ['the sample site', sample],
])('on %s', (_, site) => {
  const editions = site
    .model()
    .archives.flatMap(({ slug, editions: all }) => all.map((edition) => ({ slug, edition, name: edition.name })));

  test.each(editions)('the edition $name of $slug says all that its file says, at its places', ({ slug, edition }) => {
    const path = paths.edition(slug, edition.name);
    expect(editionFaults(path, pageOf(site, path), edition)).toEqual([]);
  });

  test.each(editions)('the file of the edition $name of $slug is served byte for byte', ({ slug, edition }) => {
    const served = readFileSync(join(site.root, paths.editionFile(slug, edition.name)), 'utf8');
    expect(served).toBe(site.texts()[`content/${slug}/editions/${edition.name}.json`]);
  });
});

const slug = 'herring-race';
const first = paths.edition(slug, '1908-01-15');

test('what is lost on the page of an edition is told', () => {
  const [edition] = sample.model().archives.find((one) => one.slug === slug)!.editions;
  const { document } = parseHTML(
    readFileSync(join(sample.root, first, 'index.html'), 'utf8')
      .replaceAll('3 to 1', '')
      .replaceAll('as was whispered', '')
      .replace('id="a-whale-was-seen"', ''),
  );
  expect(editionFaults(first, document, edition!)).toEqual([
    `${first} <main>: it does not say “as was whispered”`,
    `${first} <main>: it does not say “3 to 1”`,
    `${first} <main>: there is no #a-whale-was-seen`,
  ]);
});

test('fields that no form knows are shown by name, and what a file says is never markup or a script', () => {
  const document = pageOf(sample, first);
  const text = textOf(document, 'main') ?? '';
  for (const words of [
    'weather: Written in a storm.',
    'certainty: {"low":0.4,"high":0.6}',
    'odds: 3 to 1',
    'evidence.volume: loud',
    'sections.mood: hopeful',
    'shelf: B 12',
  ])
    expect(text).toContain(words);
  expect(text).toContain('A whale was seen <b>twice</b>');
  expect(document.querySelector('a[href^="javascript:"]')).toBeNull();
});

test('each place of an edition leads to the same place today, or says that it is gone', () => {
  const document = pageOf(sample, first);
  const leads = (id: string) => document.querySelector(`#${id} .self`);
  expect(leads('crow-island-joined')?.getAttribute('href')).toBe('/herring-race/#krakoy-crew-joined');
  expect(leads('a-whale-was-seen')?.getAttribute('aria-label')).toContain('no longer in the brief');
  expect(document.querySelector('#beginnings .self')?.getAttribute('href')).toBe('/herring-race/#the-start');
});

test('an edition says which versions come before and after it, and asks not to be indexed', () => {
  const links = (document: Document) =>
    Object.fromEntries(
      [...document.querySelectorAll('link[rel$=version], link[rel=version-history]')].map((link) => [
        link.getAttribute('rel'),
        link.getAttribute('href'),
      ]),
    );
  const second = paths.edition(slug, '1908-01-20');
  expect(links(pageOf(sample, first))).toEqual({
    'latest-version': '/herring-race/',
    'version-history': '/herring-race/editions/',
    'successor-version': second,
  });
  expect(links(pageOf(sample, second))).toMatchObject({ 'predecessor-version': first });
  expect(pageOf(sample, second).querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
});

test('the page of changes and the history of a claim say what changed, word by word, and why', () => {
  const changes = textOf(pageOf(sample, paths.changes(slug, '1908-01-20')), 'main') ?? '';
  expect(changes).toContain('The report of the league says June.');
  const history = textOf(pageOf(sample, paths.claim(slug, 'krakoy-crew-joined')), '.history') ?? '';
  expect(history).toContain('[added: ');
  expect(history).toContain('[taken out: ');
});

test('a claim that was taken out keeps its page with its history', () => {
  const page = pageOf(sample, paths.claim(slug, 'a-whale-was-seen'));
  expect(textOf(page, 'h1')).toBe('What stood here was taken out');
  expect(textOf(page, '.history')).toMatch(/Edition of 20 January 1908 ?Taken out/);
  expect(page.querySelector(`.history a[href="${first}#a-whale-was-seen"]`)).not.toBeNull();
});
