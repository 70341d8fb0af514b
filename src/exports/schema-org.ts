import { paths, publicUrl } from '../links.ts';
import { pagesFound } from '../model/found.ts';
import type { Entity } from '../model/entity.ts';
import type { Citation } from '../model/evidence.ts';
import type { Brief, Site } from '../model/types.ts';
import { sourceName } from './csl.ts';

/** One block of JSON-LD or a part of one: https://schema.org/docs/schemas.html */
export type JsonLd = Readonly<Record<string, unknown>>;

/** What every block begins with. */
export const context: JsonLd = { '@context': 'https://schema.org' };

/** A page of a brief. */
export function webPage(site: Site, brief: Brief, name: string, path: string): JsonLd {
  const url = publicUrl(paths.brief(brief.slug));
  return {
    ...context,
    '@type': 'WebPage',
    '@id': publicUrl(path),
    name,
    url: publicUrl(path),
    inLanguage: 'en',
    isPartOf: { '@type': 'Report', '@id': url, name: brief.title, url },
    ...publisher(site),
  };
}

/** The site. */
export function website({ name }: Site): JsonLd {
  return { '@type': 'WebSite', '@id': publicUrl(paths.home()), name, url: publicUrl(paths.home()) };
}

/** Who publishes a page; without an owner there is no organisation to name. */
export function publisher(site: Site): JsonLd {
  return site.publisher ? { publisher: { '@type': 'Organization', name: site.publisher } } : {};
}

/** The licence of our words and data, if one is stated. */
export function licence(site: Site): JsonLd {
  return site.licence ? { license: site.licence.url ?? site.licence.name } : {};
}

/** The way from the front page to a page: each step’s name and path. */
export function breadcrumbs(site: Site, ...steps: readonly (readonly [string, string])[]): JsonLd {
  return {
    ...context,
    '@type': 'BreadcrumbList',
    itemListElement: [[site.name, paths.home()] as const, ...steps].map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: publicUrl(path),
    })),
  };
}

/** The pages found for some citations, each once. */
export function pages(citations: readonly Citation[]): readonly JsonLd[] {
  return pagesFound(citations).map((source) => ({
    '@type': 'CreativeWork',
    name: sourceName(source),
    url: source.url,
    publisher: { '@type': 'Organization', name: source.publisher },
  }));
}

/** What a claim is about. */
export function thing(entity: Entity): JsonLd {
  const type = { people: 'Person', groups: 'Organization', countries: entity.sort === 'country' ? 'Country' : 'Place' };
  return {
    '@type': type[entity.kind],
    name: entity.name,
    url: publicUrl(paths.entity(entity.kind, entity.id)),
  };
}
