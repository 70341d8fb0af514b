import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project in a new folder, with the same packages and what builds keep there, whose content may be changed. */
export function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  copySources(root);
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

/** A copy of the project in the given folder, with the same packages, but with nothing that an earlier build kept. */
export function copyProjectAfresh(root: string): void {
  copySources(root);
  mkdirSync(join(root, 'node_modules'));
  // Vite, Astro and the cards keep their files in folders that begin with a dot.
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name), 'junction');
}

function copySources(root: string): void {
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(root, name), { recursive: true });
}

/** Builds a project into a folder; rejects with all that was printed where that fails. */
export async function buildSite(
  root: string,
  out: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<void> {
  // Vitest sets variables of Vite’s own for its tests; a build must not inherit them.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/.test(name),
  );
  const building = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', out], {
    cwd: root,
    env: { ...Object.fromEntries(own), ...variables },
  });
  let printed = '';
  for (const stream of [building.stdout, building.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const status = await new Promise((done, fail) => building.on('close', done).on('error', fail));
  if (status !== 0) throw new Error(printed);
}
