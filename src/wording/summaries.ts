import type { Entity } from '../model/entity.ts';
import type { Brief, Claim, Section } from '../model/types.ts';
import { answerWithReason } from './answer.ts';
import { deathFrom } from './basis.ts';
import { counted, dateLabel, quoted } from './text.ts';

/** “9 claims, 7 with a checked link” */
export function claimsChecked(claims: readonly Claim[]): string {
  if (claims.length === 0) return 'No claims of its own';
  const checked = claims.filter((claim) => claim.finding).length;
  return `${counted(claims.length, 'claim')}, ${checked === claims.length ? 'all' : checked} with a checked link`;
}

/** The summary of a claim’s page: the answer and why; for a death, only its origin. */
export function claimSummary(brief: Brief, claim: Claim): string {
  if (claim.reportsDeath) return `${deathFrom(brief, claim)}, with the pages found for it.`;
  return `${answerWithReason(brief, claim)} A claim from the brief ${quoted(brief.title)}, with the evidence found for it.`;
}

/** What the page of a section holds. */
export function sectionSummary({ title, asOf }: Brief, section: Section): string {
  return `${claimsChecked(section.claims)}: a section of the brief ${quoted(title)}, as of ${dateLabel(asOf)}.`;
}

/** What the page of an entity holds. */
export function entitySummary(entity: Entity): string {
  return `${entity.what ? `${entity.what}. ` : ''}${entity.name}: names and every claim, with the evidence found.`;
}
