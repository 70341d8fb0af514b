import { expect } from 'vitest';
import type { Reader } from '../engines/reader.ts';
import { BRIEF, type Trial } from './trial.ts';

const OPENERS = {
  claim: { link: '#haddad-denies-the-sale a.self', card: 'Copy and cite' },
  section: { link: '#the-catch a.self', card: 'Copy and cite' },
  citation: { link: 'a.cite[href="#cite-8"]', card: 'Evidence for link 8' },
} as const;

/** What opens a card, by each kind of link. */
export function cardTrials(file: RegExp, openers: readonly (keyof typeof OPENERS)[]): Trial[] {
  return openers.map((opener) => {
    const { link, card } = OPENERS[opener];
    const want = ({ click }: Reader) => click(link);
    return {
      file,
      at: BRIEF,
      want,
      whole: ({ until }) =>
        until((name) => document.querySelector(':popover-open')?.getAttribute('aria-label') === name, card),
      without: async ({ until, see, click, press }) => {
        await until(() =>
          Boolean(document.querySelector('[role=alert]:popover-open')?.textContent?.includes('did not load')),
        );
        const seen = await see((mark) => {
          const [address, way] = [
            document.querySelector<HTMLInputElement>(':popover-open input')?.value,
            document.querySelector<HTMLAnchorElement>(':popover-open p a')?.href,
          ];
          const { href } = document.querySelector<HTMLAnchorElement>(mark)!;
          return [address === href, way && new URL(way).pathname];
        }, link);
        expect(seen).toEqual([true, opener === 'citation' ? BRIEF : expect.stringMatching(/\/(?:claims|sections)\//)]);
        await press('Tab');
        await until(() => document.activeElement?.matches(':popover-open p a') === true);
        await click(':popover-open [data-copy]');
        await until(() => document.querySelector(':popover-open .copied')?.textContent === 'Copied.');
      },
      mends: true,
      wantAgain: want,
    };
  });
}

const QUERY = 'league boats';
const FOUND = '1 name, 2 claims and 1 source.';

const found =
  (at: string) =>
  ({ until }: Reader) =>
    until(
      (said, path) =>
        document.querySelector<HTMLElement>('.search-status')?.innerText === said && location.pathname === path,
      FOUND,
      at,
    );

/** What the search is made of: its script, in the dialog and on its page. */
export const searchTrials: readonly Trial[] = [BRIEF, '/search/'].map((at) => ({
  file: /\/start-[^/]+\.js$/,
  at,
  want: (reader) => search(reader, at),
  whole: found(at),
  without: async ({ until, see }) => {
    const link = '.search-status a[href$="/search/?q=league%20boats"]';
    await until(
      (way) => Boolean(document.querySelector(way)?.parentElement?.textContent?.includes('did not load')),
      link,
    );
    const field = await see(() => document.querySelector<HTMLInputElement>('[data-search-input]')?.value);
    expect(field).toBe(QUERY);
    // So that the next failure is not taken for this one.
    await see((way) => document.querySelector(way)!.parentElement!.replaceChildren(), link);
  },
  mends: true,
  wantAgain: ({ press }) => press('Enter'),
}));

/** What is read for a search: the names and the pieces of the index. Enter leads on where there is anything to see. */
export function indexTrials(end: string, wantAgain: Trial['wantAgain'] = ({ press }) => press('Enter')): Trial[] {
  return [
    {
      file: new RegExp(`${RegExp.escape(end)}$`),
      at: BRIEF,
      want: (reader) => search(reader, BRIEF),
      whole: found(BRIEF),
      without: async ({ until, see }) => {
        await until(() => document.querySelector('[data-search-results]')?.ariaBusy === 'false');
        const said = await see(() => document.querySelector('.search-status')?.textContent);
        expect(said).toMatch(/could not be (?:loaded|searched)/);
        expect(said).not.toMatch(/not found|No results/);
      },
      mends: true,
      wantAgain,
    },
  ];
}

/** Types on. */
export const typeOn = ({ type }: Reader): Promise<void> => type(' ');

async function search({ type, click, until }: Reader, at: string): Promise<void> {
  if (at === '/search/') await click('[data-search-input]');
  else await type('/');
  await until(() => document.activeElement?.matches('[data-search-input]') === true);
  await type(QUERY);
}
