import { claimsAbout } from './entities.ts';
import type { Entity } from './entity.ts';
import type { Brief, Claim, Model, Section } from './types.ts';

/** The day a claim got its present words: its last correction, else the publication of its brief. */
export function claimDate(brief: Brief, claim: Claim): string {
  return claim.corrections[0]?.date ?? brief.published;
}

/** The newest day of a section’s claims. */
export function sectionDate(brief: Brief, section: Section): string {
  return newest([brief.published, ...section.claims.map((claim) => claimDate(brief, claim))]);
}

/** The newest day of the claims about an entity; if there are none, of the briefs. */
export function entityDate(model: Model, entity: Entity): string {
  const claimed = claimsAbout(model, entity).flatMap(({ brief, claims }) =>
    claims.map((claim) => claimDate(brief, claim)),
  );
  return newest(claimed.length > 0 ? claimed : model.briefs.map((brief) => brief.published));
}

/** The newest day on which a brief was changed. */
export function siteDate(model: Model): string {
  return newest(model.briefs.map((brief) => brief.updated));
}

/** The last of some days, if any. */
export function newest(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? '';
}
