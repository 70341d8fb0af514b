import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Model } from '../../model/types.ts';
import { once } from '../../once.ts';
import { readPages, type BuiltPage } from '../built-page.ts';
import type { Site } from '../sites.ts';

/** Where a site should be, and what it should contain. */
export interface Plan {
  readonly model: Model;
  /** Its public address without a path; for a preview, a stand-in. */
  readonly origin: string;
  /** The path it lies below: nothing, or `/briefs`. */
  readonly base: string;
  readonly isPreview: boolean;
}

/** A built site: its plan, its pages, and the bytes of all its files by their paths from its root. */
export interface BuiltSite {
  readonly plan: Plan;
  readonly pages: readonly BuiltPage[];
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Reads a site that was built; without a public address it is taken for a preview. */
export function readSite({ root, model, origin, base }: Site): BuiltSite {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) => join(entry.parentPath, entry.name).slice(join(root, sep).length));
  return {
    plan: { model: model(), origin: origin ?? 'http://localhost:4321', base, isPreview: origin === undefined },
    pages: readPages(root),
    files: new Map(names.sort().map((name) => [`/${name.split(sep).join('/')}`, readFileSync(join(root, name))])),
  };
}

/** A copy of the site in which a file is another, or is not there; its other pages are not parsed again. */
export function withFile(site: BuiltSite, file: string, text: string | Buffer | undefined): BuiltSite {
  const files = new Map(site.files);
  if (text === undefined) files.delete(file);
  else files.set(file, typeof text === 'string' ? Buffer.from(text) : text);
  if (!file.endsWith('.html')) return { ...site, files };
  const path = file.replace(/index\.html$/, '');
  const others = site.pages.filter((page) => page.path !== path);
  if (text === undefined) return { ...site, files, pages: others };
  return { ...site, files, pages: [...others, { path, html: `${text}`, document: parseHTML(`${text}`).document }] };
}

/** The text of a file, if it exists. */
export function textOf(site: BuiltSite, file: string): string {
  return site.files.get(file)?.toString() ?? '';
}

/** The whole address of a path of the site. */
export function addressOf({ origin, base }: Plan, path: string): string {
  return origin + base + path;
}

/** The address of a page: its own, or the one it redirects to. */
export function ownAddress(plan: Plan, { path, document }: BuiltPage): string {
  const target = document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')?.split('url=')[1];
  return target ? new URL(target, plan.origin).href : addressOf(plan, path);
}

/** The ids on a page. */
export const idsOf = once(
  ({ document }: BuiltPage) => new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
);
