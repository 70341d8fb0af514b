import type { BriefFiles } from '../brief.ts';
import type { Content } from '../content.ts';
import type { ProseLink } from '../extract.ts';
import { didYouMean, problem, shown, type Place, type Problem, type Rule } from '../problem.ts';
import { idsOf } from '../forms.ts';

const ENTITY = 'a group, country or person';
const SPEAKER = `${ENTITY} (speakers without a record stand in quotation marks: by='"an official"')`;

/** The ids in `about` or `by`; a speaker in quotation marks is none. */
export function idsIn(words: string | undefined): string[] {
  return words?.startsWith('"') ? [] : idsOf(words);
}

/** Every id that names a record or a claim leads to one. */
export function checkReferences(content: Content, brief: BriefFiles): Problem[] {
  const entities = entityIds(content);
  if (!brief.prose) return [];
  const { claims, links, declared } = brief.prose;
  return [
    ...claims.flatMap((claim) => [
      ...idsIn(claim.value.about).flatMap((id) =>
        missing('named-entity-exists', id, entities, claim.valueAt(['about']), ENTITY),
      ),
      // The first one only: the rest may be words of a speaker’s name.
      ...idsIn(claim.value.by)
        .flatMap((id) => missing('named-entity-exists', id, entities, claim.valueAt(['by']), SPEAKER))
        .slice(0, 1),
    ]),
    ...links.flatMap((link) => checkLink(link, declared && new Set([...declared.claims, ...declared.sections]))),
    ...(brief.frontMatter?.keyFindings ?? []).flatMap((id, index) =>
      missing(
        'named-claim-exists',
        id,
        declared?.claims,
        brief.frontMatterAt(['keyFindings', index]),
        'a claim of this brief',
      ),
    ),
    ...brief.corrections.flatMap((correction) =>
      missing(
        'named-claim-exists',
        correction.value.claim,
        declared?.claims,
        correction.valueAt(['claim']),
        'a claim of this brief',
      ),
    ),
  ];
}

function checkLink({ url, text, place }: ProseLink, anchors: ReadonlySet<string> | undefined): Problem[] {
  const goal = 'Link to `cite:` and a citation, or to `#` and a claim or section.';
  if (text.trim() === '')
    return [problem(place, 'link-has-text', `The link to ${shown(url)} has no text. Write the words it stands on.`)];
  if (['', '#', 'cite:'].includes(url))
    return [problem(place, 'link-scheme-is-known', `This link leads nowhere. ${goal}`)];
  if (url.startsWith('#'))
    return missing('link-target-exists', url.slice(1), anchors, place, 'a claim or section of this brief');
  return url.startsWith('cite:')
    ? []
    : [problem(place, 'link-scheme-is-known', `The link to ${shown(url)} leads out of the brief. ${goal}`)];
}

/** Countries that groups and people name have records. */
export function checkCountriesNamed(content: Content): Problem[] {
  return [...content.groups.list, ...content.people.list].flatMap((record) =>
    (record.value.countries ?? []).flatMap((id, index) =>
      missing(
        'named-entity-exists',
        id,
        content.countries.declared,
        record.valueAt(['countries', index]),
        'a country of countries.yaml',
      ),
    ),
  );
}

function entityIds({ groups, countries, people }: Content): Set<string> | undefined {
  if (!groups.declared || !countries.declared || !people.declared) return undefined;
  const ids = [...groups.declared, ...countries.declared, ...people.declared];
  const set = new Set(ids);
  return set.size === ids.length ? set : undefined;
}

/** One problem where an id is not among the known ones; none while these are not known. */
export function missing(
  rule: Rule,
  id: string,
  known: ReadonlySet<string> | undefined,
  place: Place,
  kind: string,
): Problem[] {
  if (!known || known.has(id)) return [];
  const hint = didYouMean(id, known) || ' Add it, or name another.';
  return [problem(place, rule, `${shown(id)} is not ${kind}.${hint}`)];
}
