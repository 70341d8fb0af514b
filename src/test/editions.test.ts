import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { paths } from '../links.ts';
import { sample } from './sites.ts';

const pageOf = ({ root }: { readonly root: string }, path: string) =>
  parseHTML(readFileSync(join(root, path, 'index.html'), 'utf8')).document;
const textOf = (document: Document, selector: string) =>
  document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();

const slug = 'herring-race';
const first = paths.edition(slug, '1908-01-15');

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
  expect(history).toContain('[removed: ');
});

test('a removed claim keeps its page with its history', () => {
  const page = pageOf(sample, paths.claim(slug, 'a-whale-was-seen'));
  expect(textOf(page, 'h1')).toBe('This page was removed');
  expect(textOf(page, '.history')).toMatch(/Edition of 20 January 1908 ?Removed/);
  expect(page.querySelector(`.history a[href="${first}#a-whale-was-seen"]`)).not.toBeNull();
});
