import { expect } from 'vitest';
import type { Path } from '../paths.ts';
import type { Reader } from '../reader.ts';
import { showsPlace } from './shows-place.ts';

const NAMES = [
  ['krakoy crew', 'Kråkøy Crew'],
  ['nothern leage', 'Northern League'],
  ['Кракёй', 'Kråkøy Crew'],
] as const;

/** Searching in the dialog and on the page of the search. */
export const searching: readonly Path[] = [
  {
    promise: 'a slash opens the search, which finds a group under any spelling',
    walk: async (reader) => {
      await reader.go('/about/');
      await openDialog(reader);
      for (const [query, name] of NAMES) {
        await ask(reader, query);
        expect([query, await reader.see(firstResult)]).toEqual([query, expect.stringContaining(name)]);
      }
      await reader.press('Escape');
      await reader.until(() => !document.querySelector('dialog[open]'));
    },
  },
  {
    promise: 'a claim found by its words is opened by the keyboard at its place in the brief',
    walk: async (reader) => {
      await reader.go('/about/');
      // The second search starts on the page that it leads to.
      for (const [query, words] of [
        ['fished empty', 'fished empty'],
        ['500 barrels', '500 barrels'],
      ] as const) {
        await openDialog(reader);
        await ask(reader, query);
        await reader.press('ArrowDown');
        // The names come before the claims.
        for (let left = 9; left > 0 && !(await reader.see(chosen)).text.includes(words); left -= 1)
          await reader.press('ArrowDown');
        const { text, href } = await reader.see(chosen);
        expect(text).toContain(words);
        await reader.press('Enter');
        await reader.until((wanted) => location.href === wanted && !document.querySelector('dialog[open]'), href);
        await reader.until(showsPlace, new URL(href).hash.slice(1));
      }
    },
  },
  {
    promise: 'where a file of the search does not load, it says so, and the next search finds all',
    walk: async (reader) => {
      for (const file of FILES) {
        await reader.go('/about/');
        await reader.see(failToLoad, file);
        await openDialog(reader);
        await ask(reader, 'league boats');
        expect([file, await reader.see(said)]).toEqual([file, expect.stringMatching(/could not be (loaded|searched)/)]);
        expect([file, await reader.see(said)]).not.toEqual([file, expect.stringMatching(/not found|No results/)]);
        await reader.see(loadAgain);
        await ask(reader, 'boats league');
        expect([file, await reader.see(said)]).toEqual([file, expect.stringMatching(/^1 name, 2 claims/)]);
      }
    },
  },
  {
    promise: 'the address of a search opens its results',
    walk: async ({ go, see, until }) => {
      await go('/search/?q=10000');
      await until(() => Boolean(document.querySelector('[data-search-results][aria-busy=false] li')));
      expect(await see(firstResult)).toContain('10,000');
      expect(await see(() => document.querySelector('.finder')?.checkVisibility())).toBe(false);
    },
  },
];

// One of our own and one of the index; lost/ tries them all.
const FILES = ['names.json', 'pf_index'] as const;

/** Makes all requests of some files fail: every other one is answered with an error, the rest not at all. */
function failToLoad(part: string): void {
  const load = fetch;
  let failed = 0;
  const stub: typeof fetch = (address, options) => {
    if (!String(address).includes(part)) return load(address, options);
    return failed++ % 2 === 0 ? Promise.resolve(new Response('', { status: 503 })) : Promise.reject(new TypeError());
  };
  Object.assign(globalThis, { fetch: stub, loadAgain: () => Object.assign(globalThis, { fetch: load }) });
}

function loadAgain(): void {
  (globalThis as unknown as { loadAgain: () => void }).loadAgain();
}

function said(): string {
  return document.querySelector('dialog .search-status')?.textContent ?? '';
}

async function openDialog({ type, until }: Reader): Promise<void> {
  await type('/');
  await until(() => Boolean(document.activeElement?.matches('dialog[open] [data-search-input]')));
}

/** Types over what was asked before, and waits for the answer. */
async function ask({ type, see, until }: Reader, query: string): Promise<void> {
  await see(() => document.querySelector<HTMLInputElement>('dialog [data-search-input]')?.select());
  await type(query);
  await until((wanted) => {
    const field = document.querySelector<HTMLInputElement>('dialog [data-search-input]');
    const list = document.querySelector('[data-search-results]');
    return field?.value === wanted && list?.getAttribute('aria-busy') === 'false';
  }, query);
}

function firstResult(): string {
  return document.querySelector<HTMLElement>('[data-search-results] li')?.innerText ?? '';
}

function chosen(): { readonly text: string; readonly href: string } {
  const option = document.querySelector<HTMLAnchorElement>('[role=option][aria-selected=true]');
  return { text: option?.textContent ?? '', href: option?.href ?? '' };
}
