import { whereIndexed } from '../indexed.ts';
import type { BriefFiles } from '../read/brief.ts';
import type { Content } from '../read/content.ts';
import { problem, shown, type Problem } from '../problem.ts';
import type { Located } from '../read/records.ts';
import type { Model } from '../types.ts';
import { idsIn } from './references.ts';

/** Records and counts that nothing names; told only of content without other problems, which may be why. */
export function checkUnused(content: Content, model: Model): Problem[] {
  const { groups, countries, people, briefs } = content;
  const claims = briefs.flatMap(({ prose }) => prose?.claims ?? []);
  const named = new Set([
    ...claims.flatMap(({ value: { about, by } }) => [...idsIn(about), ...idsIn(by)]),
    ...[...groups.list, ...people.list].flatMap(({ value }) => value.countries ?? []),
    ...briefs.flatMap(({ frontMatter }) => frontMatter?.sides?.flatMap(({ country }) => country ?? []) ?? []),
  ]);
  const records: readonly Located<{ readonly name: string }>[] = [...groups.list, ...countries.list, ...people.list];
  return [
    ...records
      .filter(({ id, value }) => !named.has(id) && !whereIndexed(model, value.name))
      .map(({ id, keyAt }) => {
        const message = `No claim is about ${shown(id)}, and no text and no other record names it. Name it in a claim, or take the record out.`;
        return problem(keyAt(), 'record-is-used', message);
      }),
    ...briefs.flatMap(unusedCounts),
  ];
}

function unusedCounts({ frontMatter, frontMatterAt, prose }: BriefFiles): Problem[] {
  const used = new Set(prose?.claims.map(({ value }) => value.counts));
  return (frontMatter?.counts ?? []).flatMap(({ id }, index) => {
    if (used.has(id)) return [];
    const message = `No claim has ${shown(`counts="${id}"`)}. Take it out of \`counts\` until one has.`;
    return [problem(frontMatterAt(['counts', index, 'id']), 'count-is-used', message)];
  });
}
