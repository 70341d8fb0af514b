import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../accessibility.ts';
import { editFile } from '../edit-file.ts';
import { layoutFaults } from '../layout-faults.ts';
import { siteInChromium } from '../site-in-chromium.ts';
import { sample } from '../sites.ts';

const copy = mkdtempSync(join(tmpdir(), 'seeded-'));

beforeAll(() => {
  cpSync(sample.root, copy, { recursive: true });
  const sheet = readdirSync(join(copy, '_astro')).find((name) => /^pages\..*\.css$/.test(name));
  edit(`_astro/${sheet}`, (css) => `${css}.lead { color: #999 } .wide { display: inline-block; width: 400px }`);
  edit('data/index.html', (html) => html.replace('<h2', '<p><b class="wide">A wide word</b></p><h2'));
});

const site = siteInChromium(copy);

afterAll(() => rmSync(copy, { recursive: true }));

function edit(file: string, change: (text: string) => string): void {
  editFile(join(copy, file), change);
}

test('words that stand out too little from their ground are told of', async () => {
  const page = await site.browser.newPage({ colorScheme: 'light' });
  await page.goto(`${site.origin}/about/`);
  expect(await accessibilityFaults(page)).toEqual([
    expect.stringMatching(
      /^color-contrast: <p class="lead">[^<]*<\/p>: Element has insufficient color contrast of 2\.75 \(foreground color: #999999,/,
    ),
  ]);
  await page.close();
}, 30_000);

test('what makes a page scroll sideways on a very narrow screen is told of', async () => {
  const page = await site.browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${site.origin}/data/`);
  expect(await layoutFaults(page, 'body')).toEqual(['scrolls sideways: 416 px']);
  await page.goto(`${site.origin}/about/`);
  expect(await layoutFaults(page, 'body')).toEqual([]);
  await page.close();
}, 30_000);
