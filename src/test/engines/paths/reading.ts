import { expect } from 'vitest';
import { sample } from '../../sites.ts';
import type { Path } from '../paths.ts';

const brief = sample.model().briefs.find(({ slug }) => slug === 'herring-race')!;

/** Reading the brief and the evidence of a citation. */
export const reading: readonly Path[] = [
  {
    promise: 'the brief is there to read, with its title and its claims',
    walk: async ({ go, see }) => {
      await go('/herring-race/');
      expect(await see(() => document.querySelector('h1')?.textContent)).toBe('The herring race of 1907');
      const seen = await see(() => {
        const claims = [...document.querySelectorAll<HTMLElement>('.claim')];
        return {
          claims: claims.length,
          shown: claims.filter((claim) => claim.textContent.trim() !== '' && claim.checkVisibility()).length,
        };
      });
      const count = brief.claims.length;
      expect(seen).toEqual({ claims: count, shown: count });
    },
  },
  {
    promise: 'a citation opens its evidence in place by mouse and by key, and Escape gives the focus back',
    walk: async ({ go, click, press, see, until }) => {
      await go('/herring-race/');
      for (const open of [() => click('a.cite[href="#cite-8"]'), () => press('Enter')]) {
        await open();
        await until(() => {
          const card = document.querySelector<HTMLElement>('[role=dialog]:popover-open');
          const { x, y, right, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
          const shown = document.elementFromPoint((x + right) / 2, (y + bottom) / 2);
          return Boolean(card?.contains(shown)) && x >= 0 && y >= 0 && right <= innerWidth && bottom <= innerHeight;
        });
        expect(
          await see(() => [
            document.activeElement?.getAttribute('aria-label'),
            document.activeElement?.textContent?.includes('denied'),
          ]),
        ).toEqual(['Evidence for link 8', true]);
        await press('Escape');
        await until(() => !document.querySelector('[role=dialog]'));
        expect(await see(() => [document.activeElement?.getAttribute('href'), location.hash])).toEqual(['#cite-8', '']);
      }
    },
  },
];
