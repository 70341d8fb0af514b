import { expect, vi } from 'vitest';
import type { Tab } from './engine.ts';

type Look<Args extends readonly unknown[], Seen> = (...args: Args) => Seen;

/** A reader of the site: what they do, by mouse and keys, and what they see. */
export interface Reader extends Pick<Tab, 'press' | 'type'> {
  /** Opens a page by its path from the site’s root. */
  readonly go: (path: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  /** What a function that runs in the page gives; it can use its arguments and nothing else from outside. */
  readonly see: <Args extends readonly unknown[], Seen>(look: Look<Args, Seen>, ...args: Args) => Promise<Seen>;
  /** Waits until a function that runs in the page holds. */
  readonly until: <Args extends readonly unknown[]>(look: Look<Args, boolean>, ...args: Args) => Promise<void>;
}

/** A reader with one page open. */
export function readerOf(tab: Tab, origin: string): Reader {
  const see: Reader['see'] = async (look, ...args) =>
    (await tab.evaluate(`(${look.toString()})(...${JSON.stringify(args)})`)) as ReturnType<typeof look>;
  // While one page gives way to the next nothing can be seen; that is no fault.
  const until: Reader['until'] = (look, ...args) =>
    vi.waitFor(async () => expect(await see(look, ...args), `${look.toString()} of ${args.join()}`).toBe(true), {
      timeout: 30_000,
      interval: 30,
    });
  return {
    press: tab.press,
    type: tab.type,
    go: async (path) => {
      await tab.go(origin + path);
      // WebKit’s driver is content earlier, when the scripts of a page need not have run yet.
      await until(() => document.readyState === 'complete');
    },
    click: async (selector) => {
      let last = '';
      const [x, y] = await vi.waitFor(
        async () => {
          const place = await see(placeOf, selector);
          const isStill = JSON.stringify(place) === last;
          last = JSON.stringify(place);
          if (!place || !isStill) throw new Error(`${selector} is nowhere to be clicked on.`);
          return place;
        },
        { timeout: 30_000, interval: 30 },
      );
      await tab.clickAt(x, y);
    },
    see,
    until,
  };
}

/**
 * The middle of an element’s first line on the screen; undefined where it is out of sight or covered, and then it is
 * scrolled to. What is in sight stays: a card keeps to words in the text, and scrolling to it would move it away.
 */
function placeOf(selector: string): readonly [number, number] | undefined {
  const element = document.querySelector(selector);
  const box = element?.getClientRects()[0];
  if (!element || !box) return undefined;
  const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
  if (element.contains(document.elementFromPoint(x, y))) return [x, y];
  element.scrollIntoView({ block: 'center' });
  return undefined;
}
