import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { paths, publicUrl } from '../links.ts';
import { happenedSince } from '../model/since.ts';
import type { Edition } from '../model/editions.ts';
import type { Brief, Model } from '../model/types.ts';
import { entityKinds } from '../model/words.ts';
import { claimDate, entityDate, newest, sectionDate, siteDate } from '../model/versions.ts';

/** A page and the day its content last changed. */
export interface Dated {
  readonly path: string;
  readonly date: string;
}

/** The pages of the site itself; the search page holds nothing of its own and is left out. */
export function sitePages(model: Model): readonly Dated[] {
  const date = siteDate(model);
  return [
    ...[paths.home(), paths.about(), paths.accessibility(), paths.data()].map((path) => ({ path, date })),
    ...model.archives.flatMap(({ slug, brief, editions }) => (brief ? [] : editionPages(slug, editions))),
    ...entityKinds.flatMap((kind) => {
      const pages = [...model.entities.values()]
        .filter((entity) => entity.kind === kind)
        .map((entity) => ({ path: paths.entity(kind, entity.id), date: entityDate(model, entity) }));
      return [{ path: paths.entities(kind), date: newest(pages.map((page) => page.date)) || date }, ...pages];
    }),
  ];
}

/** The pages of a brief. */
export function briefPages(brief: Brief): readonly Dated[] {
  const { slug } = brief;
  const date = brief.updated;
  return [
    ...[
      paths.brief(slug),
      paths.claims(slug),
      ...(brief.figures.length > 0 ? [paths.figures(slug)] : []),
      ...(happenedSince(brief).length > 0 ? [paths.since(slug)] : []),
      ...(brief.citations.length > 0 ? [paths.sources(slug)] : []),
    ].map((path) => ({ path, date })),
    ...editionPages(slug, brief.editions),
    ...brief.sections.map((section) => ({ path: paths.section(slug, section.id), date: sectionDate(brief, section) })),
    ...brief.claims.map((claim) => ({ path: paths.claim(slug, claim.id), date: claimDate(brief, claim) })),
  ];
}

/** The list of a brief’s editions and what changed in each; editions themselves ask not to be indexed. */
function editionPages(slug: string, editions: readonly Edition[]): readonly Dated[] {
  const last = editions.at(-1);
  return [
    ...(last ? [{ path: paths.editions(slug), date: last.day }] : []),
    ...editions.slice(1).map(({ name, day }) => ({ path: paths.changes(slug, name), date: day })),
  ];
}

/** A list of pages as XML: https://www.sitemaps.org/protocol.html */
export async function sitemapXml(pages: readonly Dated[]): Promise<string> {
  const xmlns = { news: false, video: false, xhtml: false, image: false };
  return text(pages, new SitemapStream({ lastmodDateOnly: true, xmlns }));
}

/** The index of the lists, one for the site and one per brief: https://www.sitemaps.org/protocol.html#index */
export async function sitemapIndexXml(model: Model): Promise<string> {
  const lists = [
    { path: paths.sitemapOf(), date: newest(sitePages(model).map((page) => page.date)) },
    ...model.briefs.map((brief) => ({
      path: paths.sitemapOf(brief.slug),
      date: newest(briefPages(brief).map((page) => page.date)),
    })),
  ];
  return text(lists, new SitemapIndexStream({ lastmodDateOnly: true }));
}

/** What crawlers may read; a preview names no sitemap: https://www.rfc-editor.org/rfc/rfc9309 */
export function robotsTxt(isPublic: boolean): string {
  const sitemap = isPublic ? `\nSitemap: ${publicUrl(paths.sitemap())}\n` : '';
  return `User-agent: *\nAllow: /\n${sitemap}`;
}

async function text(pages: readonly Dated[], stream: SitemapStream | SitemapIndexStream): Promise<string> {
  const items = pages.map(({ path, date }) => ({ url: publicUrl(path), lastmod: date }));
  return `${(await streamToPromise(Readable.from(items).pipe(stream))).toString()}\n`;
}
