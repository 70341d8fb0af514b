import type { Brief, Claim, Section, Site } from '../model/types.ts';
import { answerWithReason } from './answer.ts';
import { basedOnArticle, deathFrom } from './basis.ts';
import { claimsChecked } from './summaries.ts';
import { dateLabel, quoted, sentence } from './text.ts';

/** A quotation of a claim with its verdict (except for deaths), its origin and its address. */
export function claimQuotation(site: Site, brief: Brief, claim: Claim, url: string): string {
  if (claim.reportsDeath)
    return `${quoted(sentence(claim.text))} ${deathFrom(brief)}, ${brief.basedOn ? 'as restated in ' : ''}${site.name}, ${stateOf(brief)}. ${url}`;
  return `${quoted(sentence(claim.text))} ${answerWithReason(brief, claim)} ${from(site, brief)} ${url}`;
}

/** A section to quote, by its title. */
export function sectionQuotation(site: Site, brief: Brief, section: Section, url: string): string {
  return `${quoted(section.title)}, ${claimsChecked(section.claims)}. ${from(site, brief)} ${url}`;
}

/** A brief to quote, by its summary. */
export function briefQuotation(site: Site, brief: Brief, url: string): string {
  return `${quoted(brief.summary)} ${from(site, brief)} ${url}`;
}

function from(site: Site, brief: Brief): string {
  return `From ${quoted(brief.title)}, ${site.name}${basedOnArticle(brief)}; ${stateOf(brief)}.`;
}

function stateOf(brief: Brief): string {
  return `as of ${dateLabel(brief.asOf)}`;
}
