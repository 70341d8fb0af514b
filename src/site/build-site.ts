import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project in a new folder, with the same packages, whose content may be changed. */
export function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

/** Builds a project into a folder; throws with all that was printed where that fails. */
export function buildSite(root: string, out: string, variables: Readonly<Record<string, string>> = {}): void {
  // Vitest sets variables of Vite’s own for its tests; a build must not inherit them.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/.test(name),
  );
  const built = spawnSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', out], {
    cwd: root,
    env: { ...Object.fromEntries(own), ...variables },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
}
