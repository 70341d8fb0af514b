import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fold } from '../browser/search/fold.ts';
import { namesFile, type NamesFile } from '../search/names-file.ts';
import { readPages } from './built-page.ts';
import { real, sample, type Site } from './sites.ts';

/** The texts that Pagefind has read, as search compares them. */
function indexedTexts({ root }: Site): string[] {
  const folder = join(root, 'pagefind/fragment');
  return readdirSync(folder).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString();
    const { content } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly content: string };
    return ` ${fold(content)} `;
  });
}

test.each([
  ['sample', sample],
  ['real', real],
])('what a synonym means is in a page that can be searched: %s', (_, site) => {
  const texts = indexedTexts(site);
  const words = namesFile(site.model()).synonyms.flatMap((one) => one.words);
  expect(words.filter((word) => !texts.some((text) => text.includes(` ${fold(word)} `)))).toEqual([]);
});

test('the file that is loaded holds names and synonyms', () => {
  const file = JSON.parse(readFileSync(join(sample.root, 'names.json'), 'utf8')) as NamesFile;
  expect(file).toEqual(namesFile(sample.model()));
});

test('without a script the search page lists them, each leading to a page that has the word', () => {
  const page = readPages(sample.root).find(({ path }) => path === '/search/')!.document;
  const heading = [...page.querySelectorAll('h2')].find((one) => one.textContent === 'Other words');
  const rows = [...heading!.parentElement!.querySelectorAll('li')].map((row) => [
    row.querySelector('a')?.getAttribute('href'),
    row.textContent.replace(/\s+/g, ' ').trim(),
  ]);
  expect(rows).toEqual([
    ['/herring-race/claims/#:~:text=10%2C000', '10,000 ten thousand'],
    ['/herring-race/claims/#:~:text=Bergen', 'Bergen Bjørgvin, Берген, 卑尔根'],
    ['/herring-race/claims/#:~:text=boats', 'boats vessels, ships, fleet'],
    ['/herring-race/sources/#:~:text=harbour%20office', 'harbour office port authority'],
    ['/herring-race/claims/#:~:text=herring', 'herring Hering, hareng, сельдь'],
    ['/herring-race/#:~:text=without%20a%20deck', 'without a deck undecked'],
  ]);
});
