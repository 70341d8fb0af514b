import { whereIndexed } from '../indexed.ts';
import type { BriefFiles } from '../read/brief.ts';
import { entityRecords, type Content } from '../read/content.ts';
import { problem, shown, type Problem } from '../problem.ts';
import type { Model } from '../types.ts';
import { idsIn } from './references.ts';

/** Records, counts and sides that nothing names; told only of content without other problems, which may be why. */
export function checkUnused(content: Content, model: Model): Problem[] {
  const { groups, briefs } = content;
  const records = entityRecords(content);
  const claims = briefs.flatMap(({ prose }) => prose?.claims ?? []);
  const named = new Set([
    ...claims.flatMap(({ value: { about, by } }) => [...idsIn(about), ...idsIn(by)]),
    ...records.flatMap(({ value }) => value.countries ?? []),
    ...briefs.flatMap(({ frontMatter }) => frontMatter?.sides?.flatMap(({ country }) => country ?? []) ?? []),
  ]);
  return [
    ...records
      .filter(({ id, value }) => !named.has(id) && !whereIndexed(model, value.name))
      .map(({ id, keyAt }) => {
        const message = `No claim is about ${shown(id)}, and no text and no other record names it. Name it in a claim, or take the record out.`;
        return problem(keyAt(), 'record-is-used', message);
      }),
    ...briefs.flatMap((brief) => unusedTerms(brief, groups.list)),
    ...briefs.flatMap((brief) => unusedFigures(brief, model)),
  ];
}

/** Counts that no claim of the brief has, and sides that no claim of it and no group is on. */
function unusedTerms({ frontMatter, frontMatterAt, prose }: BriefFiles, groups: Content['groups']['list']): Problem[] {
  const claims = prose?.claims ?? [];
  const counts = new Set<unknown>(claims.map(({ value }) => value.counts));
  const sides = new Set<unknown>([...claims, ...groups].map(({ value }) => value.side));
  const unused = (field: 'counts' | 'sides', used: ReadonlySet<unknown>, message: (id: string) => string) =>
    (frontMatter?.[field] ?? []).flatMap(({ id }, index) =>
      used.has(id) ? [] : [problem(frontMatterAt([field, index, 'id']), 'term-is-used', message(id))],
    );
  return [
    ...unused(
      'counts',
      counts,
      (id) => `No claim has ${shown(`counts="${id}"`)}. Take it out of \`counts\` until one has.`,
    ),
    ...unused(
      'sides',
      sides,
      (id) => `No claim and no group is on the side ${shown(id)}. Take it out of \`sides\` until one is.`,
    ),
  ];
}

/** Words for figures that the brief does not have. */
function unusedFigures({ slug, frontMatter, frontMatterAt }: BriefFiles, { briefs }: Model): Problem[] {
  const shownIds = new Set<string>(briefs.find((one) => one.slug === slug)?.figures.map(({ id }) => id));
  return Object.keys(frontMatter?.figures ?? {}).flatMap((id) => {
    if (shownIds.has(id)) return [];
    const message = `This brief has no figure ${shown(id)}, as its claims hold nothing for it. Take these words out.`;
    return [problem(frontMatterAt(['figures', id]), 'term-is-used', message)];
  });
}
