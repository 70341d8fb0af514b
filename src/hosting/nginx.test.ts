import { expect, test } from 'vitest';
import { headersOf } from './headers.ts';
import { nginxServer, secureListen } from './nginx.ts';

const site = { folder: '/srv/brief', host: 'example.org', hasBrotli: true, listen: secureListen('example.org') };
const PATHS = [
  '/',
  '/404.html',
  '/about/',
  '/pagefind/pagefind-entry.json',
  '/feed.xml',
  '/feedsxml',
  '/data/claims.csv',
];
const KEPT = ['/_astro/a.js', '/pagefind/index/a', '/pagefind/filter/a', '/pagefind/fragment/a', '/cards/site.png'];

/** The headers that nginx would send, read from its configuration. */
function sent(server: string, path: string): Readonly<Record<string, string>> {
  const values = new Map(
    [...server.matchAll(/map \$uri (\$\w+) \{\n(.*?)\n\}/gs)].map(([, name = '', body = '']) => {
      const lines = [...body.matchAll(/^ {4}(\S+) "(.*)";$/gm)];
      const fitting = lines.find(
        ([, pattern = '']) => pattern.startsWith('~') && new RegExp(pattern.slice(1)).test(path),
      );
      return [name, (fitting ?? lines.find(([, pattern]) => pattern === 'default'))?.[2] ?? ''];
    }),
  );
  const lines = [...server.matchAll(/^ {4}add_header (\S+) (?:"(.*)"|(\$\w+)) always;$/gm)];
  return Object.fromEntries(
    lines
      .map(([, name, value, variable]) => [name, value ?? values.get(variable ?? '')])
      .filter(([, value]) => value !== ''),
  );
}

test.each(['', '/briefs'])('with the site below “%s” nginx sends what the table says', (prefix) => {
  const server = nginxServer({ ...site, prefix });
  for (const path of [...PATHS, ...KEPT]) expect([path, sent(server, prefix + path)]).toEqual([path, headersOf(path)]);
});

test('no location sets headers of its own, which would drop all others', () => {
  expect(nginxServer({ ...site, prefix: '/briefs' })).not.toMatch(/^ {5,}add_header/m);
});

test('the configuration names folder, host, certificates and the path below which the site lies', () => {
  const server = nginxServer({ ...site, prefix: '/briefs' });
  for (const line of [
    'server_name example.org;',
    'ssl_certificate /etc/letsencrypt/live/example.org/fullchain.pem;',
    'alias /srv/brief/;',
    'error_page 404 /briefs/404.html;',
    'location = /briefs {',
  ])
    expect(server).toContain(line);
  expect(nginxServer({ ...site, prefix: '' })).not.toContain('location =');
});
