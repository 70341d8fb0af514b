import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Lookup } from './outside.ts';

/** What a test’s host saw. */
export interface Seen {
  readonly requests: string[];
  readonly headers: IncomingMessage['headers'][];
  mostAtATime: number;
}

/** A host of the tests that gives every kind of answer, by its path; `name.test` is this machine. */
export async function localHost(name: string) {
  const seen: Seen = { requests: [], headers: [], mostAtATime: 0 };
  let open = 0;
  const server = createServer((request, response) => {
    open += 1;
    seen.mostAtATime = Math.max(seen.mostAtATime, open);
    seen.requests.push(`${request.method} ${request.url}`);
    seen.headers.push(request.headers);
    response.on('close', () => void (open -= 1));
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://${name}.test:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin, seen, close };
}

/** Hosts that end in `.test` are this machine, and no other has an address. */
export const lookupHere: Lookup = (hostname, _, report) => {
  if (/^(?!dead\.).*\.test$/.test(hostname)) return report(null, [{ address: '127.0.0.1', family: 4 }]);
  report(Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' }), []);
};

const LEADS: Readonly<Record<string, readonly [number, string]>> = {
  '/old': [301, '/older'],
  '/older': [308, '/new'],
  '/for-now': [302, '/today'],
  '/to-front': [301, '/'],
  '/to-login': [301, '/login?next=%2Fto-login'],
  '/no-slash': [301, '/no-slash/'],
  '/to-missing': [301, '/missing'],
  '/loop': [301, '/loop'],
  '/to-script': [301, 'javascript:alert(1)'],
  '/to-file': [302, 'file:///etc/passwd'],
  '/to-inside': [301, 'http://169.254.169.254/latest/'],
  '/to-password': [301, 'http://user:secret@one.test/'],
  '/to-quote': [301, 'http://one.test/"><script>'],
  '/to-nowhere': [301, 'http://[::'],
};
const STATUSES: Readonly<Record<string, number>> = {
  '/missing': 404,
  '/removed': 410,
  '/forbidden': 403,
  '/broken': 500,
  '/no-content': 204,
  '/portal': 511,
};

function answer({ url = '', method }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('set-cookie', 'seen=1; Path=/');
  const [status, location] = LEADS[url] ?? [STATUSES[url]];
  if (location) return void response.writeHead(status ?? 301, { location }).end('x'.repeat(10_000));
  if (status) return void response.writeHead(status).end();
  if (url === '/busy') return void response.writeHead(429, { 'retry-after': '120' }).end();
  if (url === '/resting') return void response.writeHead(503, { 'retry-after': '120' }).end();
  if (url === '/reset') return void response.destroy();
  if (url === '/slow') return;
  const head = /^\/head-(\d+|reset|slow)$/.exec(url)?.[1];
  if (method === 'GET' || !head) return url === '/head-405' ? endless(response) : void response.end('A page');
  if (head === 'reset') response.destroy();
  else if (head !== 'slow') response.writeHead(Number(head)).end();
}

/** A body that never ends, and that is not to be read. */
function endless(response: ServerResponse): void {
  response.on('drain', () => response.write('x'.repeat(100_000)));
  response.write('x'.repeat(100_000));
}
