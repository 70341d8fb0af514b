import type { Page } from 'playwright-core';

/** What a screen reader is given of a part of the page, without addresses. */
export async function ariaTree(page: Page, selector: string): Promise<string> {
  const whole = await page.locator(selector).first().ariaSnapshot();
  return whole.replace(/\n *- \/url: .*/g, '');
}
