import satori from 'satori';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { faces } from './font.ts';
import { fits, HEIGHT, layOut, layOutCut, MEASURED, mayFit, sizesOf, WIDTH, type Measured } from './layout.ts';
import type { Node } from './node.ts';

/** A card as a PNG, the same bytes every time. */
export async function drawCard(card: Card): Promise<Buffer> {
  // Few colours are enough and halve the bytes.
  return sharp(Buffer.from(await svgOf(card)))
    .removeAlpha()
    .png({ palette: true, colours: 16, quality: 30, dither: 0, effort: 1, compressionLevel: 9 })
    .toBuffer();
}

/** A card as SVG with its text as large as fits; as outlines, unless text is wanted. */
export async function svgOf(card: Card, embedFont = true): Promise<string> {
  let sizes = sizesOf(card);
  for (;;) {
    const [size = 0, ...smaller] = sizes;
    const { svg, measured } = await render(layOut(card, size), embedFont);
    if (fits(measured)) return svg;
    sizes = smaller.filter((one) => mayFit(measured, size, one));
    if (sizes.length === 0) return (await render(layOutCut(card, measured), embedFont)).svg;
  }
}

async function render(node: Node, embedFont: boolean): Promise<{ readonly svg: string; readonly measured: Measured }> {
  const measured = { room: 0, said: 0, text: 0, line: 0, word: 0 };
  const svg = await satori(node, {
    width: WIDTH,
    height: HEIGHT,
    fonts: faces,
    embedFont,
    onNodeDetected: ({ key, ...size }) => {
      const name = key as keyof Measured;
      if (name in measured) measured[name] = size[MEASURED[name]];
    },
  });
  return { svg, measured };
}
