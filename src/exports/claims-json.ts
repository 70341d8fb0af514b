import { changedSince } from '../editions/history.ts';
import { paths, publicUrl } from '../links.ts';
import type { Citation, Source } from '../model/evidence.ts';
import type { Brief, Claim, Count, Model } from '../model/types.ts';
import { capitalised } from '../wording/text.ts';
import { answerOf } from '../wording/answer.ts';
import { sourceKey } from './csl.ts';
import type { ClaimRecord, ClaimsFile } from './record.ts';
import { evidenceNote, terms } from '../wording/terms.ts';

/** Every claim of every brief, in the form of `record.ts`. */
export function claimsOf(model: Model): ClaimsFile {
  const { name, publisher, licence } = model.site;
  return {
    $schema: publicUrl(paths.data('schema.json')),
    site: { name, url: publicUrl(paths.home()), publisher: publisher || null },
    licence: licence ? { name: licence.name, url: licence.url ?? null } : null,
    terms: terms(model),
    note: evidenceNote(model),
    briefs: model.briefs.map(briefRecord),
    claims: model.briefs.flatMap((brief) => brief.claims.map((claim) => record(model, brief, claim))),
  };
}

function briefRecord(brief: Brief): ClaimsFile['briefs'][number] {
  const { slug, title, basedOn, asOf, published, updated, editions } = brief;
  return {
    id: slug,
    title,
    url: publicUrl(paths.brief(slug)),
    basedOn: basedOn?.title ?? null,
    author: basedOn?.author ?? null,
    links: basedOn?.links ?? null,
    asOf,
    published,
    updated,
    edition: editions.at(-1)?.name ?? null,
    changedSinceEdition: (changedSince(brief)?.comparison.claims ?? []).flatMap((one) => (one.isClaim ? one.id : [])),
    editions: editions.map(({ name, what, sha256 }) => ({
      name,
      new: what,
      url: publicUrl(paths.edition(slug, name)),
      file: publicUrl(paths.editionFile(slug, name)),
      sha256,
    })),
  };
}

/** The same as text: https://www.rfc-editor.org/rfc/rfc8259 */
export function claimsJson(model: Model): string {
  return `${JSON.stringify(claimsOf(model), null, 2)}\n`;
}

function record(model: Model, brief: Brief, claim: Claim): ClaimRecord {
  const { id, number, section, paragraph, text, sort, when, by, about, side, count, finding, outcomes, formerly } =
    claim;
  return {
    number,
    id,
    brief: brief.slug,
    url: publicUrl(paths.claim(brief.slug, id)),
    place: publicUrl(paths.anchor(brief.slug, id)),
    section: { id: section.id, title: section.title },
    paragraph: paragraph ?? null,
    text: capitalised(text),
    sort,
    when: when ?? null,
    by: by.map(({ name, entity }) => ({ name, id: entity?.id ?? null })),
    about: about.map((entity) => ({ id: entity.id, name: entity.name })),
    side: side?.id ?? null,
    count: count ? countRecord(count) : null,
    finding: finding ?? null,
    outcomes: [...outcomes],
    answer: answerOf(brief, claim),
    citations: claim.citations.map((citation) => ({
      ...citationRecord(brief, citation),
      evidence: citation.evidence.map(({ source, strength, supports }) => ({
        ...pageRecord(model, brief, source),
        strength,
        supports,
      })),
      since: citation.since.map(({ date, text, sources }) => ({
        date,
        text,
        pages: sources.map((source) => pageRecord(model, brief, source)),
      })),
    })),
    formerly: [...formerly],
  };
}

function countRecord({ low, high, hedge, what, of }: Count) {
  return { low, high, hedge: hedge ?? null, what: what.id, of: of?.id ?? null };
}

function citationRecord(brief: Brief, citation: Citation) {
  const { link, phrase, finding, outcome, caution, reportCount } = citation;
  return {
    link,
    phrase,
    finding: finding ?? null,
    outcome: outcome ?? null,
    answer: answerOf(brief, citation),
    caution: caution ?? null,
    reportCount,
  };
}

function pageRecord(model: Model, brief: Brief, source: Source) {
  return {
    source: sourceKey(model, brief, source),
    url: source.url,
    title: source.title,
    titleFrom: source.titleFrom,
    publisher: source.publisher,
    voice: source.voice ?? null,
    published: source.published ?? null,
    later: source.later,
    seen: source.seen,
    from: source.isOfArticle ? ('article' as const) : null,
    archived: source.archived ?? null,
    health: healthRecord(source),
    report: source.report.name,
  };
}

function healthRecord({ health }: Source) {
  if (!health) return null;
  const { status, checked } = health;
  return {
    status,
    checked,
    to: 'to' in health ? health.to : null,
    why: 'why' in health ? health.why : null,
    since: 'since' in health ? health.since : null,
  };
}
