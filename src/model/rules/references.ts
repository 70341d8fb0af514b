import type { BriefFiles } from '../read/brief.ts';
import { entityRecords, type Content } from '../read/content.ts';
import type { ClaimTag, ProseLink } from '../read/extract.ts';
import { didYouMean } from '../nearest.ts';
import { problem, shown, type Place, type Problem, type Rule } from '../problem.ts';
import { idsOf, isBlank } from '../read/forms.ts';
import type { Renamed } from '../read/records.ts';
import { entityKinds } from '../words.ts';

const ENTITY = 'a group, country or person';
const SPEAKER = `${ENTITY} (speakers without a record are written in quotation marks: by='"an official"')`;

/** The ids in `about` or `by`; a speaker in quotation marks is none. */
export function idsIn(words: string | undefined): readonly string[] {
  return words?.startsWith('"') ? [] : idsOf(words);
}

/** Every id that names a record or a claim leads to one. */
export function checkReferences(content: Content, brief: BriefFiles): Problem[] {
  const { slug, prose, frontMatter, frontMatterAt, corrections } = brief;
  if (!prose) return [];
  const { claims, declared } = prose;
  const known = entityIds(content);
  const entityNow = renamed(entityRecords(content));
  const claimNow = renamed(claims);
  // A correction may explain why a claim was removed; the editions still have it.
  const takenOut = claimsOfEditions(content, slug).filter((id) => claimNow(id) === undefined);
  const entity = (id: string, place: Place, kind: string) =>
    missing('named-entity-exists', id, known, place, kind, entityNow(id));
  const claim = (id: string, place: Place, ids = declared?.claims) =>
    missing('named-claim-exists', id, ids, place, 'a claim of this brief', claimNow(id));
  return [
    ...claims.flatMap(({ value, valueAt }) => [
      ...idsIn(value.about).flatMap((id) => entity(id, valueAt(['about']), ENTITY)),
      // The first one only: the rest may be words of a speaker’s name.
      ...idsIn(value.by)
        .flatMap((id) => entity(id, valueAt(['by']), SPEAKER))
        .slice(0, 1),
    ]),
    ...claims.flatMap((one) => checkDeath(one, content.people.declared)),
    ...checkLinks(brief),
    ...(frontMatter?.keyFindings ?? []).flatMap((id, index) => claim(id, frontMatterAt(['keyFindings', index]))),
    ...corrections.list.flatMap(({ value, valueAt }) =>
      claim(value.claim, valueAt(['claim']), declared?.claims.union(new Set(takenOut))),
    ),
  ];
}

/** A death is that of a person, whose page and card it changes. */
function checkDeath({ value: { death, about }, valueAt }: ClaimTag, people?: ReadonlySet<string>): Problem[] {
  if (!death || !people || idsIn(about).some((id) => people.has(id))) return [];
  const message =
    '`death` is for the death of a named person, and this claim is about none. Name the person in `about`, or take `death` out.';
  return [problem(valueAt(['death']), 'death-is-of-a-person', message)];
}

/** What to say of an id that a record had before. */
function renamed(records: readonly Renamed[]) {
  const now = new Map(records.flatMap(({ id, value }) => idsOf(value.formerly).map((old) => [old, id] as const)));
  return (id: string) => {
    const name = now.get(id);
    return name === undefined ? undefined : ` It is a former id of ${shown(name)}; name that one.`;
  };
}

/** Every link of the prose is a citation or goes to a place of the brief. */
export function checkLinks(brief: BriefFiles): Problem[] {
  if (!brief.prose) return [];
  const { links, declared, sections, claims } = brief.prose;
  const anchors = declared && new Set([...declared.claims, ...declared.sections]);
  const now = renamed([...sections, ...claims]);
  return links.flatMap((link) => {
    const wrong = checkLink(link);
    const id = link.url.slice(1);
    if (wrong || !link.url.startsWith('#')) return wrong ?? [];
    const isCited = brief.citations.declared?.has(id);
    const hint = isCited ? ` It is a citation; write ${shown(`cite:${id}`)}.` : now(id);
    return missing('link-target-exists', id, anchors, link.place, 'a claim or section of this brief', hint);
  });
}

/** What is wrong with a link, wherever it goes. */
function checkLink({ url, text, title, place }: ProseLink): Problem[] | undefined {
  const goal = 'Link to `cite:` and a citation, or to `#` and a claim or section.';
  if (isBlank(text)) return [problem(place, 'link-has-text', `The link to ${shown(url)} has no text. Write its text.`)];
  if (title)
    return [
      problem(
        place,
        'link-is-well-formed',
        `This link has the title ${shown(title)}, which would be shown nowhere. Take it out.`,
      ),
    ];
  if (['', '#', 'cite:'].includes(url))
    return [problem(place, 'link-scheme-is-known', `This link leads nowhere. ${goal}`)];
  if (url.startsWith('#') || url.startsWith('cite:')) return undefined;
  return [problem(place, 'link-scheme-is-known', `The link to ${shown(url)} leads out of the brief. ${goal}`)];
}

/** Countries that groups, people and sides name have records. */
export function checkCountriesNamed(content: Content): Problem[] {
  const ofEntities = entityRecords(content).flatMap(({ value, valueAt }) =>
    (value.countries ?? []).map((id, index) => ({ id, place: valueAt(['countries', index]) })),
  );
  const ofSides = content.briefs.flatMap(({ frontMatter, frontMatterAt }) =>
    (frontMatter?.sides ?? []).map(({ country }, index) => ({
      id: country,
      place: frontMatterAt(['sides', index, 'country']),
    })),
  );
  return [...ofEntities, ...ofSides].flatMap(({ id, place }) =>
    missing('named-entity-exists', id, content.countries.declared, place, 'a country of countries.yaml'),
  );
}

/** The ids of all groups, countries and people; nothing while they are not all known, or one is of two. */
function entityIds(content: Content): ReadonlySet<string> | undefined {
  const ids = entityKinds.flatMap((kind) => [...(content[kind].declared ?? [])]);
  const set = new Set(ids);
  return entityKinds.every((kind) => content[kind].declared) && set.size === ids.length ? set : undefined;
}

/** One problem if an id is unknown; none if there is no id, or while the known ids are incomplete. */
export function missing(
  rule: Rule,
  id: string | undefined,
  known: ReadonlySet<string> | undefined,
  place: Place,
  kind: string,
  hint?: string,
): Problem[] {
  if (id === undefined || !known || known.has(id)) return [];
  const what = hint ?? (didYouMean(id, known) || ' Add it, or name another.');
  return [problem(place, rule, `${shown(id)} is not ${kind}.${what}`)];
}

function claimsOfEditions({ editions }: Content, slug: string): string[] {
  const read = editions.filter((one) => one.slug === slug).flatMap(({ list }) => list.map((edition) => edition.read));
  return read.flatMap((one) => (one && 'file' in one ? one.file.claims.map(({ id }) => id) : []));
}
