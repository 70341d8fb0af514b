import type { Entity } from '../model/entity.ts';
import type { Brief, Claim, Section } from '../model/types.ts';
import { answerWithReason } from './answer.ts';
import { deathFrom, pagesBeside } from './basis.ts';
import { counted, dateLabel, quoted } from './text.ts';

/** “9 claims, 7 with a checked link” */
export function claimsChecked(claims: readonly Claim[]): string {
  if (claims.length === 0) return 'No claims of its own';
  const checked = claims.filter((claim) => claim.finding).length;
  return `${counted(claims.length, 'claim')}, ${linkedOf(checked, claims.length, 'a checked link')}`;
}

/** “81 claims, 58 with a link that we checked against 182 pages.” */
export function claimsAndPages(brief: Brief): string {
  const { claims } = brief;
  const [linked, pages] = [claims.filter((claim) => claim.finding).length, pagesBeside(brief).length];
  const against = pages > 0 ? ` that we checked against ${counted(pages, 'page')}` : ' for which we found no page';
  return `${counted(claims.length, 'claim')}, ${linkedOf(linked, claims.length, `a link${against}`)}.`;
}

function linkedOf(count: number, all: number, link: string): string {
  if (count === 0) return all === 1 ? 'without a link' : 'none with a link';
  const some = count < all ? `${count} ` : all === 1 ? '' : 'all ';
  return `${some}with ${link}`;
}

/** “All 15 claims of the brief, with what we found for each.” */
export function allClaims({ claims }: Brief): string {
  return claims.length === 1
    ? 'The one claim of the brief, with what we found for it.'
    : `All ${claims.length} claims of the brief, with what we found for each.`;
}

/** The summary of a claim’s page: the answer and why; for a death, only its origin. */
export function claimSummary(brief: Brief, claim: Claim): string {
  const found = (what: string) => (claim.citations.length > 0 ? `, with the ${what} found for it` : '');
  if (claim.reportsDeath) return `${deathFrom(brief, claim)}${found('pages')}.`;
  return `${answerWithReason(brief, claim)} A claim from the brief ${quoted(brief.title)}${found('evidence')}.`;
}

/** What the page of a section holds. */
export function sectionSummary({ title, asOf }: Brief, section: Section): string {
  return `${claimsChecked(section.claims)}: a section of the brief ${quoted(title)}, as of ${dateLabel(asOf)}.`;
}

/** What the page of an entity holds. */
export function entitySummary(entity: Entity): string {
  return `${entity.what ? `${entity.what}. ` : ''}${entity.name}: names and every claim, with the evidence found.`;
}
