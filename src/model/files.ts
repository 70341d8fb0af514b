import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Texts } from './text.ts';

/** The texts of `content/` below a folder on disk, as `build` takes them. */
export function readTexts(root: string): Texts {
  const folder = join(root, 'content');
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/]\./.test(relative(root, path)));
  return Object.fromEntries(
    paths.sort().map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}
