import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const END = Buffer.from('\0\0\0\0IEND\xae\x42\x60\x82', 'latin1');

/** Whether a file is a PNG from its first to its last bytes. */
export function isWholePng(bytes: Buffer): boolean {
  const { length } = SIGNATURE;
  return (
    bytes.length > length + END.length &&
    bytes.subarray(0, length).equals(SIGNATURE) &&
    bytes.subarray(-END.length).equals(END)
  );
}

/** The cached PNG of a key, or a new one from `draw`, which is then cached. If the folder is read-only, it only takes longer. */
export async function cached(folder: string, key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(folder, `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept && isWholePng(kept)) return kept;
  const bytes = await draw();
  await keep(folder, file, bytes).catch(() => undefined);
  return bytes;
}

/** Written under a temporary name first: an interrupted build leaves no half picture under the right name. */
async function keep(folder: string, file: string, bytes: Buffer): Promise<void> {
  const temporary = join(folder, `${randomUUID()}.part`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

const HOUR = 60 * 60 * 1000;

/** Removes the files of other keys, except fresh ones, which a parallel build may be about to use. */
export async function prune(folder: string, keys: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const others = names.filter((name) => !keys.has(name.replace(/\.png$/, '')));
  await Promise.allSettled(
    others.map(async (name) => {
      const file = join(folder, name);
      if ((await stat(file)).mtimeMs < Date.now() - HOUR) await rm(file);
    }),
  );
}
