import { randomUUID } from 'node:crypto';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressTexts } from '../hosting/compress.ts';
import { headersOf, type Headers } from '../hosting/headers.ts';
import { nginxServer } from '../hosting/nginx.ts';
import { freePort } from './free-port.ts';
import { ask, nginxHasBrotli, nginxIsHere, runNginx } from './run-nginx.ts';
import { sample } from './sites.ts';

if (!nginxIsHere) console.log('nginx is not installed on this machine, so its configuration is not tried.');
else if (!nginxHasBrotli) console.log('nginx has no brotli module on this machine, so only gzip is tried.');

describe.skipIf(!nginxIsHere).each(['', '/briefs'])('nginx with the site below “%s”', (prefix) => {
  const root = join(tmpdir(), `nginx-${randomUUID()}`);
  const folder = join(root, 'site');
  let nginx: Awaited<ReturnType<typeof runNginx>>;
  let port: number;

  beforeAll(async () => {
    const parts = ['404.html', '_headers', 'feed.xml', 'about', '_astro', 'data', 'pagefind', 'cards/site.png'];
    for (const part of [...parts, 'herring-race/index.html'])
      cpSync(join(sample.root, part), join(folder, part), { recursive: true });
    await compressTexts(folder);
    port = await freePort();
    const listen = [`listen 127.0.0.1:${port};`];
    const site = nginxServer({ folder, host: 'localhost', prefix, listen, hasBrotli: nginxHasBrotli });
    nginx = await runNginx(root, site, port);
  }, 60_000);

  afterAll(() => {
    nginx?.stop();
    rmSync(root, { recursive: true });
  });

  const get = (path: string, encoding = '') => ask(port, prefix + path, encoding);
  const paths = [
    '/about/',
    '/herring-race/',
    `/_astro/${firstOf(`${sample.root}/_astro`, '.js')}`,
    '/pagefind/pagefind-entry.json',
    `/pagefind/fragment/${firstOf(`${sample.root}/pagefind/fragment`, '.pf_fragment')}`,
    '/cards/site.png',
    '/data/claims.json',
    '/feed.xml',
  ];

  test.each(paths)('%s has the headers of the table', async (path) => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject(lowerCase(headersOf(path)));
    expect('access-control-allow-origin' in headers).toBe('Access-Control-Allow-Origin' in headersOf(path));
  });

  test('a page that is missing, a folder without one and what is for nginx alone answer 404, with all headers', async () => {
    for (const path of ['/nowhere/', '/_astro/missing.js', '/_astro/', '/_headers', '/.hosting/nginx.conf']) {
      const { status, headers, body } = await get(path);
      expect([path, status, body.toString().includes('<h1>')]).toEqual([path, 404, true]);
      expect(headers).toMatchObject(lowerCase(headersOf('/404.html')));
    }
  });

  test('an address without its last stroke leads to that with it', async () => {
    const { status, headers } = await get('/herring-race');
    expect([status, headers.location]).toEqual([301, `${prefix}/herring-race/`]);
    if (prefix) expect((await get('')).headers.location).toBe(`${prefix}/`);
  });

  test('texts are sent compressed to those who take it, and say so to caches', async () => {
    const plain = (await get('/herring-race/')).body;
    const zipped = await get('/herring-race/', 'gzip');
    expect([zipped.headers['content-encoding'], zipped.headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
    expect(gunzipSync(zipped.body).equals(plain)).toBe(true);
    if (!nginxHasBrotli) return;
    const brotli = await get('/herring-race/', 'gzip, br');
    expect([brotli.headers['content-encoding'], brotli.headers.vary]).toEqual(['br', 'Accept-Encoding']);
    expect(brotliDecompressSync(brotli.body).equals(plain)).toBe(true);
    expect(brotli.body.length).toBeLessThan(zipped.body.length);
    expect((await get('/nowhere/', 'br')).headers['content-encoding']).toBe('br');
  });

  test('every file says what it is', async () => {
    const types = await Promise.all(
      ['/about/', paths[2]!, '/data/claims.csv', '/data/sources.bib', '/data/sources.ris', '/cards/site.png'].map(
        async (path) => (await get(path)).headers['content-type'],
      ),
    );
    expect(types).toEqual([
      'text/html; charset=utf-8',
      expect.stringMatching(/^(application|text)\/javascript/),
      'text/csv; charset=utf-8',
      'application/x-bibtex; charset=utf-8',
      'application/x-research-info-systems; charset=utf-8',
      'image/png',
    ]);
  });
});

function firstOf(folder: string, ending: string): string {
  const name = readdirSync(folder).find((one) => one.endsWith(ending));
  if (!name) throw new Error(`${folder} holds no file that ends in “${ending}”.`);
  return name;
}

/** Names as Node’s client gives them. */
function lowerCase(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
