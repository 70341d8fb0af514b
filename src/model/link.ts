import { linkNumbers } from './link-numbers.ts';
import { stateOf, type BriefFiles } from './read/brief.ts';
import type { ClaimTag } from './read/extract.ts';
import type { Content } from './read/content.ts';
import { idsIn } from './rules/references.ts';
import { bareTitle, idsOf } from './read/forms.ts';
import { lastFrozen, linkEdition } from './editions.ts';
import { healthOf } from './health.ts';
import { claimTexts } from './spans.ts';
import type {
  Archive,
  Brief,
  Citation,
  Claim,
  Count,
  Edition,
  Entity,
  Model,
  Section,
  Source,
  Speaker,
} from './types.ts';
import { findings, type Counted, type EntityKind, type Finding } from './words.ts';

/** A thing while it is linked with others. */
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

type Entities = ReadonlyMap<string, Entity>;

/** The model of checked content: ids become the things they name. Throws where a rule has failed to guard it. */
export function linkContent(content: Content): Model {
  const entities = new Map([
    ...linkEntities('groups', content.groups),
    ...linkEntities('countries', content.countries),
    ...linkEntities('people', content.people),
  ]);
  const site = must(content.site, 'site');
  const editions = new Map(content.editions.map(({ slug, list }) => [slug, list.map(linkEdition)]));
  const briefs = content.briefs.map((brief) =>
    linkBrief(brief, linkNumbers(brief, content.permalinks), entities, editions.get(brief.slug) ?? []),
  );
  return {
    site: exact(site),
    briefs,
    entities,
    archives: [...editions].flatMap(([slug, list]) => (list.length > 0 ? archiveOf(slug, list, briefs) : [])),
    permalinks: content.permalinks.filter((one) => !one.gone).map((one) => one.address),
    gone: content.permalinks.flatMap(({ address, gone }) => (gone ? [{ address, ...gone }] : [])),
  };
}

function archiveOf(slug: string, editions: readonly Edition[], briefs: readonly Brief[]): Archive {
  const brief = briefs.find((one) => one.slug === slug);
  return { slug, editions, ...(brief && { brief }) };
}

