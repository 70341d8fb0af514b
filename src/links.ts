import type { EntityKind } from './model/types.ts';

// Vite puts `env` in for the site; plain Node, as in `check`, has none and needs no base path.
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** An address of the site, from the host on, given its path from the site’s root. */
export function siteUrl(path: string): string {
  return `${base}${path}`;
}

/** Paths of the site, from its root; every link to a page of ours is made from these. */
export const paths = {
  home: () => '/',
  about: () => '/about/',
  brief: (slug: string) => `/${slug}/`,
  anchor: (slug: string, id: string) => `/${slug}/#${id}`,
  cite: (slug: string, link: number) => `/${slug}/#${citeId(link)}`,
  claims: (slug: string) => `/${slug}/claims/`,
  claim: (slug: string, id: string) => `/${slug}/claims/${id}/`,
  sources: (slug: string) => `/${slug}/sources/`,
  sourcesCite: (slug: string, link: number) => `/${slug}/sources/#${citeId(link)}`,
  search: () => '/search/',
  entities: (kind: EntityKind) => `/${kind}/`,
  entity: (kind: EntityKind, id: string) => `/${kind}/${id}/`,
} as const;

/** The id of a citation’s evidence in the brief and the ledger. */
export function citeId(link: number): string {
  return `cite-${link}`;
}
