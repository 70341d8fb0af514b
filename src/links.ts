import type { EntityKind } from './model/words.ts';

// Vite provides `env` for the site; plain Node, as in `check`, has none and needs no base path.
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** An address of the site, from the host on, given its path from the site’s root. */
export function siteUrl(path: string): string {
  return `${base}${path}`;
}

/** The path of a page from the site’s root, given its path from the host on. */
export function pagePath(pathname: string): string {
  return pathname.slice(base.length);
}

const PREVIEW = 'http://localhost:4321';

/** A whole address of the site; while it has no public one, that of a preview on this machine. */
export function publicUrl(path: string): string {
  return new URL(siteUrl(path), import.meta.env?.SITE ?? PREVIEW).href;
}

/** Paths of the site, from its root; every link to a page of ours is made from these. */
export const paths = {
  home: () => '/',
  /** The list of briefs on the front page of a site with several. */
  briefs: () => '/#briefs',
  about: () => '/about/',
  /** Who made the briefs, and how. */
  made: () => '/about/#made',
  accessibility: () => '/accessibility/',
  brief: (slug: string) => `/${slug}/`,
  anchor: (slug: string, id: string) => `/${slug}/#${id}`,
  cite: (slug: string, link: number) => `/${slug}/#${citeId(link)}`,
  section: (slug: string, id: string) => `/${slug}/sections/${id}/`,
  figures: (slug: string) => `/${slug}/figures/`,
  figure: (slug: string, id: FigureId) => `/${slug}/figures/#${id}`,
  claims: (slug: string) => `/${slug}/claims/`,
  claim: (slug: string, id: string) => `/${slug}/claims/${id}/`,
  /** What happened after what a brief reports. */
  since: (slug: string) => `/${slug}/since/`,
  /** What happened on a day, or in a month or year. */
  sinceDate: (slug: string, date: string) => `/${slug}/since/#${sinceId(date)}`,
  sources: (slug: string) => `/${slug}/sources/`,
  sourcesCite: (slug: string, link: number) => `/${slug}/sources/#${citeId(link)}`,
  editions: (slug: string) => `/${slug}/editions/`,
  edition: (slug: string, name: string) => `/${slug}/editions/${name}/`,
  /** A claim, section or citation as an edition has it. */
  inEdition: (slug: string, name: string, id: string) => `/${slug}/editions/${name}/#${id}`,
  /** What changed in an edition from the one before it. */
  changes: (slug: string, name: string) => `/${slug}/editions/${name}/changes/`,
  editionFile: (slug: string, name: string) => `/${slug}/editions/${name}.json`,
  /** The picture of a claim or section; without an id that of the brief, without a brief that of the site. */
  card: (slug?: string, id?: string) => `/cards/${[slug ?? 'site', ...(id ? [id] : [])].join('/')}.png`,
  search: () => '/search/',
  data: (file: DataFileName | '' = '') => `/data/${file}`,
  feed: () => '/feed.xml',
  sitemap: () => '/sitemap.xml',
  /** The addresses of one brief; without one those of the site itself. */
  sitemapOf: (slug?: string) => (slug ? `/${slug}/sitemap.xml` : '/sitemap-site.xml'),
  entities: (kind: EntityKind) => `/${kind}/`,
  entity: (kind: EntityKind, id: string) => `/${kind}/${id}/`,
} as const;

/** The files below `/data/`, in the order of their page. */
export const dataFileNames = [
  'claims.csv',
  'claims.json',
  'schema.json',
  'sources.json',
  'sources.bib',
  'sources.ris',
] as const;
/** The name of a data file. */
export type DataFileName = (typeof dataFileNames)[number];

/** The figures of a brief by the ids of their anchors, in the order of their page. */
export const figureIds = ['numbers', 'timeline', 'origins'] as const;
/** The id of a figure. */
export type FigureId = (typeof figureIds)[number];

/** Where the Wayback Machine lists the copies that it has of an address, if any: https://help.archive.org/ */
export function archiveSearch(address: string): string {
  return `https://web.archive.org/web/*/${address}`;
}

/** The id of a citation’s evidence in the brief and the ledger. */
export function citeId(link: number): string {
  return `cite-${link}`;
}

/** The id of what happened on a day, or in a month or year, in the list of a brief. */
export function sinceId(date: string): string {
  return `on-${date}`;
}

/** The id of a correction on the page of its claim. */
export function correctedId(date: string): string {
  return `corrected-${date}`;
}
