import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { faces } from './font.ts';
import { HEIGHT, layOut, WIDTH } from './layout.ts';

/** A card as a PNG, the same bytes every time. */
export async function drawCard(card: Card): Promise<Buffer> {
  const svg = await satori(layOut(card), { width: WIDTH, height: HEIGHT, fonts: faces });
  const { pixels } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  // Few colours, as ink on paper needs no more: half the bytes.
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer();
}
