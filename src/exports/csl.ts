import { citedEdition } from '../editions/cited.ts';
import { paths, publicUrl } from '../links.ts';
import type { Source } from '../model/evidence.ts';
import type { Brief, Claim, Model, Section, Site } from '../model/types.ts';
import { once } from '../once.ts';
import { answerOf } from '../wording/answer.ts';
import { basedOnWords, claimOf, deathFrom, laterLabel, seenLabel } from '../wording/basis.ts';
import { voiceLabel } from '../wording/labels.ts';
import { claimSummary, sectionSummary } from '../wording/summaries.ts';
import { capitalised, dateLabel, listed, quoted, sentence } from '../wording/text.ts';
import { authorName, type CslName } from './author-name.ts';
import { claimDate, sectionDate } from '../model/versions.ts';

/** One thing that can be cited, as CSL-JSON: https://github.com/citation-style-language/schema */
export interface CslItem {
  readonly id: string;
  readonly type: 'report' | 'webpage' | 'document';
  readonly title: string;
  readonly author?: readonly CslName[];
  /** The website or the brief it is part of. */
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  /** The day it was seen. */
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly abstract?: string;
  readonly note?: string;
  /** The edition that has it, or that it has changed since. */
  readonly version?: string;
  /** The permanent address of that edition. */
  readonly archive_location?: string;
  /** What kind of text it is; styles print it in brackets. */
  readonly genre?: string;
}

/** Year, month and day, as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** A brief; its publisher answers for it, no person is named as its author. */
export function briefItem(site: Site, brief: Brief): CslItem {
  return {
    id: brief.slug,
    type: 'report',
    title: brief.title,
    ...ours(site, brief.updated, paths.brief(brief.slug)),
    ...inEdition(brief),
    abstract: brief.summary,
    ...noteOf(basedOnWords(brief), brief.updated > brief.published && `First published ${dateLabel(brief.published)}`),
  };
}

/** The page of a section. */
export function sectionItem(site: Site, brief: Brief, section: Section): CslItem {
  return {
    id: section.id,
    type: 'webpage',
    title: section.title,
    'container-title': brief.title,
    ...ours(site, sectionDate(brief, section), paths.section(brief.slug, section.id)),
    ...inEdition(brief, section),
    abstract: sectionSummary(brief, section),
    ...noteOf([`A section of ${quoted(brief.title)}`, basedOnWords(brief)].filter(Boolean).join(', ')),
  };
}

/** The page of a claim; after a correction its date is that of the words it has now, and its note names both. */
export function claimItem(site: Site, brief: Brief, claim: Claim): CslItem {
  const corrected = claim.corrections.map(({ date }) => dateLabel(date)).reverse();
  const dates = corrected.length > 0 && `First published ${dateLabel(brief.published)}, corrected ${listed(corrected)}`;
  return {
    id: claim.id,
    type: 'webpage',
    title: capitalised(claim.text),
    'container-title': brief.title,
    ...ours(site, claimDate(brief, claim), paths.claim(brief.slug, claim.id)),
    ...inEdition(brief, claim),
    abstract: claimSummary(brief, claim),
    genre: claimGenre(brief, claim),
    ...noteOf(
      claimGenre(brief, claim),
      brief.basedOn ? `Restated in ${quoted(brief.title)}, ${basedOnWords(brief)}` : `In ${quoted(brief.title)}`,
      dates,
    ),
  };
}

/** Whose claim it is and what was found for it, so that no citation makes a disputed claim a statement of ours. */
function claimGenre(brief: Brief, claim: Claim): string {
  if (claim.reportsDeath) return deathFrom(brief);
  const found = answerOf(brief, claim);
  return `${claimOf(brief)}; ${found.charAt(0).toLowerCase()}${found.slice(1)}`;
}

/** The article a brief is based on, if it is based on one. Where it appeared is not known to us. */
export function articleItem({ slug, basedOn }: Brief): CslItem | undefined {
  if (!basedOn) return undefined;
  const { title, author, producer, published, url } = basedOn;
  return {
    id: `${slug}-article`,
    type: 'document',
    title,
    author: [authorName(author)],
    ...(producer && { publisher: producer }),
    ...(published && { issued: cslDate(published) }),
    ...(url && { URL: url }),
  };
}

/** The title of a source; a description in place of a title is in square brackets, as citation styles have it. */
export function sourceName({ title, titleFrom }: Source): string {
  return titleFrom === 'description' ? `[${capitalised(title)}]` : title;
}

/** A page found. Its authors are not recorded, and the site need not be one, so none is named. */
export function sourceItem(brief: Brief, source: Source): CslItem {
  const note = [
    source.titleFrom === 'address' && 'Title read from the address',
    source.voice && voiceLabel(source.voice),
    source.isOfArticle && 'Linked to by the article itself',
    source.later && laterLabel(brief),
    `Report: ${source.report.name}`,
    seenLabel(brief, source.seen),
    source.archived && `Archived at ${source.archived}`,
  ];
  return {
    id: source.id,
    type: 'webpage',
    title: sourceName(source),
    'container-title': source.publisher,
    ...(source.published && { issued: cslDate(source.published) }),
    accessed: cslDate(source.seen),
    URL: source.url,
    ...noteOf(...note),
  };
}

/** All pages found. */
export function sourceItems(model: Model): readonly CslItem[] {
  return model.briefs.flatMap((brief) =>
    brief.sources.map((source) => ({ ...sourceItem(brief, source), id: sourceKey(model, brief, source) })),
  );
}

/** The id of a source in files that hold all briefs: if two briefs share it, the slug and `--` (in no id) are put before it. */
export function sourceKey(model: Model, brief: Brief, { id }: Source): string {
  return idsOfSeveral(model).has(id) ? `${brief.slug}--${id}` : id;
}

const idsOfSeveral = once(({ briefs }: Model): ReadonlySet<string> => {
  const users = Map.groupBy(
    briefs.flatMap((brief) => [...new Set(brief.sources.map(({ id }) => id))]),
    (id) => id,
  );
  return new Set([...users].flatMap(([id, uses]) => (uses.length > 1 ? [id] : [])));
});

/** A day, month or year as CSL writes it. */
export function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

function inEdition(brief: Brief, part?: Claim | Section): Pick<CslItem, 'version' | 'archive_location'> {
  const edition = citedEdition(brief, part);
  return edition ? { version: edition.version, archive_location: publicUrl(edition.path) } : {};
}

function ours(site: Site, date: string, path: string) {
  return { publisher: site.publisher || site.name, issued: cslDate(date), URL: publicUrl(path), language: 'en' };
}

/** A note of these sentences, if there are any. */
function noteOf(...texts: readonly (string | false | undefined)[]): Pick<CslItem, 'note'> {
  const note = texts.flatMap((text) => (text ? sentence(text) : [])).join(' ');
  return note ? { note } : {};
}
