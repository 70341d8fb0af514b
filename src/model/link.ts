import { byId } from './by-id.ts';
import { lastFrozen, linkEdition } from './editions.ts';
import { figuresOf } from './figures.ts';
import { linkClaim, linkFinding } from './link-claim.ts';
import { linkNumbers } from './link-numbers.ts';
import { linkCitations, linkSources } from './link-sources.ts';
import { at, exact, must, type Draft } from './linking.ts';
import { stateOf, type BriefFiles } from './read/brief.ts';
import type { Content } from './read/content.ts';
import { idsOf } from './read/forms.ts';
import { sidesOf, type Side } from './sides.ts';
import { claimTexts } from './spans.ts';
import type { Entity } from './entity.ts';
import type { Archive, Edition } from './editions.ts';
import type { Brief, Claim, Model, Section } from './types.ts';
import { entityKinds, type EntityKind } from './words.ts';

/** The model of checked content: ids become the things they name. Throws where a rule should have reported a problem. */
export function linkContent(content: Content): Model {
  const sides = sidesOf(content.briefs);
  const entities = new Map(entityKinds.flatMap((kind) => linkEntities(kind, content[kind], sides)));
  const site = must(content.site, 'site');
  const editions = new Map(content.editions.map(({ slug, list }) => [slug, list.map(linkEdition)]));
  const briefs = content.briefs
    .map((brief) =>
      linkBrief(brief, linkNumbers(brief, content.permalinks), entities, sides, editions.get(brief.slug) ?? []),
    )
    .sort(byPublication);
  return {
    site: exact(site),
    briefs,
    entities,
    synonyms: content.synonyms.list.map(({ value }) => value),
    archives: [...editions].flatMap(([slug, list]) => (list.length > 0 ? archiveOf(slug, list, briefs) : [])),
    permalinks: content.permalinks.filter((one) => !one.gone).map((one) => one.address),
    gone: content.permalinks.flatMap(({ address, gone }) => (gone ? [{ address, ...gone }] : [])),
  };
}

function archiveOf(slug: string, editions: readonly Edition[], briefs: readonly Brief[]): Archive {
  const brief = briefs.find((one) => one.slug === slug);
  return { slug, editions, ...(brief && { brief }) };
}

const NO_NAMES = { names: [], aliases: [], search: [], demonyms: [], countries: [], formerly: [] };

function linkEntities(
  kind: EntityKind,
  records: Content[EntityKind],
  sides: ReadonlyMap<string, Side>,
): [string, Entity][] {
  return records.list.map(({ id, value }) => {
    const { side, ...own } = { side: undefined, ...exact(value) };
    return [id, { ...NO_NAMES, ...own, id, kind, ...(side && { side: at(sides, side) }) }];
  });
}

/** Newest first; on the same day, by folder. */
function byPublication(a: Brief, b: Brief): number {
  return b.published.localeCompare(a.published) || (a.slug < b.slug ? -1 : 1);
}

function linkBrief(
  files: BriefFiles,
  numbers: ReadonlyMap<string, number>,
  entities: ReadonlyMap<string, Entity>,
  sides: ReadonlyMap<string, Side>,
  editions: readonly Edition[],
): Brief {
  const front = must(files.frontMatter, 'front matter');
  const { seen, basedOn, keyFindings, sides: own = [], counts = [], figures = {}, ...written } = exact(front);
  const named = { entities, sides, counts: byId(counts) };
  const prose = must(files.prose, 'prose');
  const sources = linkSources(files, seen);
  const citations = linkCitations(files, numbers, sources);
  const sections = new Map(
    prose.sections.map(({ id, title, value }) => {
      const section: Draft<Section> = { id, title, claims: [], formerly: idsOf(value.formerly) };
      return [id, section];
    }),
  );
  const links = prose.links.flatMap(({ url, text, claim }) =>
    url.startsWith('cite:') ? { citation: at(citations, url.slice('cite:'.length)), text, claim } : [],
  );
  const texts = claimTexts(prose.text);
  const claims = prose.claims.map((tag, index) => {
    const cited = links.filter((link) => link.claim === tag.id);
    const claim: Draft<Claim> = {
      ...linkClaim(tag, at(sections, tag.section), named),
      ...at(texts, tag.id),
      ...linkFinding(cited.map(({ citation }) => citation)),
      number: index + 1,
      corrections: [],
    };
    for (const { citation, text } of cited) {
      citation.claim = claim;
      citation.phrase ||= text;
      if (claim.paragraph) citation.paragraph ??= claim.paragraph;
    }
    return claim;
  });
  for (const section of sections.values()) section.claims = claims.filter((claim) => claim.section === section);
  const claimsById = byId(claims);
  const corrections = files.corrections.list
    .map(({ value }) => ({
      ...value,
      claim: claimsById.get(value.claim) ?? must(lastFrozen(editions, value.claim), value.claim),
    }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  for (const claim of claims) claim.corrections = corrections.filter((one) => one.claim === claim);
  const brief: Draft<Brief> = {
    ...written,
    ...(basedOn && { basedOn: exact(basedOn) }),
    asOf: stateOf(front),
    updated: [front.updated, ...corrections.map(({ date }) => date)].reduce((a, b) => (a > b ? a : b)),
    slug: files.slug,
    keyFindings: keyFindings.map((id) => at(claimsById, id)),
    sides: own.map(({ id }) => at(sides, id)),
    counts,
    figures: [],
    sections: [...sections.values()],
    claims,
    citations: [...citations.values()].sort((a, b) => a.link - b.link),
    sources: [...sources.values()],
    text: prose.text,
    corrections,
    editions,
  };
  brief.figures = figuresOf(entities, brief).map((id) => ({ id, ...exact(figures[id] ?? {}) }));
  return brief;
}
