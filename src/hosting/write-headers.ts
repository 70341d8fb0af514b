import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers-file.ts';
import { headerTable, prefixOf } from './headers.ts';
import { inlineStyle } from './policy.ts';

/** Writes the headers of the built site for hosts that read them from a file. */
export function writeHeaders(): AstroIntegration {
  let prefix = '';
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => void (prefix = prefixOf(config.base)),
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const page = join(root, '404.html');
        const table = headerTable(inlineStyle(await readFile(page, 'utf8'), page));
        await writeFile(join(root, '_headers'), headersFile(table, prefix));
        // GitHub Pages leaves out folders that begin with `_` from a branch without it.
        await writeFile(join(root, '.nojekyll'), '');
      },
    },
  };
}
