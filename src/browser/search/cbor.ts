/** What Pagefind’s files are made of. */
export type Cbor = number | string | null | readonly Cbor[];

/** Reads a file of Pagefind’s: whole numbers, texts and lists in CBOR (RFC 8949). */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const argument = (low: number): number => {
    if (low < 24) return low;
    const size = 2 ** (low - 24);
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    if (size === 2) return view.getUint16(at - 2);
    if (size === 4) return view.getUint32(at - 4);
    throw new Error(`No number of the index is so long: ${low}`);
  };
  const value = (): Cbor => {
    const head = view.getUint8(at++);
    const type = head >> 5;
    const size = argument(head & 31);
    if (type === 0) return size;
    if (type === 1) return -1 - size;
    if (type === 3) {
      at += size;
      return new TextDecoder().decode(bytes.subarray(at - size, at));
    }
    if (type === 4) return Array.from({ length: size }, value);
    if (head === 0xf6) return null;
    throw new Error(`The index has a value of another type: ${head}`);
  };
  return value();
}
