import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresIn, newPermalinks } from './addresses.ts';
import { build } from './build.ts';
import { linkContent } from './link.ts';
import { readContent } from './read/content.ts';
import { readTexts } from './read/files.ts';
import type { Texts } from './read/text.ts';

const FILE = 'content/permalinks.txt';

/** Adds the new addresses of the content below a folder to its list; says how many, and how many there are. */
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
  // Which figures there are is not known of content with problems.
  const isWell = build({ ...texts, [FILE]: before }).problems.every(({ rule }) => rule.startsWith('permalink'));
  const added = newPermalinks(content, isWell ? figuresIn(linkContent(content)) : () => []);
  const named = new Set(added.flatMap((line) => (line.includes(' is ') ? line.replace(/ is .*/, '') : [])));
  // Lines are only ever added here: taking one away is an editor’s decision, made by hand.
  const lines = before.split('\n').filter(Boolean);
  const comments = lines.filter((line) => line.startsWith('# '));
  const listed = lines.filter((line) => !line.startsWith('# ') && !named.has(line));
  return { ...texts, [FILE]: [...comments, ...[...listed, ...added].sort(), ''].join('\n') };
}
