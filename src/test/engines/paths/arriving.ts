import type { Path } from '../paths.ts';
import { showsPlace } from './shows-place.ts';

const PLACES = [
  ['a claim', 'obrien-drowned', ''],
  ['a claim at the end', 'shoals-are-empty', ''],
  ['a passage', 'shoals-are-empty', ':~:text=were%20fished'],
  ['a passage whose words have changed', 'shoals-are-empty', ':~:text=words%20that%20are%20gone'],
  ['a section', 'the-catch', ''],
  ['the evidence of a citation', 'cite-8', ''],
] as const;

/** Arriving by a link at a place of the brief. */
export const arriving: readonly Path[] = PLACES.map(([what, id, passage]) => ({
  promise: `a link to ${what} shows it, marks it and gives it the focus`,
  walk: async ({ go, until }) => {
    await go(`/herring-race/#${id}${passage}`);
    await until(showsPlace, id);
  },
}));
