import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Where two folders differ, a line a file: what only one of them has, and what is not the same, byte by byte. */
export function differences(one: string, other: string): string[] {
  const [first, second] = [filesOf(one), filesOf(other)];
  return [...new Set([...first, ...second])].sort().flatMap((path) => {
    if (!first.has(path)) return [`${path} is in the second only`];
    if (!second.has(path)) return [`${path} is in the first only`];
    return readFileSync(join(one, path)).equals(readFileSync(join(other, path))) ? [] : [`${path} differs`];
  });
}

function filesOf(root: string): ReadonlySet<string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(
    entries.map((entry) => join(entry.parentPath, entry.name).slice(join(root, sep).length).split(sep).join('/')),
  );
}
