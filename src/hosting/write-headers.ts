import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers-file.ts';
import { prefixOf } from './headers.ts';

/** Writes the headers of the built site for hosts that read them from a file. */
export function writeHeaders(): AstroIntegration {
  let prefix = '';
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => void (prefix = prefixOf(config.base)),
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        await writeFile(join(root, '_headers'), headersFile(prefix));
        // GitHub Pages leaves out folders that begin with `_` from a branch without it.
        await writeFile(join(root, '.nojekyll'), '');
      },
    },
  };
}
