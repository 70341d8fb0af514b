import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { remarkNotes } from './src/components/brief/remark-notes.ts';
import { checkBuild } from './src/model/check-build.ts';
import { buildTag } from './src/search/build-tag.ts';
import { pagefindIndex } from './src/search/pagefind-index.ts';
import { writePolicy } from './src/security/write-policy.ts';

// Astro reads this before each message it would send home.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const site = process.env.SITE_URL;

export default defineConfig({
  ...(site && { site }),
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [checkBuild(), mdx(), writePolicy(), pagefindIndex()],
  markdown: {
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm, remarkNotes] }),
    syntaxHighlight: false,
  },
  // One style sheet, inline and the same on every page, so that one hash allows it.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  vite: {
    build: { cssCodeSplit: false, assetsInlineLimit: 0 },
    define: { 'import.meta.env.BUILD_TAG': JSON.stringify(buildTag(import.meta.dirname)) },
  },
});
