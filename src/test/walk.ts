import type { Page } from 'playwright-core';

/** A place where the keyboard stopped, and what is wrong with it. */
export interface Stop {
  readonly name: string;
  readonly faults: readonly string[];
}

const OUTSIDE = 'outside of the page';

interface Walk {
  readonly look: () => void;
  readonly stops: Stop[];
  /** Where each stop was. */
  readonly places: Element[];
}

/** Watches a page from now on, so that `walk` can tell where the keyboard stops. */
export async function watchStops(page: Page): Promise<void> {
  await page.evaluate((outside) => {
    const stops: Stop[] = [];
    const places: Element[] = [];
    let last: Element | undefined;

    const nameOf = (element: Element) => {
      const text = element.getAttribute('aria-label') ?? element.textContent;
      return `${element.tagName.toLowerCase()} ${text.replace(/\s+/g, ' ').trim().slice(0, 60)}`;
    };
    const hasMark = (element: Element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
    };
    /** Whether any of some points of an element is met on the screen. */
    const isSeen = (element: Element) => {
      const parts = element.closest('svg') ? [...element.querySelectorAll('path, text')] : [element];
      return parts
        .flatMap((part) => [...part.getClientRects()])
        .some((box) => {
          const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
          const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
          return [0.1, 0.5, 0.9].some((at) => {
            const met = document.elementFromPoint(left + (right - left) * at, top + (bottom - top) * at);
            return right > left && bottom > top && met !== null && element.contains(met);
          });
        });
    };
    const look = () => {
      const stop = document.activeElement ?? document.body;
      places.push(stop);
      if (stop === document.body) return void stops.push({ name: outside, faults: [] });
      const faults = [
        hasMark(stop) ? [] : 'no visible mark of focus',
        isSeen(stop) ? [] : 'not to be seen',
        last && !(last.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) ? 'out of order' : [],
      ].flat();
      stops.push({ name: nameOf(stop), faults });
      last = stop;
    };
    Object.assign(globalThis, { walk: { look, stops, places } satisfies Walk });
    // What a key did is looked at when the next comes: by then the page has scrolled.
    addEventListener('keydown', ({ key }) => key === 'Tab' && look(), { capture: true });
  }, OUTSIDE);
}

/** Presses a key until the focus leaves the page, up to a limit, and returns where it stopped. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', times: number): Promise<Stop[]> {
  const from = await page.evaluate(() => (globalThis as unknown as { walk: Walk }).walk.stops.length);
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
  return page.evaluate((at) => {
    const { look, stops, places } = (globalThis as unknown as { walk: Walk }).walk;
    look();
    // The first is where it was before.
    const [first, ...others] = places.slice(at + 1);
    // Behind the last stop come the browser’s own controls, which a browser without a window may not have.
    const end = others.findIndex((place) => place === document.body || place === first);
    return stops.slice(at + 1, end < 0 ? undefined : at + 2 + end);
  }, from);
}
