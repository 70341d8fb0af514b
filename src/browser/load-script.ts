import { kept } from './kept.ts';

let tries = 0;

/** Runs a script that is bundled in a file of its own. Browsers remember one that failed under its address, so that it is asked for again under another. */
export const loadScript = kept(
  (address, isAgain) => import(/* @vite-ignore */ isAgain ? `${address}?${++tries}` : address),
);
