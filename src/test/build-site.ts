import { spawn, type SpawnOptions } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Texts } from '../model/read/text.ts';

/** A copy of the project in a new folder, with the given content, the same packages and what builds keep there. */
export function copyProject(texts: Texts): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  copySources(root, texts);
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

/** A copy of the project in the given folder, with the same packages, but with nothing that an earlier build kept. */
export function copyProjectAfresh(root: string, texts: Texts): void {
  copySources(root, texts);
  mkdirSync(join(root, 'node_modules'));
  // Vite, Astro and the cards keep their files in folders that begin with a dot.
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name), 'junction');
}

function copySources(root: string, texts: Texts): void {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(root, name), { recursive: true });
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

// What would make it another site, and variables that Vitest sets for its tests: a build must not inherit them.
const NOT_INHERITED = /^(SITE_URL|BASE_PATH|CARDS|BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/;

/** Builds a project into a folder and indexes it; rejects with all that was printed where that fails. */
export async function buildSite(
  root: string,
  out: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<void> {
  const own = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name));
  const options = { cwd: root, env: { ...Object.fromEntries(own), ...variables } };
  await run(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', out], options);
  await run(process.execPath, ['src/commands/index-site.ts', out], options);
}

async function run(program: string, parts: readonly string[], options: SpawnOptions): Promise<void> {
  const running = spawn(program, parts, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [running.stdout, running.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const status = await new Promise((done, fail) => running.on('close', done).on('error', fail));
  if (status !== 0) throw new Error(printed);
}
