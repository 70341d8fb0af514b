import type { Page } from 'playwright-core';
import { fault } from './fault.ts';

/** What makes an open page scroll sideways: the first element that reaches past the screen, and how far. */
export async function sidewaysFaults(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= innerWidth) return undefined;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > innerWidth,
    );
    const widest = wide.find((one) => one.getBoundingClientRect().right >= scrollWidth - 1) ?? wide[0];
    const tag = (widest?.cloneNode() as Element | undefined)?.outerHTML.replace(/<\/.*$/, '') ?? '<body>';
    return { tag, what: `it makes the page ${scrollWidth} px wide on a screen of ${innerWidth} px` };
  });
  return found ? [fault(new URL(page.url()).pathname, found.tag, found.what)] : [];
}
