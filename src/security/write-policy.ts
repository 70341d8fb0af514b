import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers-file.ts';
import { headerTable, prefixOf } from './headers.ts';
import { inlineStyle, pagePolicy } from './policy.ts';

/**
 * Writes the policy into every built page, and the headers for hosts that read them from a file.
 * Astro’s own policy would add a hash for each of its unused inline scripts.
 */
export function writePolicy(): AstroIntegration {
  let prefix = '';
  return {
    name: 'content-policy',
    hooks: {
      'astro:config:done': ({ config }) => void (prefix = prefixOf(config.base)),
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
        const styles = new Set(await Promise.all(pages.map((name) => addPolicy(join(root, name)))));
        const [style, ...others] = styles;
        if (style === undefined || others.length > 0)
          throw new Error(`The pages must share one inline style sheet, but have ${styles.size}.`);
        await writeFile(join(root, '_headers'), headersFile(headerTable(style), prefix));
        // GitHub Pages leaves out folders that begin with `_` from a branch without it.
        await writeFile(join(root, '.nojekyll'), '');
      },
    },
  };
}

/** Adds the policy to a page; returns its inline style sheet. */
async function addPolicy(file: string): Promise<string> {
  const html = await readFile(file, 'utf8');
  const style = inlineStyle(html, file);
  const meta = `<meta http-equiv="content-security-policy" content="${pagePolicy(style)}">`;
  await writeFile(
    file,
    html.replace('<meta charset="utf-8">', (charset) => charset + meta),
  );
  return style;
}
