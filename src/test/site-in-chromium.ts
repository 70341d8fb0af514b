import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startChromium } from './chromium.ts';
import { serve, type Trouble } from './serve.ts';
import { sample, type Site } from './sites.ts';

/** A browser and a built site that is served to it. */
export interface SiteInChromium {
  readonly browser: Browser;
  readonly origin: string;
}

/** Starts Chromium and serves a built site before the tests of a file, and stops both after them. */
export function siteInChromium({ root }: Pick<Site, 'root'> = sample, trouble?: Trouble): SiteInChromium {
  let browser: Browser | undefined;
  let served: Awaited<ReturnType<typeof serve>> | undefined;
  beforeAll(async () => {
    [browser, served] = await Promise.all([startChromium(), serve(root, { ...(trouble && { trouble }) })]);
  });
  afterAll(async () => {
    await browser?.close();
    served?.stop();
  });
  return {
    get browser() {
      return begun(browser);
    },
    get origin() {
      return begun(served).origin;
    },
  };
}

function begun<T>(value: T | undefined): T {
  if (!value) throw new Error('The site is served while tests run, not before.');
  return value;
}
