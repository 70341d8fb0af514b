import {
  FORMAT,
  type EditionFile,
  type FrozenCitation,
  type FrozenClaim,
  type FrozenSource,
} from '../model/read/edition-file.ts';
import type { Citation, Source } from '../model/evidence.ts';
import type { Brief, Claim } from '../model/types.ts';
import { basisTexts, evidenceIntro, textNoun } from '../wording/basis.ts';
import { claimFacts } from '../wording/facts.ts';
import { outcomeLabels, voiceLabel } from '../wording/labels.ts';
import { legend, legendMarks, legendTexts } from '../wording/legend.ts';
import { answerOf } from '../wording/answer.ts';
import { reportsLine, strengthLabel } from '../wording/evidence.ts';
import { markOf } from '../wording/mark.ts';

/** All that a brief and the pages of its claims say, as the file of an edition. */
export function freezeBrief(brief: Brief, edition: string): EditionFile {
  const { slug, title, summary, published, updated, basedOn, asOf, sections, text, corrections } = brief;
  return plain({
    format: FORMAT,
    brief: slug,
    edition,
    title,
    summary,
    published,
    updated,
    basedOn,
    asOf,
    basis: basisTexts(brief),
    sections: sections.map((section) => ({ id: section.id, title: section.title, formerly: some(section.formerly) })),
    text,
    claims: brief.claims.map((claim) => frozenClaim(brief, claim)),
    legend: { intro: legend.intro, marks: legendMarks(textNoun(brief)), notes: legendTexts },
    evidenceNote: evidenceIntro(brief),
    citations: brief.citations.map((citation) => frozenCitation(brief, citation)),
    sources: brief.sources.map(frozenSource),
    corrections: corrections.map(({ date, claim, changed, why }) => ({ date, claim: claim.id, changed, why })),
  });
}

/** The text of an edition’s file: https://www.rfc-editor.org/rfc/rfc8259 */
export function editionText(file: EditionFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

function frozenClaim(brief: Brief, claim: Claim): Unfinished<FrozenClaim> {
  const { id, number, section, paragraph, text, flow, formerly, finding, sort, when, by, side, count, about } = claim;
  return {
    id,
    number,
    section: section.id,
    paragraph,
    formerly: some(formerly),
    text: flow,
    alone: text === flow ? undefined : text,
    mark: markOf(claim),
    verdict: answerOf(brief, claim),
    finding,
    sort,
    when,
    by: some(by.map(({ name, entity }) => ({ name, id: entity?.id }))),
    side: side?.id,
    count: count && { ...count, what: count.what.id, of: count.of?.id },
    about: some(about.map(({ id: entity, kind, name }) => ({ id: entity, kind, name }))),
    facts: claimFacts(brief, claim),
    reportsDeath: claim.reportsDeath || undefined,
    citations: some(claim.citations.map((citation) => citation.id)),
  };
}

function frozenCitation(brief: Brief, citation: Citation): Unfinished<FrozenCitation> {
  const { id, link, paragraph, phrase, finding, outcome, caution, evidence, since } = citation;
  return {
    id,
    link,
    paragraph,
    phrase,
    finding,
    mark: markOf(citation),
    verdict: answerOf(brief, citation),
    outcome: outcome && { word: outcome.word, label: outcomeLabels[outcome.word], because: outcome.because },
    caution,
    evidence: evidence.map(({ source, strength, supports }) => ({
      source: source.id,
      strength,
      label: strengthLabel(strength, citation),
      supports,
    })),
    reports: reportsLine(citation),
    since: some(since.map(({ date, text, sources }) => ({ date, text, sources: sources.map((source) => source.id) }))),
  };
}

function frozenSource(source: Source): Unfinished<FrozenSource> {
  const { id, title, titleFrom, publisher, voice, published, later, seen, archived, report, url } = source;
  const from = source.isOfArticle ? 'article' : undefined;
  return {
    id,
    title,
    titleFrom,
    publisher,
    voice: voice && voiceLabel(voice),
    published,
    later: later || undefined,
    from,
    seen,
    archived,
    report,
    url,
  };
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

type Unfinished<T> = { readonly [K in keyof T]: unknown };

/** The value as JSON has it: undefined fields are dropped. */
function plain(value: unknown): EditionFile {
  return JSON.parse(JSON.stringify(value)) as EditionFile;
}
