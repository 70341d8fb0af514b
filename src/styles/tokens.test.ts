import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const colours = new Map(
  [...css.matchAll(/--color-([a-z]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, role, light, dark]) => [
    role!,
    { light: light!, dark: dark! },
  ]),
);
const schemes = ['light', 'dark'] as const;
const texts = ['text', 'quiet', 'link', 'supported', 'partly', 'contested'];
const grounds = ['paper', 'raised', 'target'];

test.each(schemes)('every text and mark has a contrast of 7 to 1 on every ground (%s)', (scheme) => {
  const faint = texts.flatMap((text) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(colours.get(text)![scheme], colours.get(ground)![scheme]);
      return ratio < 7 ? `${text} on ${ground}: ${ratio.toFixed(2)}` : [];
    }),
  );
  expect(faint).toEqual([]);
});
