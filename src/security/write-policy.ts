import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentPolicy } from './policy.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/g;

/** Writes the policy into every built page. Astro’s own would add a hash for each of its unused inline scripts. */
export function writePolicy(): AstroIntegration {
  return {
    name: 'content-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
        await Promise.all(pages.map((name) => addPolicy(join(root, name))));
      },
    },
  };
}

async function addPolicy(file: string): Promise<void> {
  const html = await readFile(file, 'utf8');
  const [style, ...more] = html.matchAll(STYLE);
  if (!style?.[1] || more.length > 0)
    throw new Error(`${file} must have one inline style sheet, but has ${style ? more.length + 1 : 0}.`);
  const meta = `<meta http-equiv="content-security-policy" content="${contentPolicy(style[1])}">`;
  await writeFile(
    file,
    html.replace('<meta charset="utf-8">', (charset) => charset + meta),
  );
}
