import { createReadStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { forEachConcurrently } from '../concurrently.ts';
import { NOT_OF_THE_BRIEF, RECORDS, type IndexedPage } from '../search/records.ts';

// Pagefind writes a search engine and ready-made interfaces beside its index; ours reads the index itself.
const UNUSED = /\.(?:js|css)$|^wasm\./;

/** Indexes a built site with Pagefind; any error of it fails the command. */
async function indexSite(site: string): Promise<void> {
  const outputPath = join(site, 'pagefind');
  // Small parts, since a search needs those of its words alone.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '2000';
  const { index, errors } = await createIndex({
    excludeSelectors: [...NOT_OF_THE_BRIEF],
    // In no language words stay as they are; search compares their forms itself.
    forceLanguage: 'unknown',
  });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const failures = await addRecords(index, join(site, RECORDS));
  const written = await index.writeFiles({ outputPath });
  await close();
  failures.push(...written.errors);
  if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
  const unused = (await readdir(outputPath)).filter((name) => UNUSED.test(name));
  await Promise.all([join(site, RECORDS), ...unused.map((name) => join(outputPath, name))].map((file) => rm(file)));
}

/** Adds the records in their order, some at a time; gives what went wrong. */
async function addRecords(index: PagefindIndex, path: string): Promise<string[]> {
  const errors: string[] = [];
  const lines = createInterface({ input: createReadStream(path, 'utf8') });
  await forEachConcurrently(lines, 8, async (line) => {
    errors.push(...(await index.addHTMLFile(JSON.parse(line) as IndexedPage)).errors);
  });
  return errors;
}

await indexSite(resolve(process.argv[2] ?? 'dist'));
