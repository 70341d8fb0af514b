import { readFileSync } from 'node:fs';
import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { forEachConcurrently } from '../concurrently.ts';
import { keptModel } from '../model/kept.ts';
import { entityKinds } from '../model/words.ts';
import { annotated } from './annotate.ts';
import { citationRecords, type IndexedPage } from './citation-records.ts';

// Pagefind writes a search engine and ready-made interfaces beside its index; ours reads the index itself.
const UNUSED = [
  'pagefind.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/** What the brief’s page shows of claims; it is indexed once, with the page of each claim. */
export const NOT_OF_THE_BRIEF = ['.claim', '.notes', '.brief-head > :not(h1)', '.contents', '.legend', '.evidence'];

// Only these have anything to index; to read the others takes as long as all the rest.
const INDEXED = `{*,{${entityKinds.join(',')}}/*,*/claims/*}/index.html`;

/** Indexes the built pages with Pagefind; any error of it fails the build. */
export function pagefindIndex(): AstroIntegration {
  let base = '';
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base.replace(/\/$/, '')),
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const outputPath = join(site, 'pagefind');
        // Small parts, since a search needs those of its words alone.
        process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '2000';
        const { index, errors } = await createIndex({
          excludeSelectors: NOT_OF_THE_BRIEF,
          // In no language words stay as they are; search compares their forms itself.
          forceLanguage: 'unknown',
        });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const added = await addPages(index, site, base);
        const written = await index.writeFiles({ outputPath });
        await close();
        const failures = [...added.errors, ...written.errors];
        if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
        await Promise.all(UNUSED.map((name) => rm(join(outputPath, name))));
        logger.info(`${added.count} pages and citations put into the search index`);
      },
    },
  };
}

async function addPages(
  index: PagefindIndex,
  site: string,
  base: string,
): Promise<{ errors: string[]; count: number }> {
  const errors: string[] = [];
  let count = 0;
  const add = async ({ url, content }: IndexedPage) => {
    errors.push(...(await index.addHTMLFile({ url, content: annotated(content) })).errors);
    count++;
  };
  const paths = (await Array.fromAsync(glob(INDEXED, { cwd: site }))).sort();
  await forEachConcurrently(paths, 8, async (path) => {
    // Waits for nothing, so that pages are handed over in this order and the index is the same bytes each time.
    const content = readFileSync(join(site, path), 'utf8');
    const url = `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    if (content.includes('data-pagefind-body')) await add({ url, content });
  });
  await forEachConcurrently(citationRecords(keptModel(), base), 8, add);
  return { errors, count };
}
