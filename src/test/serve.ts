import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headersOf } from '../hosting/headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.wasm': 'application/wasm',
};

const FIRST = '/first-script.js';

/** What goes wrong with an answer: the host has no such file, answers with another page, or the connection is cut. */
export type Fault = 'gone' | 'another page' | 'cut';

/** Decides what goes wrong with the answer for a path; it is asked before every answer, which waits for it. */
export type Trouble = (path: string, request: IncomingMessage) => Fault | undefined | Promise<Fault | undefined>;

interface Options {
  /** The path that the site lies below. */
  readonly base?: string;
  /** Runs on every page before its own scripts, under the same policy. */
  readonly firstScript?: string;
  readonly trouble?: Trouble;
}

/** Serves a built site on a free port of this machine, compressed and with the headers of a static host. */
export async function serve(
  root: string,
  { base = '', firstScript = '', trouble }: Options = {},
): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const missing = join(root, '404.html');
  const server: Server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname).slice(base.length);
    if (firstScript && path === FIRST) {
      response.writeHead(200, { 'content-type': TYPES['.js'] }).end(firstScript);
      return;
    }
    const fault = await trouble?.(path, request);
    if (fault === 'cut') return void request.socket.destroy();
    const wanted = join(root, normalize(path), path.endsWith('/') ? 'index.html' : '');
    const found = !fault && wanted.startsWith(normalize(root)) && existsSync(wanted) && statSync(wanted).isFile();
    const file = found ? wanted : missing;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const isWatched = firstScript && extname(file) === '.html';
    const bytes = isWatched
      ? Buffer.from(readFileSync(file, 'utf8').replace('<head>', `<head><script src="${base}${FIRST}"></script>`))
      : readFileSync(file);
    const isText = /text|json|xml|svg/.test(type) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const isSaidToBe = found || fault === 'another page';
    response.writeHead(isSaidToBe ? 200 : 404, {
      ...headersOf(isSaidToBe ? path : '/404.html'),
      'content-type': type,
      ...(isText && { 'content-encoding': 'br' }),
    });
    response.end(isText ? compress(bytes) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

const compressed = new Map<string, Buffer>();

/** Compresses once what several servers send. */
function compress(bytes: Buffer): Buffer {
  const key = hash('sha1', bytes, 'base64');
  const known = compressed.get(key) ?? brotliCompressSync(bytes);
  compressed.set(key, known);
  return known;
}
