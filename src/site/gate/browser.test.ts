import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../accessibility.ts';
import { startChromium } from '../chromium.ts';
import { layoutFaults } from '../layout-faults.ts';
import { serve } from '../serve.ts';

const copy = mkdtempSync(join(tmpdir(), 'seeded-'));
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  cpSync('dist', copy, { recursive: true });
  const sheet = readdirSync(join(copy, '_astro')).find((name) => /^pages\..*\.css$/.test(name));
  edit(`_astro/${sheet}`, (css) => `${css}.lead { color: #999 } .wide { display: inline-block; width: 400px }`);
  edit('data/index.html', (html) => html.replace('<h2', '<p><b class="wide">A wide word</b></p><h2'));
  [browser, site] = await Promise.all([startChromium(), serve(copy)]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  site?.stop();
  rmSync(copy, { recursive: true });
});

function edit(file: string, change: (text: string) => string): void {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed, file).not.toBe(text);
  writeFileSync(path, changed);
}

test('words that stand out too little from their ground are told of', async () => {
  const page = await browser.newPage({ colorScheme: 'light' });
  await page.goto(`${site.origin}/about/`);
  expect(await accessibilityFaults(page)).toEqual([
    expect.stringMatching(
      /^color-contrast: <p class="lead">[^<]*<\/p>: Element has insufficient color contrast of 2\.75 \(foreground color: #999999,/,
    ),
  ]);
  await page.close();
}, 30_000);

test('what makes a page scroll sideways on a very narrow screen is told of', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${site.origin}/data/`);
  expect(await layoutFaults(page, 'body')).toEqual(['scrolls sideways: 416 px']);
  await page.goto(`${site.origin}/about/`);
  expect(await layoutFaults(page, 'body')).toEqual([]);
  await page.close();
}, 30_000);
