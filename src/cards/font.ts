import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The two weights of the cards. */
export type Weight = 400 | 600;

const SERIF = 'source-serif-4';

/**
 * Font packages and their subsets. The last one draws a crossed box for every letter that
 * no other has.
 */
const PARTS: readonly (readonly [font: string, part: string])[] = [
  ['vazirmatn', 'arabic'],
  ['noto-serif-hebrew', 'hebrew'],
  ['noto-serif-georgian', 'georgian'],
  ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'].map((part) => [SERIF, part] as const),
];

const require = createRequire(import.meta.url);

/** The fonts of the cards, part by part and weight by weight. */
export const faces = PARTS.flatMap(([font, part]) =>
  ([400, 600] as const).map((weight) => ({
    name: `${font}-${part}`,
    weight,
    style: 'normal' as const,
    data: readFileSync(require.resolve(`@fontsource/${font}/files/${font}-${part}-${weight}-normal.woff`)),
  })),
);

/** The first font for a letter; satori then tries the other subsets. */
export const family = PARTS.flatMap(([font, part]) => (font === SERIF ? `${font}-${part}` : [])).join(', ');
