import { withRetry } from './with-retry.ts';

let tries = 0;

/** Runs a script that is bundled in a file of its own. Browsers remember one that failed under its address, so that it is asked for again under another. */
export const loadScript = withRetry(
  (address, isAgain) => import(/* @vite-ignore */ isAgain ? `${address}?${++tries}` : address),
);
