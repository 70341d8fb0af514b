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

/** Links of a page to the site itself, as paths with fragments, resolved against the page. */
export function innerLinks(page: BuiltPage): string[] {
  const origin = 'https://site.invalid';
  return [...page.document.querySelectorAll('a[href], link[href], script[src]')].flatMap((element) => {
    const url = new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', origin + page.path);
    return url.origin === origin ? [url.pathname + url.hash] : [];
  });
}

/** Links of the pages that lead nowhere: no page, no file, or no such id on the page. */
export function brokenLinks(root: string, pages: readonly BuiltPage[], base = ''): string[] {
  const files = new Set(
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => `${base}/${name.split(sep).join('/')}`),
  );
  const ids = new Map(
    pages.map((page) => [
      base + page.path,
      new Set([...page.document.querySelectorAll('[id]')].map((element) => element.id)),
    ]),
  );
  return pages.flatMap((page) =>
    innerLinks({ ...page, path: base + page.path }).flatMap((link) => {
      const [path = '', fragment] = link.split('#');
      const resolves = ids.has(path) ? !fragment || ids.get(path)?.has(decodeURIComponent(fragment)) : files.has(path);
      return resolves ? [] : [`${page.path} → ${link}`];
    }),
  );
}