function must<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The model has no ${name}; a rule should have said so.`);
  return value;
}

/** The thing with an id among others. */
function at<T>(all: ReadonlyMap<string, T>, id: string): T {
  return must(all.get(id), id);
}

/** The same record. A field that it does not have is absent, and never `undefined` as its type would allow. */
function exact<T>(record: T) {
  return record as { [Key in keyof T]: Exclude<T[Key], undefined> };
}

const NO_NAMES = { names: [], aliases: [], demonyms: [], countries: [], formerly: [] };

function linkEntities(
  kind: EntityKind,
  records: Content['groups'] | Content['countries'] | Content['people'],
): [string, Entity][] {
  return records.list.map(({ id, value }) => {
    const { sort, ...own } = { sort: 'country', ...exact(value) };
    return [id, { ...NO_NAMES, ...own, id, kind, isRegion: sort === 'region' }];
  });
}

function linkBrief(
  files: BriefFiles,
  numbers: ReadonlyMap<string, number>,
  entities: Entities,
  editions: readonly Edition[],
): Brief {
  const front = must(files.frontMatter, 'front matter');
  const { seen, basedOn, keyFindings, ...written } = exact(front);
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
      ...linkClaim(tag, at(sections, tag.section), entities),
      ...at(texts, tag.id),
      ...linkFinding(cited.map(({ citation }) => citation)),
      number: index + 1,
      corrections: [],
    };
    for (const { citation, text } of cited) {
      citation.claim = claim;
      citation.linkText = text;
      citation.phrase ||= text;
      if (claim.paragraph) citation.paragraph ??= claim.paragraph;
    }
    return claim;
  });
  for (const section of sections.values()) section.claims = claims.filter((claim) => claim.section === section);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const corrections = files.corrections
    .map(({ value }) => ({
      ...value,
      claim: byId.get(value.claim) ?? must(lastFrozen(editions, value.claim), value.claim),
    }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  for (const claim of claims) claim.corrections = corrections.filter((one) => one.claim === claim);
  return {
    ...written,
    ...(basedOn && { basedOn: exact(basedOn) }),
    asOf: stateOf(front),
    updated: [front.updated, ...corrections.map(({ date }) => date)].reduce((a, b) => (a > b ? a : b)),
    slug: files.slug,
    keyFindings: keyFindings.map((id) => at(byId, id)),
    sections: [...sections.values()],
    claims,
    citations: [...citations.values()].sort((a, b) => a.link - b.link),
    sources: [...sources.values()],
    text: prose.text,
    corrections,
    editions,
  };
}

function linkSources(files: BriefFiles, seenOn: string | undefined): Map<string, Source> {
  const names = new Map(files.reports.list.map((report) => [report.id, report.value]));
  const ids = new Map(files.reports.list.map((report) => [report.value, report.id]));
  const checks = new Map(files.health.list.map((check) => [check.id, healthOf(check.value)]));
  return new Map(
    files.sources.list.map(({ id, value }) => {
      const health = checks.get(id);
      const { title: said, titleFrom, seen = seenOn, from, report, ...written } = exact(value);
      const title = bareTitle(said);
      const source: Source = {
        later: false,
        ...written,
        id,
        title,
        titleFrom: title === said ? titleFrom : 'address',
        seen: must(seen, `day on which ${id} was seen`),
        isOfArticle: from === 'article',
        report: report
          ? { id: report, name: at(names, report) }
          : { id: ids.get(value.publisher) ?? value.publisher, name: value.publisher },
        ...(health && { health }),
      };
      return [id, source];
    }),
  );
}

function linkCitations(
  files: BriefFiles,
  numbers: ReadonlyMap<string, number>,
  sources: ReadonlyMap<string, Source>,
): Map<string, Draft<Citation>> {
  return new Map(
    files.citations.list.map(({ id, value }) => {
      const evidence = value.evidence.map((one) => ({ ...one, source: at(sources, one.source) }));
      const bearing = evidence.filter((one) => one.strength === 'direct' || one.strength === 'partial');
      const reportCount = new Set(bearing.map((one) => one.source.report.id)).size;
      return [id, { phrase: '', ...exact(value), id, link: at(numbers, id), evidence, reportCount }];
    }),
  );
}

function linkClaim(tag: ClaimTag, section: Section, entities: Entities) {
  const { count, counts, death, paragraph, ...written } = exact(tag.value);
  return {
    ...written,
    text: tag.text,
    section,
    ...(paragraph && { paragraph: Number(paragraph) }),
    about: idsIn(written.about).map((id) => at(entities, id)),
    by: written.by ? linkSpeakers(written.by, entities) : [],
    ...(count && counts && { count: linkCount(count, counts) }),
    reportsDeath: death === 'yes',
    formerly: idsOf(written.formerly),
  };
}

function linkFinding(citations: readonly Citation[]): Pick<Claim, 'citations' | 'finding' | 'outcomes'> {
  const finding = lowest(citations.flatMap((citation) => citation.finding ?? []));
  const outcomes = citations.flatMap((citation) => citation.outcome ?? []);
  return { citations, ...(finding && { finding }), outcomes };
}

function linkSpeakers(by: string, entities: Entities): Speaker[] {
  if (by.startsWith('"')) return [{ name: by.slice(1, -1) }];
  return idsIn(by).map((id) => {
    const entity = at(entities, id);
    return { name: entity.name, entity };
  });
}

function linkCount(count: string, what: Counted): Count {
  const [low = 0, high = low] = count.split('-').map(Number);
  return { low, high, what };
}

function lowest(found: readonly Finding[]): Finding | undefined {
  return findings.find((finding) => found.includes(finding));
}
