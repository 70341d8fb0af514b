import { isDeepStrictEqual } from 'node:util';
import type { BriefFiles } from '../read/brief.ts';
import type { Content } from '../read/content.ts';
import { problem, shown, type Problem } from '../problem.ts';
import { repeats } from '../repeats.ts';
import { missing } from './references.ts';

/** A claim’s side is one of the front matter’s, and a side that two briefs name is the same in both. */
export function checkSides(content: Content): Problem[] {
  const isKnown = content.briefs.every(({ frontMatter }) => frontMatter);
  const all = new Set(content.briefs.flatMap(({ frontMatter }) => idsOf(frontMatter?.sides)));
  return [
    ...content.briefs.flatMap((brief) => [...checkClaims(brief), ...checkCountries(content, brief)]),
    ...(isKnown ? content.groups.list : []).flatMap(({ value: { side }, valueAt }) =>
      side ? missing('named-side-exists', side, all, valueAt(['side']), 'a side of any brief') : [],
    ),
    ...checkShared(content.briefs),
  ];
}

function idsOf(records: readonly { readonly id: string }[] = []): string[] {
  return records.map(({ id }) => id);
}

function checkClaims({ frontMatter, prose }: BriefFiles): Problem[] {
  if (!frontMatter) return [];
  const sides = new Set(idsOf(frontMatter.sides));
  return (prose?.claims ?? []).flatMap(({ value: { side }, valueAt }) =>
    side ? missing('named-side-exists', side, sides, valueAt(['side']), 'one of `sides` in the front matter') : [],
  );
}

function checkCountries({ countries }: Content, { frontMatter, frontMatterAt }: BriefFiles): Problem[] {
  return (frontMatter?.sides ?? []).flatMap(({ country }, index) => {
    if (!country) return [];
    const place = frontMatterAt(['sides', index, 'country']);
    return missing('named-entity-exists', country, countries.declared, place, 'a country of countries.yaml');
  });
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
