import { readFileSync, writeFileSync } from 'node:fs';

/** Changes the text of a file; throws where that changes nothing. */
export function editFile(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${path} is as it was.`);
  writeFileSync(path, changed);
}
