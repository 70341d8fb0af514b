import { dataFileNames, paths, type FigureId } from '../links.ts';
import type { Content } from './read/content.ts';
import { linkNumbers } from './link-numbers.ts';
import { idsOf } from './read/forms.ts';
import type { Renamed } from './read/records.ts';
import type { Model } from './types.ts';
import { entityKinds } from './words.ts';

/** Every address that this content publishes, given which figures each brief has; former ids are left out. */
export function publishedAddresses(content: Content, figures: FiguresOf): string[] {
  const briefs = content.briefs.flatMap((brief) => {
    const { slug, prose } = brief;
    return [
      paths.brief(slug),
      paths.claims(slug),
      ...(brief.citations.declared?.size ? [paths.sources(slug)] : []),
      ...figureAddresses(slug, figures(slug)),
      ...(brief.citations.list.some(({ value }) => value.since?.length) ? [paths.since(slug)] : []),
      ...[...(prose?.declared?.sections ?? [])].flatMap((id) => [paths.anchor(slug, id), paths.section(slug, id)]),
      ...[...(prose?.declared?.claims ?? [])].flatMap((id) => [paths.anchor(slug, id), paths.claim(slug, id)]),
      ...[...linkNumbers(brief, content.permalinks).values()].flatMap((link) => [
        paths.cite(slug, link),
        paths.sourcesCite(slug, link),
      ]),
    ];
  });
  const editions = content.editions.flatMap(({ slug, list }) => [
    ...(list.length > 0 ? [paths.editions(slug)] : []),
    ...list.flatMap(({ value: { date } }, index) => [
      paths.edition(slug, date),
      paths.editionFile(slug, date),
      ...(index > 0 ? [paths.changes(slug, date)] : []),
    ]),
  ]);
  const entities = entityKinds.flatMap((kind) => [
    paths.entities(kind),
    ...[...(content[kind].declared ?? [])].map((id) => paths.entity(kind, id)),
  ]);
  return [
    ...[paths.home(), paths.about(), paths.accessibility(), paths.search(), paths.feed(), paths.data()],
    ...dataFileNames.map(paths.data),
    ...entities,
    ...briefs,
    ...editions,
  ].sort();
}

/** The figures of each brief by its folder. */
export type FiguresOf = (slug: string) => readonly FigureId[];

/** The figures of checked content. */
export function figuresIn({ briefs }: Pick<Model, 'briefs'>): FiguresOf {
  return (slug) => briefs.find((brief) => brief.slug === slug)?.figures.map(({ id }) => id) ?? [];
}

function figureAddresses(slug: string, ids: readonly FigureId[]): string[] {
  return ids.length > 0 ? [paths.figures(slug), ...ids.map((id) => paths.figure(slug, id))] : [];
}

/** The lines missing in the list of addresses; that of a link number names its citation. */
export function newPermalinks(content: Content, figures: FiguresOf): string[] {
  const listed = new Map(content.permalinks.map((one) => [one.address, one]));
  const citations = new Map(
    content.briefs.flatMap((brief) =>
      [...linkNumbers(brief, content.permalinks)].map(([id, link]) => [paths.cite(brief.slug, link), id] as const),
    ),
  );
  return publishedAddresses(content, figures).flatMap((address) => {
    const [known, citation] = [listed.get(address), citations.get(address)];
    if (known && (known.gone || known.citation || !citation)) return [];
    return citation ? `${address} is ${citation}` : address;
  });
}

/** The addresses of former ids, which still lead somewhere. */
export function formerAddresses(content: Content): string[] {
  const briefs = content.briefs.flatMap(({ slug, prose }) => [
    ...formerIds(prose?.sections).flatMap((id) => [paths.anchor(slug, id), paths.section(slug, id)]),
    ...formerIds(prose?.claims).flatMap((id) => [paths.anchor(slug, id), paths.claim(slug, id)]),
  ]);
  return [
    ...briefs,
    ...entityKinds.flatMap((kind) => formerIds(content[kind].list).map((id) => paths.entity(kind, id))),
  ];
}

function formerIds(named: readonly Renamed[] = []): string[] {
  return named.flatMap(({ value }) => idsOf(value.formerly));
}
