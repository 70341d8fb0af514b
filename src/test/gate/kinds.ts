import { paths } from '../../links.ts';
import type { Entity } from '../../model/entity.ts';
import type { Archive, Edition } from '../../model/editions.ts';
import type { Brief, Claim, Model, Section } from '../../model/types.ts';
import { happenedSince } from '../../model/since.ts';
import { entityKinds } from '../../model/words.ts';
import { once } from '../../once.ts';

/** What a page is, and what of the content it shows. */
export type PageKind =
  | { readonly kind: 'front' | 'about' | 'data' | 'search' | 'missing' | 'gone' | 'moved' | 'index' }
  | { readonly kind: 'brief' | 'claims' | 'figures' | 'since' | 'sources'; readonly brief: Brief }
  | { readonly kind: 'edition'; readonly archive: Archive; readonly edition: Edition }
  | { readonly kind: 'section'; readonly brief: Brief; readonly section: Section }
  | { readonly kind: 'claim'; readonly brief: Brief; readonly claim: Claim }
  | { readonly kind: 'entity'; readonly entity: Entity };

/** The kind of the page at a path; nothing where the content asks for no page there. */
export function kindOf(model: Model, path: string): PageKind | undefined {
  return kindsOf(model).get(path);
}

/** Whether search engines are to leave such a page out. */
export function isHidden(kind: PageKind | undefined): boolean {
  return isGoneKind(kind) || kind?.kind === 'edition';
}

/** Whether such a page is for an address without a page. */
export function isGoneKind(kind: PageKind | undefined): boolean {
  return kind?.kind === 'missing' || kind?.kind === 'gone';
}

const kindsOf = once((model: Model): ReadonlyMap<string, PageKind> => {
  const moved = { kind: 'moved' } as const;
  return new Map<string, PageKind>([
    ...model.gone.map(({ address }) => [address, { kind: 'gone' }] as const),
    [paths.home(), { kind: 'front' }],
    [paths.about(), { kind: 'about' }],
    [paths.accessibility(), { kind: 'about' }],
    [paths.data(), { kind: 'data' }],
    [paths.search(), { kind: 'search' }],
    ['/404.html', { kind: 'missing' }],
    ...entityKinds.map((kind) => [paths.entities(kind), { kind: 'index' }] as const),
    ...[...model.entities.values()].flatMap((entity) => [
      ...entity.formerly.map((id) => [paths.entity(entity.kind, id), moved] as const),
      [paths.entity(entity.kind, entity.id), { kind: 'entity', entity }] as const,
    ]),
    ...model.briefs.flatMap((brief) => kindsOfBrief(brief)),
    ...model.archives.flatMap(kindsOfArchive),
  ]);
});

function kindsOfArchive(archive: Archive): (readonly [string, PageKind])[] {
  const { slug, editions } = archive;
  return [
    [paths.editions(slug), { kind: 'index' }],
    ...editions.map((edition) => [paths.edition(slug, edition.name), { kind: 'edition', archive, edition }] as const),
    ...editions.slice(1).map(({ name }) => [paths.changes(slug, name), { kind: 'index' }] as const),
  ];
}

function kindsOfBrief(brief: Brief): (readonly [string, PageKind])[] {
  const { slug } = brief;
  return [
    [paths.brief(slug), { kind: 'brief', brief }],
    [paths.claims(slug), { kind: 'claims', brief }],
    ...(brief.figures.length > 0 ? [[paths.figures(slug), { kind: 'figures', brief }] as const] : []),
    ...(happenedSince(brief).length > 0 ? [[paths.since(slug), { kind: 'since', brief }] as const] : []),
    [paths.sources(slug), { kind: 'sources', brief }],
    ...brief.sections.flatMap((section) => [
      ...section.formerly.map((id) => [paths.section(slug, id), { kind: 'moved' }] as const),
      [paths.section(slug, section.id), { kind: 'section', brief, section }] as const,
    ]),
    ...brief.claims.flatMap((claim) => [
      ...claim.formerly.map((id) => [paths.claim(slug, id), { kind: 'moved' }] as const),
      [paths.claim(slug, claim.id), { kind: 'claim', brief, claim }] as const,
    ]),
  ];
}
