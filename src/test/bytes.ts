import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** The brotli-11 stream of some bytes. */
export function brotli(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

/** How many bytes of a brotli stream a reader needs to have the first `wanted` bytes of the text. */
export function bytesNeeded(stream: Buffer, wanted: number): number {
  let low = 0;
  let high = stream.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decodable(stream.subarray(0, middle)) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

function decodable(part: Buffer): number {
  try {
    return brotliDecompressSync(part, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).length;
  } catch {
    return 0;
  }
}
