import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Engine } from './engine.ts';

const PROGRAM = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  `${process.env['PROGRAMFILES']}\\Mozilla Firefox\\firefox.exe`,
].find((path) => path && existsSync(path));

/** Firefox, through its own WebDriver BiDi: no driver beside it is needed. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: PROGRAM ? undefined : 'Firefox (on Debian: firefox-esr), or set FIREFOX_PATH to its program file',
  start: async () => {
    // Whether scripts run is a setting of the whole browser.
    const browsers = new Map<boolean, Promise<Browser>>();
    const browserFor = (hasScript: boolean) => {
      const browser = browsers.get(hasScript) ?? launch(hasScript);
      browsers.set(hasScript, browser);
      return browser;
    };
    await browserFor(true);
    return {
      open: async ({ hasScript }) => {
        const context = await (await browserFor(hasScript)).createBrowserContext();
        const page = await context.newPage();
        await page.setViewport({ width: 1280, height: 720 });
        return {
          go: async (url) => void (await page.goto(url)),
          evaluate: (expression) => page.evaluate(expression),
          press: async (...keys) => {
            for (const key of keys) await page.keyboard.down(key);
            for (const key of keys.toReversed()) await page.keyboard.up(key);
          },
          type: (text) => page.keyboard.type(text),
          clickAt: (x, y) => page.mouse.click(x, y),
          close: () => context.close(),
        };
      },
      stop: async () => {
        for (const browser of browsers.values()) await (await browser).close();
      },
    };
  },
};

function launch(hasScript: boolean): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: PROGRAM ?? '',
    extraPrefsFirefox: { 'javascript.enabled': hasScript },
  });
}
