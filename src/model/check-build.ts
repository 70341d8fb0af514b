import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { keepModel } from './kept.ts';

/** Checks the content before a build; broken content ends it with code 1 and nothing but the problems. */
export function checkBuild(): AstroIntegration {
  let root = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config }) => void (root = fileURLToPath(config.root)),
      'astro:build:start': () => {
        const model = checkContent(root);
        if (!model) process.exit(1);
        keepModel(model);
      },
    },
  };
}
