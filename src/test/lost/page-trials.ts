import { expect } from 'vitest';
import { showsPlace } from '../engines/paths/shows-place.ts';
import { BRIEF, type Trial } from './trial.ts';

const CLAIM = 'shoals-are-empty';

/** The script of the page: without it, a place is shown and the search button leads to a list. */
export const scriptTrials: readonly Trial[] = [
  {
    file: /\/Page\.[^/]+\.js$/,
    at: `${BRIEF}#${CLAIM}`,
    whole: async ({ until }) => {
      await until(showsPlace, CLAIM);
      await until(() => document.querySelector<HTMLElement>('[data-theme]')?.hidden === false);
    },
    without: async ({ until, click }) => {
      await until(showsItsPlace);
      await until(() => document.querySelector<HTMLElement>('[data-theme]')?.hidden === true);
      await click(`#${CLAIM} a.cite`);
      await until(() => location.hash.startsWith('#cite-'));
      await click('[data-search-open]');
      await until(() => {
        const list = document.querySelector('.finder');
        return Boolean(list?.checkVisibility() && list.textContent?.includes('If the search does not answer'));
      });
    },
    mends: false,
  },
];

/** The script that leads from a damaged address to the place that it means. */
export const mendTrials: readonly Trial[] = [
  {
    file: /\/mend-address-[^/]+\.js$/,
    at: `${BRIEF}#shoals-are-empty.`,
    whole: ({ until }) => until(() => location.hash === '#shoals-are-empty'),
    without: async ({ until, see }) => {
      // Once it has failed for the second time.
      await until(
        () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/mend-address-')).length > 1,
      );
      expect(await see(() => [location.hash, scrollY])).toEqual(['#shoals-are-empty.', 0]);
    },
    mends: true,
  },
];

const SHEETS = {
  pages: '/about/#corrections',
  front: '/',
  figures: `${BRIEF}figures/`,
  search: '/search/',
  print: BRIEF,
};

/** The sheets that pages link. */
export const sheetTrials: readonly Trial[] = Object.entries(SHEETS).map(([name, at]) => ({
  file: new RegExp(`/${name}\\.[^/]+\\.css$`),
  at,
  whole: ({ until }) => until(hasRules, name),
  without: async ({ until, see }) => {
    await until(() => document.readyState === 'complete');
    expect(await see(hasRules, name)).toBe(false);
    await until(showsItsPlace);
    expect(await see(notReadable)).toEqual([]);
  },
  mends: false,
}));

/** In the page: whether a sheet has come. Engines disagree on what one that failed has in place of rules. */
function hasRules(sheet: string): boolean {
  const link = document.querySelector<HTMLLinkElement>(`[rel=stylesheet][href*="/${sheet}."]`);
  try {
    return (link?.sheet?.cssRules.length ?? 0) > 0;
  } catch {
    return false;
  }
}

const FACES = { core: BRIEF, latin: '/countries/iceland/', cyrillic: `${BRIEF}claims/krakoy-crew-joined/` };

/** The files of the face. */
export const faceTrials: readonly Trial[] = Object.entries(FACES).map(([name, at]) => ({
  file: new RegExp(`-4-${name}\\.[^/]+\\.woff2$`),
  at,
  whole: ({ until }) =>
    until((face) => {
      const [entry] = performance.getEntriesByType('resource').filter(({ name: url }) => url.includes(`-4-${face}.`));
      return (entry as PerformanceResourceTiming | undefined)?.responseStatus === 200;
    }, name),
  without: async ({ until, see }) => {
    await until(() => document.readyState === 'complete');
    expect(await see(notReadable)).toEqual([]);
    // A face that is waited for leaves its text unseen; only the core is worth that.
    const others = await see(() => {
      const rules = [...(document.querySelector('style')?.sheet?.cssRules ?? [])];
      const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule).map(({ cssText }) => cssText);
      return faces.filter((text) => /-4-(?!core)/.test(text));
    });
    expect(others.length).toBeGreaterThan(1);
    expect(others.filter((text) => !text.includes('swap'))).toEqual([]);
  },
  mends: false,
}));

/** In the page: whether the place of the address, if it names one, is in the window. */
function showsItsPlace(): boolean {
  const { top = -1 } = document.getElementById(location.hash.slice(1))?.getBoundingClientRect() ?? {};
  return location.hash === '' || (top > -1 && top < innerHeight);
}

/** In the page: what cannot be read of it. */
function notReadable(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const texts = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, dt, dd)')].filter(
    (text) =>
      text.textContent?.trim() &&
      !text.matches(':has(> [hidden]:only-child)') &&
      !text.closest('details:not([open]), [hidden], .visually-hidden, [role=status]') &&
      (!text.checkVisibility({ opacityProperty: true }) || text.getBoundingClientRect().height < 8),
  );
  return [
    ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} px`] : []),
    ...texts.map(({ outerHTML }) => outerHTML.slice(0, 80)),
  ];
}
