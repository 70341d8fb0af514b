import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fold } from '../browser/search/fold.ts';
import { openIndex, type TextIndex } from '../browser/search/text-index.ts';
import { NOT_OF_THE_BRIEF } from '../search/records.ts';
import { readPages } from './built-page.ts';
import { real, sample, type Site } from './sites.ts';

beforeAll(() => {
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(readFileSync(address.split('?')[0] ?? ''))));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const NOT_READ = ['[data-pagefind-ignore]', '[hidden]', 'script', 'style', ...NOT_OF_THE_BRIEF].join();

/** The words of every page that is to be searched, by the address of the page. */
function wordsOf({ root }: Site): Map<string, Set<string>> {
  const marked = readPages(root).flatMap(({ path, document }) => {
    const body = document.querySelector('[data-pagefind-body]')?.cloneNode(true) as Element | undefined;
    body?.querySelectorAll(NOT_READ).forEach((element) => element.remove());
    // Blocks part words as blanks do.
    body
      ?.querySelectorAll('*')
      .forEach((element) => /^(?:P|LI|H\d|TD|TH|DIV|SECTION|BR)$/.test(element.tagName) && element.append(' '));
    return body ? [[path, new Set(fold(body.textContent ?? '').split(' '))] as const] : [];
  });
  return new Map(marked);
}

async function pagesWith(index: TextIndex, word: string): Promise<number[]> {
  const found = await index.like(word);
  return found.flatMap((one) =>
    one.word === word
      ? one.postings.flatMap(({ page, title, text }) => (title.length + text.length > 0 ? page : []))
      : [],
  );
}

test.each([
  ['sample', sample],
  ['real', real],
])('every word of every page of the %s site is found in it', async (_, site) => {
  const index = await openIndex(`${site.root}/pagefind/`, 'test', false);
  const paths = await Promise.all(Array.from({ length: index.size }, async (_, page) => (await index.text(page)).url));
  const lost: string[] = [];
  let looked = 0;
  for (const [path, words] of wordsOf(site))
    for (const word of words) {
      looked++;
      if (!(await pagesWith(index, word)).some((page) => paths[page] === path)) lost.push(`${path} ${word}`);
    }
  expect(lost).toEqual([]);
  expect(looked).toBeGreaterThan(500);
});

test('no number is found in a part of another', async () => {
  const index = await openIndex(`${sample.root}/pagefind/`, 'test', false);
  expect(await pagesWith(index, '10000')).not.toEqual([]);
  for (const part of ['000', '10999']) expect([part, await pagesWith(index, part)]).toEqual([part, []]);
});
