import type { Path } from '../paths.ts';
import { showsPlace } from './shows-place.ts';

const PLACES = [
  ['a claim', 'reed-killed-in-bakhmut', ''],
  ['a claim at the end', 'ten-iranians-killed', ''],
  ['a passage', 'ten-iranians-killed', ':~:text=a%20Ukrainian%20official'],
  ['a passage whose words have changed', 'ten-iranians-killed', ':~:text=words%20that%20are%20gone'],
  ['a section', 'russias-message', ''],
  ['the evidence of a citation', 'cite-49', ''],
] as const;

/** Arriving by a link at a place of the brief. */
export const arriving: readonly Path[] = PLACES.map(([what, id, passage]) => ({
  promise: `a link to ${what} shows it, marks it and gives it the focus`,
  walk: async ({ go, until }) => {
    await go(`/foreign-fighters/#${id}${passage}`);
    await until(showsPlace, id);
  },
}));
