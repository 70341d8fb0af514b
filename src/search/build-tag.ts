import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A short hash of all sources except tests, so that no cache serves the search files of an earlier build. */
export function buildTag(root: string): string {
  const hash = createHash('sha256');
  for (const folder of ['content', 'src']) {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter(
      (entry) =>
        entry.isFile() &&
        !entry.name.endsWith('.test.ts') &&
        !/[\\/]src[\\/](?:test|commands)(?![^\\/])/.test(entry.parentPath),
    );
    for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort())
      hash.update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 8);
}
