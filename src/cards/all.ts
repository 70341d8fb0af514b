import { paths } from '../links.ts';
import type { Model } from '../model/types.ts';
import { briefCard, claimCard, sectionCard, siteCard, type Card } from './card.ts';

/** Every card of the site by its path; under an id that a claim or section had before, it is the same card. */
export function allCards({ site, briefs }: Model): ReadonlyMap<string, Card> {
  return new Map([
    [paths.card(), siteCard(site)],
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
