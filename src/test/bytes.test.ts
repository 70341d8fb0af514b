import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brotli, bytesNeeded } from './bytes.ts';
import { real } from './sites.ts';

const html = readFileSync(`${real.root}/foreign-fighters/index.html`);
const stream = brotli(html);
// What was promised when it had 81 claims; each that is added may bring its part.
const part = Math.max(1, real.model().briefs.find(({ slug }) => slug === 'foreign-fighters')!.claims.length / 81);

test('the whole prose with its cautions and its style sheet comes with the first round trip', () => {
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
  expect(brotli(readFileSync(`${real.root}${scripts[0]}`)).length).toBeLessThanOrEqual(6_000);
});

test('fonts and document together stay a light first visit', () => {
  const latin = readdirSync(`${real.root}/_astro`).find((name) =>
    /^source-serif-4-latin\.\w+\.woff2$|^source-serif-4-latin\.[^.]+\.woff2$/.test(name),
  );
  expect(stream.length + readFileSync(`${real.root}/_astro/${latin}`).length).toBeLessThanOrEqual(75_000 * part);
});
