import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/usr/local/sbin` };
const about = spawnSync('nginx', ['-V'], { encoding: 'utf8', env });
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx is on this machine, and whether with its module for brotli. */
export const nginxIsHere = about.status === 0 && about.stderr.includes('gzip_static');
export const nginxHasBrotli = nginxIsHere && existsSync(BROTLI);

/** Runs nginx in an empty folder with the configuration of a site, until it is stopped. */
export async function runNginx(root: string, site: string, port: number): Promise<{ readonly stop: () => void }> {
  const installed = /--conf-path=(\S+)/.exec(about.stderr)?.[1] ?? '/etc/nginx/nginx.conf';
  copyFileSync(join(dirname(installed), 'mime.types'), join(root, 'mime.types'));
  writeFileSync(join(root, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${root}/tmp;`,
  );
  const configuration = [
    ...(nginxHasBrotli ? [`load_module ${BROTLI};`] : []),
    // One process, which runs as whoever runs the tests and may read their folder.
    `daemon off; master_process off; pid ${root}/pid; error_log ${root}/errors; events {}`,
    `http { access_log off; ${temporary.join(' ')} include ${root}/site.conf; }`,
  ];
  writeFileSync(join(root, 'nginx.conf'), configuration.join('\n'));
  const nginx = spawn('nginx', ['-p', root, '-c', join(root, 'nginx.conf')], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  nginx.stderr.on('data', (text: Buffer) => (said += text.toString()));
  while (!(await ask(port, '/').catch(() => undefined))) {
    if (nginx.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await setTimeout(20);
  }
  return { stop: () => void nginx.kill() };
}

/** Asks a server of this machine, as a client that takes these encodings and unpacks nothing. */
export function ask(port: number, path: string, encoding = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { 'accept-encoding': encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}
