import { paths } from '../links.ts';
import type { Model } from '../model/types.ts';
import { once } from '../once.ts';
import { allCards } from './all.ts';
import { siteCard, type Card } from './card.ts';

/**
 * Whether pages have their own cards. Drawing one takes some 30 ms of a core; a build that tries out many
 * new briefs can skip it (`CARDS=none`).
 */
export const areDrawn = process.env['CARDS'] !== 'none';

/** The cards that this build draws, by path. */
export const shownCards = once((model: Model): ReadonlyMap<string, Card> =>
  areDrawn ? allCards(model) : new Map([[paths.card(), siteCard(model.site)]]),
);
