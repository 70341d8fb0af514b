import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A page, and what was seen of it. */
export interface WatchedPage {
  readonly page: Page;
  /** Requests to other sites, refusals by the policy, and other complaints of the browser. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a page that is watched from before its first byte, workers included. */
export async function watchedPage(
  browser: Browser,
  origin: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<WatchedPage> {
  const context: BrowserContext = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  // Less than a test has, so that the step that fails is named.
  context.setDefaultTimeout(20_000);
  const faults: string[] = [];
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`left the site: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  context.on('weberror', (error) => void faults.push(error.error().message));
  await context.exposeFunction('refused', (what: string) => void faults.push(`refused: ${what}`));
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      (globalThis as unknown as { refused: (what: string) => void }).refused(`${effectiveDirective} ${blockedURI}`),
    ),
  );
  return { page: await context.newPage(), faults, close: () => context.close() };
}
