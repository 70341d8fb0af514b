import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brotli, bytesNeeded } from './bytes.ts';
import { real } from './sites.ts';

const html = readFileSync(`${real.root}/foreign-fighters/index.html`);
const stream = brotli(html);
// What was promised when it had 81 claims; each that is added may bring its part.
const part = Math.max(1, real.model().briefs.find(({ slug }) => slug === 'foreign-fighters')!.claims.length / 81);

test('the whole prose with its notes, key and style sheet comes with the first round trip', () => {
  const proseEnds = html.indexOf('<section class="legend"');
  expect(proseEnds).toBeGreaterThan(50_000);
  expect(bytesNeeded(stream, proseEnds)).toBeLessThanOrEqual(14_600 * part);
});

test('the whole brief with all its evidence comes with the second', () => {
  expect(stream.length).toBeLessThanOrEqual(48_000 * part);
});

test('the scripts that a page loads by itself are small', () => {
  const scripts = [...html.toString().matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, source]) => source!);
  expect(scripts.length).toBe(1);
  expect(brotli(readFileSync(`${real.root}${scripts[0]}`)).length).toBeLessThanOrEqual(3_490);
});

test('a first visit is light, and wide windows ask for the face of the text before anything else', () => {
  const preloads = [...html.toString().matchAll(/<link rel="preload" as="font" href="([^"]+)"/g)];
  const [core = ''] = preloads.map(([, href]) => href!);
  expect(preloads.length).toBe(1);
  const faces = [...html.toString().matchAll(/@font-face\{[^}]*url\(([^)]+)\)[^}]*\}/g)];
  const ofCore = faces.filter(([, url]) => url === core).map(([face]) => face);
  expect(ofCore.map((face) => /font-display:(\w+)/.exec(face)?.[1])).toEqual(['block', 'swap']);
  // Chromium does not take letters of one text from faces with other ranges of weight.
  expect(new Set(faces.map(([face]) => /font-weight:([^;]+)/.exec(face)?.[1])).size).toBe(1);
  const size = (path: string) => readFileSync(real.root + path).length;
  expect(size(core)).toBeLessThanOrEqual(19_000);
  const rare = faces.map(([, url]) => url!).find((url) => url.includes('latin-ext'))!;
  expect(stream.length + size(core) + size(rare)).toBeLessThanOrEqual(75_000 * part);
});
