import { join } from 'node:path';
import { cached, prune } from './cache.ts';
import type { Card } from './card.ts';
import { cardKey } from './key.ts';

const KEPT = join(process.cwd(), 'node_modules/.cache/cards');

/** The picture of a card, as a PNG; from the cache if nothing changed. */
export async function picture(card: Card, folder = KEPT): Promise<Buffer> {
  return cached(folder, cardKey(card), async () => (await import('./draw.ts')).drawCard(card));
}

/** Removes cached pictures of cards that no longer exist. */
export async function dropOthers(cards: Iterable<Card>, folder = KEPT): Promise<void> {
  await prune(folder, new Set([...cards].map(cardKey)));
}
