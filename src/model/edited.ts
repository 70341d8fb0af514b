import { build } from './build.ts';
import { printProblems } from './problem.ts';

const texts: Record<string, string> = import.meta.glob(['/content/**/*', '!/content/README.md'], {
  query: '?raw',
  eager: true,
  import: 'default',
});

const built = build(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.replace(/^\//, ''), text])));

// Thrown while the module loads: then the dev server shows it over the page.
if (!built.model) throw new Error(`The content has problems:\n\n${printProblems(built.problems)}\n`);

/** The content as the dev server last saw it. */
export const model = built.model;
