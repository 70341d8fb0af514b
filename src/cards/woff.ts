import { inflateSync } from 'node:zlib';

/** How wide each character of a font is, in em; it holds only the characters that the font can draw. */
export function advances(woff: Buffer): ReadonlyMap<string, number> {
  const head = table(woff, 'head');
  const hhea = table(woff, 'hhea');
  const hmtx = table(woff, 'hmtx');
  const unitsPerEm = head.readUInt16BE(18);
  // Glyphs after the last width repeat it.
  const lastWidth = hhea.readUInt16BE(34) - 1;
  return new Map(
    [...glyphs(table(woff, 'cmap'))].map(([character, glyph]) => [
      character,
      hmtx.readUInt16BE(Math.min(glyph, lastWidth) * 4) / unitsPerEm,
    ]),
  );
}

/** One table of a WOFF 1.0 file (https://www.w3.org/TR/WOFF/). */
function table(woff: Buffer, tag: string): Buffer {
  const count = woff.readUInt16BE(12);
  for (let entry = 44; entry < 44 + count * 20; entry += 20) {
    if (woff.toString('latin1', entry, entry + 4) !== tag) continue;
    const start = woff.readUInt32BE(entry + 4);
    const stored = woff.readUInt32BE(entry + 8);
    const bytes = woff.subarray(start, start + stored);
    return stored < woff.readUInt32BE(entry + 12) ? inflateSync(bytes) : bytes;
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** The glyph of each character, from a `cmap` of format 4, which holds all characters but the rarest. */
function* glyphs(cmap: Buffer): Generator<readonly [string, number]> {
  const map = cmap.subarray(cmap.readUInt32BE(8));
  if (map.readUInt16BE(0) !== 4) throw new Error('The font’s cmap is not of format 4.');
  const segments = map.readUInt16BE(6) / 2;
  const part = (index: number, segment: number) => 14 + (index * segments + segment) * 2 + (index > 0 ? 2 : 0);
  for (let segment = 0; segment < segments; segment++) {
    const end = map.readUInt16BE(part(0, segment));
    const delta = map.readUInt16BE(part(2, segment));
    const offsetAt = part(3, segment);
    const offset = map.readUInt16BE(offsetAt);
    for (let code = map.readUInt16BE(part(1, segment)), start = code; code <= end; code++) {
      const found = offset === 0 ? code : map.readUInt16BE(offsetAt + offset + (code - start) * 2);
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph > 0 && code < 0xffff) yield [String.fromCharCode(code), glyph];
    }
  }
}
