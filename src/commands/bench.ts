import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { searchTimes } from './bench-search.ts';
import { brotli, bytesNeeded } from '../test/bytes.ts';
import { startChromium } from '../test/chromium.ts';
import { serve } from '../test/serve.ts';
import { slowLink } from '../test/slow-link.ts';

const RUNS = 7;
const BRIEF = 'dist/foreign-fighters/index.html';
const BARE = 'node_modules/.cache/bare';
const html = readFileSync(BRIEF);

/** Prints sizes, build times and the time to the largest paint on a slow link, next to a bare page of the same text. */
async function bench(): Promise<void> {
  const rows: [string, string, string][] = [...sizes(), ...buildTimes(), ...(await paintTimes())];
  for (const [what, figure, goal] of rows) console.log(`${what.padEnd(62)}${figure.padStart(14)}   ${goal}`);
}

function sizes(): [string, string, string][] {
  const stream = brotli(html);
  const bytes = (count: number) => `${count.toLocaleString('en')} B`;
  const script = /<script[^>]*src="([^"]+)"/.exec(html.toString())?.[1];
  const scriptSize = brotli(readFileSync(`dist${script}`)).length;
  const fonts = readdirSync('dist/_astro').filter((name) => name.endsWith('.woff2') && /core|latin-ext/.test(name));
  const fontSize = fonts.reduce((sum, name) => sum + readFileSync(`dist/_astro/${name}`).length, 0);
  const proseEnds = html.indexOf('<section class="legend"');
  return [
    [
      'Brief: stream needed for the whole prose, notes, key and CSS',
      bytes(bytesNeeded(stream, proseEnds)),
      'at most 14,600 B',
    ],
    ['Brief: whole document, brotli 11', bytes(stream.length), 'at most 48,000 B'],
    ['Script loaded with the page, brotli 11', bytes(scriptSize), 'at most 3,490 B'],
    [
      `First visit: document, script and ${fonts.length} fonts`,
      bytes(stream.length + scriptSize + fontSize),
      'at most 75,000 B',
    ],
  ];
}

function buildTimes(): [string, string, string][] {
  const time = (script: string) => {
    const start = performance.now();
    const { status } = spawnSync(`npm run ${script}`, { shell: true, stdio: 'ignore' });
    return status === 0 ? `${((performance.now() - start) / 1000).toFixed(1)} s` : 'failed';
  };
  return [
    ['npm run build, check and index included', time('build'), 'at most 6 s on 4 cores'],
    ['npm run check, with types', time('check'), 'at most 10 s'],
  ];
}

/** The same text as one bare HTML file, without style sheet, script or fonts. */
function barePage(): Buffer {
  const body = html
    .toString()
    .replace(/<head>[\s\S]*?<\/head>/, '<head><meta charset="utf-8"><title>Bare</title></head>')
    .replace(/<script[\s\S]*?<\/script>/g, '');
  return Buffer.from(body);
}

async function paintTimes(): Promise<[string, string, string][]> {
  mkdirSync(BARE, { recursive: true });
  // Browsers ask for an icon, and get the page for what is missing.
  for (const name of ['index.html', '404.html']) writeFileSync(join(BARE, name), barePage());
  const [bareSite, site] = [await serve(BARE), await serve('dist')];
  const browser = await startChromium();
  const bare = await medianPaint(browser, bareSite.origin);
  const brief = await medianPaint(browser, `${site.origin}/foreign-fighters/`);
  const search = await searchTimes(browser, site.origin);
  await browser.close();
  bareSite.stop();
  site.stop();
  const more = `${(((brief.paint - bare.paint) / bare.paint) * 100).toFixed(1)} %`;
  return [
    ['Largest paint, bare page of the same text (150 ms, 1.6 Mbit/s, CPU 4×)', `${bare.paint.toFixed(0)} ms`, ''],
    ['Largest paint, brief', `${brief.paint.toFixed(0)} ms`, ''],
    ['Brief over bare page', more, 'at most 10 %'],
    ['Layout shift of the brief', brief.shift.toFixed(4), '0'],
    ...search,
  ];
}

async function medianPaint(browser: Browser, url: string): Promise<{ paint: number; shift: number }> {
  const paints: number[] = [];
  let shift = 0;
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    const session = await slowLink(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(url, { waitUntil: 'networkidle' });
    const seen = await page.evaluate(
      () =>
        new Promise<{ paint: number; shift: number }>((resolve) => {
          let paint = 0;
          let moved = 0;
          new PerformanceObserver((list) => (paint = list.getEntries().at(-1)?.startTime ?? paint)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          });
          new PerformanceObserver((list) =>
            list.getEntries().forEach((entry) => (moved += (entry as PerformanceEntry & { value: number }).value)),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve({ paint, shift: moved }), 500);
        }),
    );
    paints.push(seen.paint);
    shift = Math.max(shift, seen.shift);
    await page.close();
  }
  return { paint: paints.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0, shift };
}

await bench();
