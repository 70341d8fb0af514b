import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { footnoteBackLabel, rehypeFootnotes } from './src/components/brief/rehype-footnotes.ts';
import { remarkNotes } from './src/components/brief/remark-notes.ts';
import { remarkTables } from './src/components/brief/remark-tables.ts';
import { writeCards } from './src/cards/write-cards.ts';
import { checkBuild } from './src/model/check-build.ts';
import { buildTag } from './src/search/build-tag.ts';
import { writeRecords } from './src/search/write-records.ts';
import { writeHeaders } from './src/hosting/write-headers.ts';

// Astro reads this before each message it would send home.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const site = process.env.SITE_URL;

export default defineConfig({
  ...(site && { site }),
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [checkBuild(), mdx(), writeHeaders(), writeRecords(), writeCards()],
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, remarkTables, remarkNotes],
      rehypePlugins: [rehypeFootnotes],
      remarkRehype: { footnoteBackLabel },
    }),
    syntaxHighlight: false,
  },
  // The disk takes several files at once; pages themselves are made one after another.
  build: { concurrency: 8 },
  vite: {
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es' },
    define: { 'import.meta.env.BUILD_TAG': JSON.stringify(buildTag(import.meta.dirname)) },
  },
});
