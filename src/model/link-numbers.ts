import { paths } from '../links.ts';
import { once } from '../once.ts';
import type { BriefFiles } from './read/brief.ts';
import type { Permalink } from './read/permalinks.ts';

/**
 * The number of every citation: the written one, else the one it was published with, else the lowest
 * free one, in the order of the text; citations that the text does not cite come last. A published number is
 * never given to another citation.
 */
export function linkNumbers(brief: BriefFiles, permalinks: readonly Permalink[]): ReadonlyMap<string, number> {
  const published = publishedNumbers(brief.slug, permalinks);
  const numbers = new Map<string, number>();
  for (const { id, value } of brief.citations.list) {
    const number = value.link ?? published.get(id);
    if (number) numbers.set(id, number);
  }
  const taken = new Set([...numbers.values(), ...published.values()]);
  const gone = goneNumbers(brief.slug, permalinks);
  let next = 1;
  for (const id of inTextOrder(brief)) {
    if (numbers.has(id)) continue;
    while (taken.has(next) || gone(next)) next++;
    numbers.set(id, next++);
  }
  return numbers;
}

/** The numbers that citations of a brief were published with. */
export function publishedNumbers(slug: string, permalinks: readonly Permalink[]): ReadonlyMap<string, number> {
  return new Map(
    numbered(slug, permalinks).flatMap(({ address, citation }) =>
      citation ? [[citation, Number(/\d+$/.exec(address)?.[0])] as const] : [],
    ),
  );
}

/** Whether a link number was published and then removed. */
export function goneNumbers(slug: string, permalinks: readonly Permalink[]): (link: number) => boolean {
  const gone = new Set(numbered(slug, permalinks).flatMap((one) => (one.gone ? one.address : [])));
  return (link) => gone.has(paths.cite(slug, link));
}

function numbered(slug: string, permalinks: readonly Permalink[]): readonly Permalink[] {
  return byPlace(permalinks).get(withoutNumber(paths.cite(slug, 1))) ?? [];
}

// Every brief asks for its own several times, and a list holds those of all.
const byPlace = once((permalinks: readonly Permalink[]) =>
  Map.groupBy(permalinks, ({ address }) => withoutNumber(address)),
);

function withoutNumber(address: string): string {
  return address.replace(/\d+$/, '');
}

function inTextOrder({ prose, citations }: BriefFiles): string[] {
  const known = new Set(citations.list.map(({ id }) => id));
  const cited = (prose?.links ?? []).map(({ url }) => url.replace(/^cite:/, '')).filter((id) => known.has(id));
  return [...new Set([...cited, ...known])];
}
