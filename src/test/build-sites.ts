import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { buildTag } from '../search/build-tag.ts';
import { buildSite, copyProject } from './build-site.ts';
import { belowPath, real, sample, type Site } from './sites.ts';

/** Builds the sites that the tests read, side by side, where anything they are made of is not as it was. */
export async function setup(): Promise<void> {
  const sites = [real, sample, belowPath];
  // Problems of the content are said before anything is built.
  for (const site of sites) site.model();
  await Promise.all(sites.map(makeFresh));
}

async function makeFresh({ root, texts, origin, base }: Site): Promise<void> {
  const project = copyProject(texts());
  const kept = `${root}.tag`;
  const tag = tagOf(project, `${origin}${base}`);
  if (!existsSync(root) || !existsSync(kept) || readFileSync(kept, 'utf8') !== tag) {
    mkdirSync(dirname(root), { recursive: true });
    for (const old of [kept, `${root}.new`]) rmSync(old, { recursive: true, force: true });
    await buildSite(project, resolve(`${root}.new`), origin ? { SITE_URL: origin, BASE_PATH: base } : {});
    rmSync(root, { recursive: true, force: true });
    renameSync(`${root}.new`, root);
    writeFileSync(kept, tag);
  }
  rmSync(project, { recursive: true });
}

/** A tag of all that a site is made of. */
function tagOf(project: string, address: string): string {
  const files = ['package-lock.json', 'astro.config.mjs', 'public/icon.svg'].map((file) => readFileSync(file));
  const hash = createHash('sha256').update(address).update(buildTag(project));
  return files.reduce((all, file) => all.update(file), hash).digest('hex');
}
