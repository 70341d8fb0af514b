import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';

/** A built page: its path from the site’s root, its HTML and its document. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

/** Every page of a built site. */
export function readPages(root: string): BuiltPage[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return files.sort().map((name) => {
    const html = readFileSync(join(root, name), 'utf8');
    const path = `/${name.split(sep).join('/')}`.replace(/index\.html$/, '');
    return { path, html, document: parseHTML(html).document };
  });
}
