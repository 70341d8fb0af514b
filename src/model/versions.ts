import type { Brief, Claim, Correction, Entity, Model, Section } from './types.ts';

/** The day a claim got the words it has: its last correction, else the publication of its brief. */
export function claimDate(brief: Brief, claim: Claim): string {
  return newest([brief.published, ...correctionDates(brief, claim)]);
}

/** The corrections of a claim, newest first. */
export function correctionsOf(brief: Brief, claim: Claim): readonly Correction[] {
  return brief.corrections.filter((one) => one.claim.id === claim.id).sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** The days on which a claim was corrected, oldest first. */
export function correctionDates(brief: Brief, claim: Claim): readonly string[] {
  return correctionsOf(brief, claim)
    .map((one) => one.date)
    .reverse();
}

/** The newest day of a section’s claims. */
export function sectionDate(brief: Brief, section: Section): string {
  return newest([brief.published, ...section.claims.map((claim) => claimDate(brief, claim))]);
}

/** The newest day of the claims about an entity; where there are none, that of the briefs. */
export function entityDate(model: Model, entity: Entity): string {
  const claimed = model.briefs.flatMap((brief) =>
    brief.claims.flatMap((claim) => (claim.about.includes(entity) ? claimDate(brief, claim) : [])),
  );
  return newest(claimed.length > 0 ? claimed : model.briefs.map((brief) => brief.published));
}

/** The newest day on which a brief was changed. */
export function siteDate(model: Model): string {
  return newest(model.briefs.map((brief) => brief.updated));
}

/** The last of some days; nothing where there are none. */
export function newest(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? '';
}
