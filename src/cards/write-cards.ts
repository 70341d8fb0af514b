import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keptModel } from '../model/kept.ts';
import { forEachConcurrently } from '../concurrently.ts';
import type { Card } from './card.ts';
import { dropOthers, picture } from './pictures.ts';
import { areDrawn, shownCards } from './shown.ts';

// Enough to keep four cores busy; each holds some 3 MB of pixels.
const AT_ONCE = 8;

/** Writes the pictures for link previews, in parallel with other work on the built pages. */
export function writeCards(): AstroIntegration {
  let writing: Promise<void> | undefined;
  return {
    name: 'cards',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        writing = writeAll(shownCards(keptModel()), fileURLToPath(dir));
        // The hook below reports failures.
        writing.catch(() => undefined);
      },
      'astro:build:done': () => writing,
    },
  };
}

async function writeAll(cards: ReadonlyMap<string, Card>, site: string): Promise<void> {
  await forEachConcurrently(cards, AT_ONCE, async ([path, card]) => {
    const file = join(site, path);
    const png = await picture(card);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, png);
  });
  if (areDrawn) await dropOthers(cards.values());
}
