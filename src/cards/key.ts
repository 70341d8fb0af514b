import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Card } from './card.ts';

const SOURCES = 'src/cards';
const PACKAGES = /^(@fontsource\/.*|satori|sharp)$/;

/** A hash of everything a picture is made of: what the card says and all that draws it. */
export function cardKey(card: Card): string {
  return createHash('sha256').update(drawing).update(JSON.stringify(card)).digest('hex').slice(0, 32);
}

/** A short hash for the picture’s address, so that platforms fetch it again when it changes. */
export function cardVersion(card: Card): string {
  return cardKey(card).slice(0, 8);
}

const drawing = hashOfDrawing();

/** The code, the colours and, as versions are exact, the packages. */
function hashOfDrawing(): string {
  const hash = createHash('sha256');
  const sources = readdirSync(SOURCES).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  for (const name of sources.sort()) hash.update(readFileSync(`${SOURCES}/${name}`));
  hash.update(readFileSync('src/styles/tokens.css'));
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return hash
    .update(JSON.stringify(Object.entries(dependencies).filter(([name]) => PACKAGES.test(name))))
    .digest('hex');
}
