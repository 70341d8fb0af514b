import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { advances } from './woff.ts';

/** The two weights of the cards. */
export type Weight = 400 | 600;

const PARTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];
const WEIGHTS = [400, 600] as const;

const require = createRequire(import.meta.url);

/** Source Serif 4, part by part and weight by weight. */
export const faces = WEIGHTS.flatMap((weight) =>
  PARTS.map((part) => ({
    name: `Source Serif 4 ${part}`,
    weight,
    style: 'normal' as const,
    data: readFileSync(
      require.resolve(`@fontsource/source-serif-4/files/source-serif-4-${part}-${weight}-normal.woff`),
    ),
  })),
);

/** The parts in the order in which a character is looked for in them. */
export const family = PARTS.map((part) => `Source Serif 4 ${part}`).join(', ');

const widths = new Map(
  WEIGHTS.map((weight) => {
    const parts = faces.filter((face) => face.weight === weight).map((face) => advances(face.data));
    // The first part that has a character draws it.
    return [weight, new Map(parts.reverse().flatMap((part) => [...part]))] as const;
  }),
);

/** How wide a text is, in em. Kerning is left out: it makes lines narrower. */
export function widthOf(text: string, weight: Weight): number {
  let width = 0;
  for (const character of text) width += widths.get(weight)?.get(character) ?? 0;
  return width;
}

/** A text in characters that the font has: letters of other scripts become “…”, signs and invisible ones go. */
export function drawable(text: string): string {
  return [...text.normalize('NFC').replace(/\s/g, (space) => (space === '\u00a0' ? space : ' '))]
    .map((character) => {
      if (!/\p{C}/u.test(character) && widths.get(400)?.has(character)) return character;
      return /[\p{L}\p{N}]/u.test(character) ? '…' : '';
    })
    .join('')
    .replace(/…(?:[ …]*…)/g, '…')
    .replace(/ +/g, ' ')
    .trim();
}
