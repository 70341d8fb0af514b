import { startChromium } from '../chromium.ts';
import type { Engine } from './engine.ts';

/** Chromium, through Playwright. The tests need it: a machine without it fails them and says what to install. */
export const chromium: Engine = {
  name: 'Chromium',
  missing: undefined,
  start: async () => {
    const browser = await startChromium();
    return {
      open: async ({ hasScript }) => {
        const context = await browser.newContext({
          javaScriptEnabled: hasScript,
          permissions: ['clipboard-write'],
        });
        const page = await context.newPage();
        return {
          go: async (url) => void (await page.goto(url)),
          evaluate: (expression) => page.evaluate(expression),
          press: (...keys) => page.keyboard.press(keys.join('+')),
          type: (text) => page.keyboard.type(text),
          clickAt: (x, y) => page.mouse.click(x, y),
          close: () => context.close(),
        };
      },
      stop: () => browser.close(),
    };
  },
};
