import type { BriefFiles } from '../brief.ts';
import type { Content } from '../content.ts';
import { didYouMean, problem, shown, type Place, type Problem, type Rule } from '../problem.ts';

/** Ids of `about` and `by`, and the quoted speaker of `by`. */
export function idsIn(words: string): string[] {
  return words.startsWith('"') ? [] : words.trim().split(/\s+/);
}

/** Every id that names a record or a claim leads to one. */
export function checkReferences(content: Content, brief: BriefFiles): Problem[] {
  const entities = entityIds(content);
  const claims = brief.prose?.claims ?? [];
  const claimIds = brief.prose?.declared.claims ?? new Set();
  const anchors = new Set([...claimIds, ...(brief.prose?.declared.sections ?? [])]);
  const named = claims.flatMap((claim) => [
    ...idsIn(claim.value.about).flatMap((id) => missing('named-entity-exists', id, entities, claim.valueAt(['about']), 'a group, country or person')),
    ...(claim.value.by ? idsIn(claim.value.by) : []).flatMap((id) => missing('named-entity-exists', id, entities, claim.valueAt(['by']), 'a group, country or person')),
  ]);
  if (!brief.prose) return [];
  return [
    ...named,
    ...brief.prose.links.flatMap((link) => {
      if (link.url.startsWith('#')) return missing('link-target-exists', link.url.slice(1), anchors, link.place, 'a claim or section of this brief');
      if (link.url.startsWith('cite:')) return [];
      return [problem(link.place, 'link-scheme-is-known', `The link to ${shown(link.url)} leads out of the brief. Link to \`cite:\` and a citation, or to \`#\` and a claim or section.`)];
    }),
    ...(brief.frontMatter?.keyFindings ?? []).flatMap((id, index) => missing('named-claim-exists', id, claimIds, brief.frontMatterAt(['keyFindings', index]), 'a claim of this brief')),
    ...brief.corrections.flatMap((correction, index) => missing('named-claim-exists', correction.claim, claimIds, brief.correctionAt([index, 'claim']), 'a claim of this brief')),
  ];
}

/** Countries that groups and people name have records. */
export function checkCountriesNamed(content: Content): Problem[] {
  return [...content.groups.list, ...content.people.list].flatMap((record) =>
    (record.value.countries ?? []).flatMap((id, index) =>
      missing('named-entity-exists', id, content.countries.declared, record.valueAt(['countries', index]), 'a country of countries.yaml'),
    ),
  );
}

function entityIds(content: Content): Set<string> {
  return new Set([...content.groups.declared, ...content.countries.declared, ...content.people.declared]);
}

/** One problem where an id is not among the known ones. */
export function missing(rule: Rule, id: string, known: ReadonlySet<string>, place: Place, kind: string): Problem[] {
  if (known.has(id)) return [];
  const hint = didYouMean(id, known) || ' Add it, or name another.';
  return [problem(place, rule, `${shown(id)} is not ${kind}.${hint}`)];
}
