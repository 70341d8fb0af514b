import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { sample } from '../sites.ts';
import { askedFiles, filesFor, tableOf } from './files.ts';

// Files of the built site that no page loads: others read them, or a reader saves them.
const FOR_OTHERS =
  /^\/(?:cards|data)\/|^\/(?:_headers|\.nojekyll|feed\.xml|robots\.txt)$|\/sitemap[^/]*\.xml$|\/editions\/[^/]+\.json$/;

test('every file of the built site that is not a page is in the table, once', () => {
  const built = readdirSync(sample.root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
    .map(({ parentPath, name }) => `${parentPath}/${name}`.split(sep).join('/').slice(sample.root.length));
  const missed = built.filter((path) => !FOR_OTHERS.test(path) && filesFor(path).length !== 1);
  expect(built.length).toBeGreaterThan(50);
  expect(missed).toEqual([]);
});

test('the table in src/README.md is this one', () => {
  const plain = (text: string) => text.replace(/ +/g, ' ').replace(/-+/g, '-');
  expect(plain(readFileSync('src/README.md', 'utf8'))).toContain(plain(tableOf(askedFiles)));
});
