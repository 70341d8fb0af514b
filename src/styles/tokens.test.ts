import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const colours = new Map(
  [...css.matchAll(/--color-([a-z]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, role, light, dark]) => [
    role!,
    { light: light!, dark: dark! },
  ]),
);
const schemes = ['light', 'dark'] as const;
const texts = ['text', 'quiet', 'link', 'supported', 'partly', 'contested', 'none'];
const grounds = ['paper', 'raised', 'target'];

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(schemes)('every text and mark stands out from every ground by 7 to 1 (%s)', (scheme) => {
  const faint = texts.flatMap((text) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(colours.get(text)![scheme], colours.get(ground)![scheme]);
      return ratio < 7 ? `${text} on ${ground}: ${ratio.toFixed(2)}` : [];
    }),
  );
  expect(faint).toEqual([]);
});
