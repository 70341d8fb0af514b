import { join } from 'node:path';
import { cached, prune } from './cache.ts';
import type { Card } from './card.ts';
import { cardKey } from './key.ts';

// Enough to keep four cores busy; each holds some 3 MB of pixels.
const AT_ONCE = 8;

/** The pictures of all cards by path, those of an earlier build where nothing changed. */
export async function pictures(
  cards: ReadonlyMap<string, Card>,
  folder = join(process.cwd(), 'node_modules/.cache/cards'),
): Promise<ReadonlyMap<string, Buffer>> {
  const keys = new Map([...cards].map(([path, card]) => [path, cardKey(card)]));
  const drawn = new Map<string, Buffer>();
  const waiting = cards.entries();
  const work = async () => {
    for (const [path, card] of waiting)
      drawn.set(path, await cached(folder, keys.get(path)!, async () => (await import('./draw.ts')).drawCard(card)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await prune(folder, new Set(keys.values()));
  return drawn;
}
