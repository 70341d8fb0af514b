import { readFileSync } from 'node:fs';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** A colour of the site on light paper, by its name in tokens.css. */
export function ink(name: string): string {
  const colour = new RegExp(`--color-${name}: light-dark\\((#\\w+),`).exec(tokens)?.[1];
  if (!colour) throw new Error(`tokens.css has no colour ${name}.`);
  return colour;
}
