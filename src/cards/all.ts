import { paths } from '../links.ts';
import type { Model } from '../model/types.ts';
import { briefCard, claimCard, sectionCard, siteCard, type Card } from './card.ts';

/**
 * Every card of the site by its path. Former ids have the card of the present one; removed pages have
 * the card of the site, because links shared earlier still request one.
 */
export function allCards({ site, briefs, gone }: Model): ReadonlyMap<string, Card> {
  return new Map([
    [paths.card(), siteCard(site)],
    ...gone.flatMap(({ address }) => {
      const [, slug, id] = /^\/([^/]+)\/(?:claims|sections)\/([^/]+)\/$/.exec(address) ?? [];
      return slug && id ? [[paths.card(slug, id), siteCard(site)] as const] : [];
    }),
    ...briefs.flatMap((brief) => {
      const { slug, sections, claims } = brief;
      const under = (one: { readonly id: string; readonly formerly: readonly string[] }, card: Card) =>
        [one.id, ...one.formerly].map((id) => [paths.card(slug, id), card] as const);
      return [
        [paths.card(slug), briefCard(site, brief)] as const,
        ...sections.flatMap((section) => under(section, sectionCard(site, brief, section))),
        ...claims.flatMap((claim) => under(claim, claimCard(site, brief, claim))),
      ];
    }),
  ]);
}
