import { expect, test } from 'vitest';
import { headersFile, hostHeaders } from './headers-file.ts';
import { headersOf, prefixOf } from './headers.ts';

const PATHS = [
  '/',
  '/404.html',
  '/foreign-fighters/claims/reed-killed-in-bakhmut/',
  '/names.json',
  '/_astro/Page.B4MbIuH3.js',
  '/pagefind/pagefind-entry.json',
  '/pagefind/pagefind.unknown_bc9fd29542.pf_meta',
  '/pagefind/fragment/unknown_08a5b1d.pf_fragment',
  '/pagefind/filter/unknown_13d2818.pf_filter',
  '/pagefind/index/unknown_13d2818.pf_index',
  '/cards/site.png',
  '/cards/foreign-fighters/reed-killed-in-bakhmut.png',
  '/data/claims.json',
  '/feed.xml',
];

interface Rule {
  readonly fits: RegExp;
  readonly lines: readonly string[];
}

/** The file as rules; patterns become expressions as the hosts’ own programs make them. */
function rulesOf(file: string, expression: (pattern: string) => string): readonly Rule[] {
  return file
    .trim()
    .split(/\n\n/)
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      return {
        fits: new RegExp(`^${expression(pattern.replaceAll('.', '\\.'))}$`),
        lines: lines.map((one) => one.trim()),
      };
    });
}

/** As Cloudflare answers: a rule takes back what it names by `!`, and joins what is still there. */
function cloudflare(file: string, path: string): Readonly<Record<string, string>> {
  const answer = new Map(Object.entries({ ...hostHeaders, 'Access-Control-Allow-Origin': '*' }));
  const byHost = new Set(answer.keys());
  for (const { fits, lines } of rulesOf(file, (pattern) => pattern.replace('*', '.*'))) {
    if (!fits.test(path)) continue;
    for (const line of lines.filter((one) => one.startsWith('! '))) answer.delete(line.slice(2));
    for (const line of lines.filter((one) => !one.startsWith('! '))) {
      const [name = '', value = ''] = line.split(/: (.*)/s);
      answer.set(name, answer.has(name) && !byHost.has(name) ? `${answer.get(name)}, ${value}` : value);
      byHost.delete(name);
    }
  }
  return Object.fromEntries(answer);
}

/** As Netlify answers: the later rule decides; a line without a colon says nothing. */
function netlify(file: string, path: string): Readonly<Record<string, string>> {
  const rules = rulesOf(file, (pattern) => `${pattern.replace('/*', '/?(.*)')}/?`);
  const lines = rules.filter(({ fits }) => fits.test(path)).flatMap((rule) => rule.lines);
  const headers = lines.filter((line) => line.includes(':')).map((line) => line.split(/: (.*)/s).slice(0, 2));
  return { ...hostHeaders, ...(Object.fromEntries(headers) as Record<string, string>) };
}

test.each(['/', '/briefs', 'a/b/'])('below %s each host answers every kind of path as the table says', (base) => {
  const prefix = prefixOf(base);
  const file = headersFile(prefix);
  for (const path of PATHS) {
    expect([path, cloudflare(file, prefix + path)]).toEqual([path, headersOf(path)]);
    expect([path, netlify(file, prefix + path)]).toEqual([path, headersOf(path)]);
  }
});

test('nothing outside the path of the site is touched', () => {
  const file = headersFile('/briefs');
  expect(cloudflare(file, '/other/')).toEqual({ ...hostHeaders, 'Access-Control-Allow-Origin': '*' });
  expect(netlify(file, '/other/')).toEqual(hostHeaders);
});

test('it keeps within the hosts’ limits: 100 rules, 2,000 characters a line, one wildcard a path', () => {
  const lines = headersFile('/briefs').split('\n');
  const paths = lines.filter((line) => line.startsWith('/'));
  expect(paths.length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  expect(paths.filter((path) => path.split('*').length > 2)).toEqual([]);
});
