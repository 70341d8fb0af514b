import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { keepModel } from './kept.ts';

/**
 * Checks the content before a build and when the dev server starts. Problems end a build with code 1 and are
 * all that it prints; the dev server goes on.
 */
export function checkBuild(): AstroIntegration {
  let root = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config }) => void (root = fileURLToPath(config.root)),
      'astro:server:start': () => void checkContent(root),
      'astro:build:start': () => {
        const model = checkContent(root);
        if (!model) process.exit(1);
        keepModel(model);
      },
    },
  };
}
