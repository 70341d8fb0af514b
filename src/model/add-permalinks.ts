import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresIn, publishedAddresses } from './addresses.ts';
import { build } from './build.ts';
import { linkContent } from './link.ts';
import { readContent } from './read/content.ts';
import { readTexts } from './read/files.ts';

/** Adds the new addresses of the content below a folder to its list; says how many, and how many there are. */
export function addPermalinks(root: string): { readonly added: number; readonly all: number } {
  const file = join(root, 'content/permalinks.txt');
  // Lines are only ever added here: taking one away is an editor’s decision, made by hand.
  const lines = (existsSync(file) ? readFileSync(file, 'utf8') : '').split('\n').filter(Boolean);
  const comments = lines.filter((line) => line.startsWith('# '));
  const listed = lines.filter((line) => !line.startsWith('# '));
  const known = new Set(listed.map((line) => line.split(' ')[0]));
  const texts = readTexts(root);
  const content = readContent(texts);
  // Which figures there are is not known of content with problems.
  const isWell = build(texts).problems.every(({ rule }) => rule.startsWith('permalink'));
  const figures = isWell ? figuresIn(linkContent(content)) : () => [];
  const added = publishedAddresses(content, figures).filter((address) => !known.has(address));
  writeFileSync(file, [...comments, ...[...listed, ...added].sort(), ''].join('\n'));
  return { added: added.length, all: listed.length + added.length };
}
