import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresIn, newPermalinks } from './addresses.ts';
import { build } from './build.ts';
import { linkContent } from './link.ts';
import { readContent } from './read/content.ts';
import { readTexts } from './read/files.ts';
import type { Texts } from './read/text.ts';

const FILE = 'content/permalinks.txt';

/** Adds new addresses to the list of a content folder; returns how many were added and how many there are. */
export function addPermalinks(root: string): { readonly added: number; readonly all: number } {
  const file = join(root, FILE);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = withPermalinks({ ...readTexts(root), [FILE]: before })[FILE] ?? '';
  writeFileSync(file, after);
  const count = (text: string) => text.split('\n').filter((line) => line.startsWith('/')).length;
  return { added: count(after) - count(before), all: count(after) };
}

/** The same content with its new addresses in the list. */
export function withPermalinks(texts: Texts): Texts {
  const before = texts[FILE] ?? '';
  const content = readContent({ ...texts, [FILE]: before });
  // In content with problems the figures are not known.
  const isWell = build({ ...texts, [FILE]: before }).problems.every(({ rule }) => rule.startsWith('permalink'));
  const added = newPermalinks(content, isWell ? figuresIn(linkContent(content)) : () => []);
  const named = new Set(added.flatMap((line) => (line.includes(' is ') ? line.replace(/ is .*/, '') : [])));
  // Lines are only added here: an editor decides by hand whether to remove one.
  const lines = before.split('\n').filter(Boolean);
  const comments = lines.filter((line) => line.startsWith('# '));
  const listed = lines.filter((line) => !line.startsWith('# ') && !named.has(line));
  return { ...texts, [FILE]: [...comments, ...[...listed, ...added].sort(), ''].join('\n') };
}
