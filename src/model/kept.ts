import type { Model } from './types.ts';

// On the global object: the bundled pages have copies of these modules and would read all content again.
const KEY = Symbol.for('checked content');
const kept = globalThis as { [KEY]?: Model };

/** Keeps the model that a build was checked with, for its pages. */
export function keepModel(model: Model): void {
  kept[KEY] = model;
}

/** The model that this build was checked with. */
export function keptModel(): Model {
  if (!kept[KEY]) throw new Error('This build began without a check of its content; see astro.config.mjs.');
  return kept[KEY];
}
