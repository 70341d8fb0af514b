import { paths } from '../links.ts';
import type { Model } from '../model/types.ts';
import { allCards } from './all.ts';
import { siteCard, type Card } from './card.ts';

/**
 * Whether pages have cards of their own. To draw one takes some 15 ms of a machine with four cores: a build to try many
 * new briefs can do without (`CARDS=none`).
 */
export const areDrawn = process.env['CARDS'] !== 'none';

// Asked for by every page.
const made = new WeakMap<Model, ReadonlyMap<string, Card>>();

/** The cards that this build draws, by path. */
export function shownCards(model: Model): ReadonlyMap<string, Card> {
  const known = made.get(model) ?? (areDrawn ? allCards(model) : new Map([[paths.card(), siteCard(model.site)]]));
  made.set(model, known);
  return known;
}
