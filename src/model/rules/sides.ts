import type { BriefFiles } from '../read/brief.ts';
import type { Content } from '../read/content.ts';
import { problem, shown, type Problem } from '../problem.ts';
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
  const first = new Map<string, { readonly description: string; readonly file: string }>();
  return briefs.flatMap(({ file, frontMatter, frontMatterAt }) =>
    (frontMatter?.sides ?? []).flatMap((side, index) => {
      const description = JSON.stringify([side.name, side.words, side.mark, side.country]);
      const other = first.get(side.id);
      if (!other) first.set(side.id, { description, file });
      if (!other || other.description === description) return [];
      const message = `The side ${shown(side.id)} is different in ${other.file}. Write the same in both briefs, or give this one another id.`;
      return [problem(frontMatterAt(['sides', index, 'id']), 'side-is-one', message)];
    }),
  );
}
