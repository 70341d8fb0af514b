import { startChromium } from '../chromium.ts';
import type { Engine } from './engine.ts';
import { translate } from './translate.ts';

/** Chromium, through Playwright. The tests need it: a machine without it fails them and says what to install. */
export const chromium = engine('Chromium');

/** The same with pages that its user has translated. */
export const translating = engine('Chromium, translating', translate);

function engine(name: string, atStart?: () => void): Engine {
  return {
    name,
    missing: undefined,
    start: async () => {
      const browser = await startChromium();
      return {
        open: async ({ hasScript }) => {
          const context = await browser.newContext({
            javaScriptEnabled: hasScript,
            permissions: ['clipboard-write'],
          });
          if (atStart) await context.addInitScript(atStart);
          const page = await context.newPage();
          return {
            go: async (url) => {
              await page.goto(url);
              if (atStart) await page.locator('font').first().waitFor();
            },
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
}
