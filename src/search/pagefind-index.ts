import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { entityKinds } from '../model/words.ts';

// Pagefind writes ready-made interfaces beside its index; ours is the only one, so they would be dead weight.
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

// What the brief’s page shows of claims is indexed once, with the page of each claim.
const NOT_OF_THE_BRIEF = ['.claim', '.cautions', '.brief-head > :not(h1)', '.contents', '.legend', '.evidence'];

// Only these have anything to index; to read the others takes as long as all the rest.
const INDEXED = `{*,{${entityKinds.join(',')}}/*,*/claims/*}/index.html`;

/** Indexes the built pages with Pagefind; any error of it fails the build. */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const outputPath = join(site, 'pagefind');
        const { index, errors } = await createIndex({ excludeSelectors: NOT_OF_THE_BRIEF });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: site, glob: INDEXED });
        const written = await index.writeFiles({ outputPath });
        await close();
        const failures = [...added.errors, ...written.errors];
        if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
        await Promise.all(UNUSED.map((name) => rm(join(outputPath, name))));
        logger.info(`${added.page_count} pages read for the search index`);
      },
    },
  };
}
