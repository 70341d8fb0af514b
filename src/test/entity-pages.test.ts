import { expect, test } from 'vitest';
import { readPages } from './built-page.ts';
import { sample } from './sites.ts';

const pages = new Map(readPages(sample.root).map(({ path, document }) => [path, document]));
const article = (path: string) => pages.get(path)!.querySelector('article')!;

test('a name in its own language stands beside the heading, and what else it is called behind the claims', () => {
  const norway = article('/countries/norway/');
  const [name] = norway.querySelectorAll('hgroup [lang]');
  expect([name?.textContent, name?.getAttribute('lang')]).toEqual(['Norge', 'nb']);
  expect(norway.lastElementChild?.textContent).toBe('1 other spellingNoreg');
  expect(norway.querySelectorAll('section ~ details')).toHaveLength(1);
  expect(article('/groups/northern-league/').querySelector('summary')?.textContent).toBe('2 other spellings');
});

test('what is only searched is not shown', () => {
  expect(article('/countries/norway/').textContent).not.toMatch(/Норвегия|挪威/);
});

test('a page without facts has no empty list of them', () => {
  expect(article('/countries/iceland/').querySelector('dl')).toBeTruthy();
  expect(article('/groups/old-hands/').querySelector('dl')).toBeNull();
});

test('the header marks the way that a page lies on', () => {
  const way = (path: string) => {
    const current = pages.get(path)!.querySelector('.site-head [aria-current]');
    return [current?.textContent.trim(), current?.getAttribute('aria-current')];
  };
  expect(way('/search/')).toEqual(['Names', 'page']);
  expect(way('/countries/norway/')).toEqual(['Names', 'true']);
  expect(way('/herring-race/claims/haddad-denies-the-sale/')).toEqual(['Claims', 'true']);
  expect(way('/herring-race/editions/')).toEqual(['Brief', 'true']);
  expect(way('/herring-race/')).toEqual(['Brief', 'page']);
  expect(way('/data/')).toEqual([undefined, undefined]);
});
