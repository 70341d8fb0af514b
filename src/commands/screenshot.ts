import { startChromium } from '../test/chromium.ts';
import { serve } from '../test/serve.ts';

// Two halves of one picture: the brief by day and by night.
const HALF = { width: 1280, height: 760 };

const site = await serve('dist');
const browser = await startChromium();
const shots = await Promise.all(
  (['light', 'dark'] as const).map(async (colorScheme) => {
    const page = await browser.newPage({ viewport: HALF, colorScheme });
    await page.goto(`${site.origin}/foreign-fighters/`, { waitUntil: 'networkidle' });
    await page.reload({ waitUntil: 'networkidle' });
    return (await page.screenshot()).toString('base64');
  }),
);
const sheet = await browser.newPage({ viewport: { width: HALF.width, height: HALF.height * 2 } });
await sheet.setContent(
  `<body style="margin:0">${shots.map((shot) => `<img style="display:block" src="data:image/png;base64,${shot}">`).join('')}`,
);
await sheet.screenshot({ path: '.readme/screenshot.png' });
await browser.close();
site.stop();
