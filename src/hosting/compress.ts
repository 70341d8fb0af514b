import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forEachConcurrently } from '../concurrently.ts';

/** Files that are text. Pagefind’s index, the fonts and the pictures are compressed in themselves. */
const TEXTS = new Set(['.html', '.css', '.js', '.svg', '.json', '.xml', '.txt', '.csv', '.bib', '.ris']);
/** Enough at a time to keep every thread of zlib busy. */
const AT_ONCE = 8;

/** Writes a smaller `.br` and `.gz` beside every text below a folder; returns how many texts there are. */
export async function compressTexts(root: string): Promise<number> {
  const names = await readdir(root, { recursive: true });
  const files = names.filter((name) => TEXTS.has(extname(name))).map((name) => join(root, name));
  await forEachConcurrently(files, AT_ONCE, compress);
  return files.length;
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  for (const [ending, smaller] of [
    ['.br', brotli],
    ['.gz', zipped],
  ] as const)
    if (smaller.length < bytes.length) await writeFile(file + ending, smaller);
}
