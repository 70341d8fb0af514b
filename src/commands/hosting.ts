import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compressTexts } from '../hosting/compress.ts';
import { prefixOf } from '../hosting/headers.ts';
import { insecureServer, NGINX_FOLDER, nginxServer, secureListen } from '../hosting/nginx.ts';

/** Makes what nginx needs of a built site: compressed files and its configuration. */
async function prepare(root: string, folder: string): Promise<void> {
  const host = new URL(process.env['SITE_URL'] ?? 'https://example.org').hostname;
  const prefix = prefixOf(process.env['BASE_PATH']);
  const server = nginxServer({ folder, host, prefix, listen: secureListen(host), hasBrotli: true });
  await mkdir(join(root, NGINX_FOLDER), { recursive: true });
  await writeFile(join(root, NGINX_FOLDER, 'nginx.conf'), `${insecureServer(host)}\n${server}`);
  const count = await compressTexts(root);
  console.log(`${count} texts of ${root} are compressed; the configuration for nginx is in ${root}/${NGINX_FOLDER}/.`);
}

await prepare('dist', resolve('/', process.argv[2] ?? '/var/www/site'));
