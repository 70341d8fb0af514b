import { expect } from 'vitest';
import { paths, publicUrl } from '../../../links.ts';
import type { Path } from '../paths.ts';
import { copySelected, pasted } from './pasting.ts';

const CLAIM = paths.claim('herring-race', 'haddad-denies-the-sale');

/** What remains where no script runs: everything but opening in place, searching by words and copying by a button. */
export const withoutScript: readonly Path[] = [
  {
    promise: 'a citation leads to its evidence, and the evidence back',
    walk: async ({ go, click, see, until }) => {
      await go('/herring-race/');
      expect(await see(() => matchMedia('(scripting: none)').matches)).toBe(true);
      for (const [link, hash] of [
        ['a.cite[href="#cite-5"]', '#cite-5'],
        ['#cite-5 [role=doc-backlink]', '#krakoy-crew-changed-sides'],
      ] as const) {
        await click(link);
        await until((wanted) => {
          const { top = -1 } = document.querySelector(':target')?.getBoundingClientRect() ?? {};
          return location.hash === wanted && top >= -1 && top < innerHeight * 0.9;
        }, hash);
      }
    },
  },
  {
    promise: 'the search button leads to a list from A to Z, without a useless field',
    walk: async ({ go, click, see, until }) => {
      await go('/herring-race/');
      await click('[data-search-open]');
      await until(() => location.pathname === '/search/' && document.readyState === 'complete');
      expect(
        await see(() => [
          document.querySelector('.finder a[href="/groups/northern-league/"]')?.checkVisibility(),
          [...document.querySelectorAll('main :is(input, select, button)')].filter((field) => field.checkVisibility())
            .length,
        ]),
      ).toEqual([true, 0]);
      await click('.finder a[href="/groups/northern-league/"]');
      await until(() => location.pathname === '/groups/northern-league/');
    },
  },
  {
    promise: 'a paragraph is copied with the words of its marks apart, and its notes in lines of their own',
    walk: async (reader) => {
      await reader.go('/herring-race/');
      await copySelected(reader, '.noted:has(#fleet-left-bergen)', '.noted:has(#fleet-left-bergen)');
      const text = await pasted(reader);
      expect(text).toContain('shows any land (Partly supported). Most');
      expect(text).toContain('in May.[a]\n');
      expect(text).toContain('\n2 Partly supported. One map shows a rock.');
    },
  },
  {
    promise: 'the page of a claim offers its address in a field, and no button that does nothing',
    walk: async ({ go, see }) => {
      await go(CLAIM);
      expect(
        await see(() => [
          document.querySelector<HTMLInputElement>('.share input')?.value,
          document.querySelector('.share input')?.checkVisibility(),
          [...document.querySelectorAll('.share button')].filter((button) => button.checkVisibility()).length,
        ]),
      ).toEqual([publicUrl(CLAIM), true, 0]);
    },
  },
];
