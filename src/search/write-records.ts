import { readFileSync } from 'node:fs';
import { glob, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keptModel } from '../model/kept.ts';
import { entityKinds } from '../model/words.ts';
import { annotated } from './annotate.ts';
import { citationRecords } from './citation-records.ts';
import { indexedPart } from './indexed-part.ts';
import { RECORDS, type IndexedPage } from './records.ts';

// Only these have anything to index; to read the others takes as long as all the rest.
const INDEXED = `{*,{${entityKinds.join(',')}}/*,*/claims/*}/index.html`;

/** Writes what is to be indexed, one record a line, for the command that indexes a built site. */
export function writeRecords(): AstroIntegration {
  let base = '';
  return {
    name: 'search-records',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base.replace(/\/$/, '')),
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const path = join(site, RECORDS);
        await mkdir(join(path, '..'), { recursive: true });
        await using file = await open(path, 'w');
        const write = ({ url, content }: IndexedPage) =>
          file.appendFile(`${JSON.stringify({ url, content: annotated(content) })}\n`);
        // In this order, so that the index is the same bytes each time.
        for (const page of (await Array.fromAsync(glob(INDEXED, { cwd: site }))).sort()) {
          const content = indexedPart(readFileSync(join(site, page), 'utf8'));
          if (content) await write({ url: `/${page.replaceAll('\\', '/').replace(/index\.html$/, '')}`, content });
        }
        for (const record of citationRecords(keptModel(), base)) await write(record);
      },
    },
  };
}
