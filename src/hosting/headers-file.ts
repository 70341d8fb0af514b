import { headerTable, REVALIDATED } from './headers.ts';

/** What the hosts send by themselves; left out, since the paths that differ would have to take it back. */
export const hostHeaders: Readonly<Record<string, string>> = { 'Cache-Control': REVALIDATED };

/**
 * The table as a `_headers` file.
 *
 * Cloudflare joins a header that two rules set (https://developers.cloudflare.com/pages/configuration/headers/), unless
 * the later one takes it back by `!` first; Netlify lets the later one decide and passes over lines without a colon
 * (https://docs.netlify.com/manage/routing/headers/).
 */
export function headersFile(prefix: string): string {
  const [everywhere, ...others] = headerTable;
  const shared = Object.entries(everywhere.headers).filter(([name, value]) => hostHeaders[name] !== value);
  const names = new Set(shared.map(([name]) => name));
  const rule = (path: string, lines: readonly string[]) => [prefix + path, ...lines.map((line) => `  ${line}`), ''];
  return [
    // Cloudflare lets programs of other sites read every page, unless a header forbids it.
    ...rule('/*', ['! Access-Control-Allow-Origin', ...shared.map(([name, value]) => `${name}: ${value}`)]),
    ...others.flatMap(({ paths, headers }) => {
      const lines = Object.entries(headers).flatMap(([name, value]) => [
        ...(names.has(name) ? [`! ${name}`] : []),
        `${name}: ${value}`,
      ]);
      return paths.flatMap((path) => rule(path, lines));
    }),
  ].join('\n');
}
