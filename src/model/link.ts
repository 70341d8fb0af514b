import type { BriefFiles } from './read/brief.ts';
import type { ClaimTag } from './read/extract.ts';
import type { Content } from './read/content.ts';
import { idsIn } from './rules/references.ts';
import { idsOf } from './read/forms.ts';
import { healthOf } from './health.ts';
import type { Brief, Citation, Claim, Count, Entity, EntityKind, Model, Section, Source, Speaker } from './types.ts';
import { findings, type Counted, type Finding } from './words.ts';

/** The model of checked content: ids become the things they name. Throws where a rule has failed to guard it. */
export function linkContent(content: Content): Model {
  const entities = new Map([
    ...linkEntities('groups', content.groups),
    ...linkEntities('countries', content.countries),
    ...linkEntities('people', content.people),
  ]);
  const site = must(content.site, 'site');
  const briefs = content.briefs.map((brief) => linkBrief(brief, entities));
  return {
    site,
    briefs,
    entities,
    permalinks: content.permalinks.filter((one) => !one.gone).map((one) => one.address),
    gone: content.permalinks.flatMap(({ address, gone }) => (gone ? [{ address, ...gone }] : [])),
  };
}

function must<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The model has no ${name}; a rule should have said so.`);
  return value;
}

function linkEntities(
  kind: EntityKind,
  records: Content['groups'] | Content['countries'] | Content['people'],
): [string, Entity][] {
  return records.list.map(({ id, value }) => [
    id,
    {
      id,
      kind,
      name: value.name,
      names: value.names ?? [],
      aliases: value.aliases ?? [],
      demonyms: 'demonyms' in value ? (value.demonyms ?? []) : [],
      ...(value.what && { what: value.what }),
      ...('side' in value && value.side && { side: value.side }),
      isRegion: 'sort' in value && value.sort === 'region',
      ...('at' in value && value.at && { at: value.at }),
      countries: 'countries' in value ? (value.countries ?? []) : [],
      formerly: value.formerly ?? [],
    },
  ]);
}

function linkBrief(files: BriefFiles, entities: ReadonlyMap<string, Entity>): Brief {
  const { basedOn, keyFindings, ...front } = must(files.frontMatter, 'front matter');
  const prose = must(files.prose, 'prose');
  const sources = linkSources(files);
  const citations = linkCitations(files, sources);
  const sections = new Map(
    prose.sections.map(({ id, title, value }) => [
      id,
      { id, title, claims: [] as Claim[], formerly: idsOf(value.formerly) },
    ]),
  );
  const claims = prose.claims.map((tag, index) => {
    const links = prose.links.filter((link) => link.claim === tag.id && link.url.startsWith('cite:'));
    const cited = links.map((link) => link.url.slice('cite:'.length));
    const section = must(sections.get(tag.section), tag.section);
    const claim = {
      ...linkClaim(tag, section, entities),
      ...linkFinding(cited.map((id) => must(citations.get(id), id))),
      number: index + 1,
    };
    section.claims.push(claim);
    for (const link of links)
      Object.assign(must(citations.get(link.url.slice('cite:'.length)), link.url), { claim, linkText: link.text });
    return claim;
  });
  const claim = (id: string) =>
    must(
      claims.find((one) => one.id === id),
      id,
    );
  return {
    ...front,
    updated: [front.updated, ...files.corrections.map(({ value }) => value.date)].reduce((a, b) => (a > b ? a : b)),
    slug: files.slug,
    basedOn,
    keyFindings: keyFindings.map(claim),
    sections: [...sections.values()],
    claims,
    citations: [...citations.values()].sort((a, b) => a.link - b.link),
    sources: [...sources.values()],
    corrections: files.corrections.map((one) => ({ ...one.value, claim: claim(one.value.claim) })),
  };
}

function linkSources(files: BriefFiles): Map<string, Source> {
  const names = new Map(files.reports.list.map((report) => [report.id, report.value]));
  const checks = new Map(files.health.list.map((check) => [check.id, healthOf(check.value)]));
  return new Map(
    files.sources.list.map(({ id, value }) => {
      const health = checks.get(id);
      const { voice, published, later = false, report, ...rest } = value;
      const name = must(names.get(report), report);
      return [
        id,
        {
          ...rest,
          id,
          later,
          report: { id: report, name },
          ...(voice && { voice }),
          ...(published && { published }),
          ...(health && { health }),
        },
      ];
    }),
  );
}

function linkCitations(files: BriefFiles, sources: ReadonlyMap<string, Source>): Map<string, Citation> {
  return new Map(
    files.citations.list.map(({ id, value }) => {
      const evidence = value.evidence.map((one) => ({ ...one, source: must(sources.get(one.source), one.source) }));
      const bearing = evidence.filter((one) => one.strength === 'direct' || one.strength === 'partial');
      const { finding, outcome, caution, link, paragraph, phrase } = value;
      const reportCount = new Set(bearing.map((one) => one.source.report.id)).size;
      return [
        id,
        {
          id,
          link,
          paragraph,
          phrase,
          evidence,
          reportCount,
          ...(finding && { finding }),
          ...(outcome && { outcome }),
          ...(caution && { caution }),
        },
      ];
    }),
  );
}

function linkClaim(
  tag: ClaimTag,
  section: Section,
  entities: ReadonlyMap<string, Entity>,
): Omit<Claim, 'number' | 'citations' | 'finding'> {
  const { value, id, text, around } = tag;
  return {
    id,
    text,
    around,
    section,
    paragraph: Number(value.paragraph),
    about: idsIn(value.about).map((one) => must(entities.get(one), one)),
    ...(value.when && { when: value.when }),
    by: value.by ? linkSpeakers(value.by, entities) : [],
    sort: value.sort,
    ...(value.side && { side: value.side }),
    ...(value.count && value.counts && { count: linkCount(value.count, value.counts) }),
    reportsDeath: value.death === 'yes',
    formerly: idsOf(value.formerly),
  };
}

function linkFinding(citations: readonly Citation[]): Pick<Claim, 'citations' | 'finding'> {
  const finding = lowest(citations.flatMap((citation) => citation.finding ?? []));
  return { citations, ...(finding && { finding }) };
}

function linkSpeakers(by: string, entities: ReadonlyMap<string, Entity>): Speaker[] {
  if (by.startsWith('"')) return [{ name: by.slice(1, -1) }];
  return idsIn(by).map((id) => {
    const entity = must(entities.get(id), id);
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
