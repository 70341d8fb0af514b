import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A kind of page: the file of `src/pages` that makes it, and the longest and the shortest page that it made. */
export interface PageSample {
  readonly source: string;
  readonly longest: string;
  readonly shortest: string;
}

interface Route {
  readonly source: string;
  readonly path: RegExp;
  /** How much of the path it leaves open; of two routes Astro takes the one that leaves less. */
  readonly open: number;
}

/** Every kind of page that a built site has. */
export function pageKinds(root: string): PageSample[] {
  const routes = filesIn('src/pages', '.astro')
    .map(routeOf)
    .sort((a, b) => a.open - b.open);
  const pages = Map.groupBy(filesIn(root, '.html'), (file) => {
    const path = pathOf(file);
    const route = routes.find((one) => one.path.test(path));
    if (!route) throw new Error(`No file of src/pages makes ${path}.`);
    return route.source;
  });
  return [...pages].map(([source, files]) => {
    const byLength = files
      .map((file) => ({ path: pathOf(file), html: readFileSync(join(root, file), 'utf8') }))
      // Nobody reads a page that leads on at once.
      .filter(({ html }) => !html.includes('http-equiv="refresh"'))
      .sort((a, b) => a.html.length - b.html.length);
    return { source, longest: byLength.at(-1)!.path, shortest: byLength[0]!.path };
  });
}

function filesIn(folder: string, ending: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
  return names.map((name) => name.split(sep).join('/')).sort();
}

function pathOf(file: string): string {
  return `/${file}`.replace(/index\.html$/, '');
}

function routeOf(source: string): Route {
  const path = `/${source}`
    .replace(/index\.astro$/, '')
    .replace(/\.astro$/, source === '404.astro' ? '\\.html' : '/')
    .replace(/\[\.{3}\w+\]/, '.+')
    .replace(/\[\w+\]/g, '[^/]+');
  return { source, path: new RegExp(`^${path}$`), open: path.includes('.+') ? Infinity : source.split('[').length };
}
