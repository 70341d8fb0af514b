import { expect } from 'vitest';
import type { Path } from '../paths.ts';
import type { Reader } from '../reader.ts';
import { showsPlace } from './shows-place.ts';

const PLACES = [
  ['a claim', 'obrien-drowned', ''],
  ['a claim at the end', 'shoals-are-empty', ''],
  ['a passage', 'shoals-are-empty', ':~:text=were%20fished'],
  ['a passage whose words have changed', 'shoals-are-empty', ':~:text=words%20that%20are%20gone'],
  ['a section', 'the-catch', ''],
  ['the evidence of a citation', 'cite-8', ''],
  ['a claim with the full stop of a sentence', 'obrien-drowned', '.'],
  ['a claim with the tail of a service', 'shoals-are-empty', '&utm_source=letter'],
] as const;

/** Arriving by a link at a place of the brief. */
export const arriving: readonly Path[] = [
  ...PLACES.map(([what, id, behind]) => ({
    promise: `a link to ${what} shows it, marks it and gives it the focus`,
    walk: async ({ go, until }: Reader) => {
      await go(`/herring-race/#${id}${behind}`);
      await until(showsPlace, id);
    },
  })),
  {
    promise: 'going back leads to where the reader was, not to the place of the address',
    walk: async ({ go, click, press, see, until }) => {
      await go('/herring-race/#obrien-drowned');
      await until(showsPlace, 'obrien-drowned');
      await click('a.cite[href="#cite-10"]');
      // And not what the words of the mark beside it open.
      await until(() => document.activeElement?.matches('[role=dialog][aria-label^="Evidence"]') ?? false);
      await press('Escape');
      await until(() => !document.querySelector('[role=dialog]'));
      const place = await see(() => scrollY);
      await see(() => document.querySelector<HTMLElement>('.contents a')?.click());
      await until(() => location.hash === '#main' && scrollY < 200);
      // Where it is not, a browser is left to itself.
      if (!(await see(() => 'navigation' in window))) return;
      await see(() => history.back());
      await until((was) => location.hash === '#obrien-drowned' && Math.abs(scrollY - was) < 2, place);
      expect(place).toBeGreaterThan(400);
    },
  },
  {
    promise: 'opening the mark of a claim makes it the place of arrival, where it is',
    walk: async ({ go, press, see, until }) => {
      await go('/herring-race/#obrien-drowned');
      await until(showsPlace, 'obrien-drowned');
      const topOfMark = () => document.querySelector('[id="shoals-are-empty"] .self')!.getBoundingClientRect().top;
      await see(() => document.querySelector<HTMLElement>('[id="shoals-are-empty"] .self')?.focus());
      await until(() => {
        const { top = -1 } = document.activeElement?.getBoundingClientRect() ?? {};
        return top > 0 && top < innerHeight;
      });
      const top = await see(topOfMark);
      await press('Enter');
      await until(() => document.querySelector('[role=dialog]')?.contains(document.activeElement) ?? false);
      expect(await see(() => [location.hash, document.querySelector(':target')?.id])).toEqual([
        '#shoals-are-empty',
        'shoals-are-empty',
      ]);
      await press('Escape');
      await until(() => document.activeElement?.matches('[id="shoals-are-empty"] .self') ?? false);
      expect(Math.abs((await see(topOfMark)) - top)).toBeLessThan(2);
    },
  },
];
