import { isDeepStrictEqual } from 'node:util';
import type { BriefFiles } from '../read/brief.ts';
import type { Content } from '../read/content.ts';
import { problem, shown, type Problem } from '../problem.ts';
import { repeats } from '../repeats.ts';
import { sidesOf } from '../sides.ts';
import { missing } from './references.ts';

/** A claim’s side is one of the front matter’s, and a side that two briefs name is the same in both. */
export function checkSides(content: Content): Problem[] {
  const isKnown = content.briefs.every(({ frontMatter }) => frontMatter);
  const all = new Set(sidesOf(content.briefs).keys());
  return [
    ...content.briefs.flatMap(checkClaims),
    ...(isKnown ? content.groups.list : []).flatMap(({ value: { side }, valueAt }) =>
      missing('named-side-exists', side, all, valueAt(['side']), 'a side of any brief'),
    ),
    ...checkShared(content.briefs),
  ];
}

function checkClaims(brief: BriefFiles): Problem[] {
  if (!brief.frontMatter) return [];
  const sides = new Set(sidesOf([brief]).keys());
  return (brief.prose?.claims ?? []).flatMap(({ value: { side }, valueAt }) =>
    missing('named-side-exists', side, sides, valueAt(['side']), 'one of `sides` in the front matter'),
  );
}

/** Groups have sides too, and belong to no brief: what is said of a side holds on the whole site. */
function checkShared(briefs: readonly BriefFiles[]): Problem[] {
  const sides = briefs.flatMap(({ file, frontMatter, frontMatterAt }) =>
    (frontMatter?.sides ?? []).map((side, index) => ({ side, file, place: frontMatterAt(['sides', index, 'id']) })),
  );
  return repeats(sides, ({ side }) => side.id).flatMap(({ one, first }) => {
    if (isDeepStrictEqual(one.side, first.side)) return [];
    const message = `The side ${shown(one.side.id)} is different in ${first.file}. Write the same in both briefs, or give this one another id.`;
    return [problem(one.place, 'side-is-one', message)];
  });
}
