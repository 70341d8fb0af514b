import type { Claim } from '../model/types.ts';

/** Some words of a paragraph, and the claim they are, if they are one. */
export interface Words {
  readonly text: string;
  readonly claim?: Claim;
}

/** The paragraph a claim stands in, cut into its claims and what stands between them. */
export function paragraphOf(claim: Claim): readonly Words[] {
  const others = claim.section.claims.filter((other) => other !== claim);
  const { before, after } = claim.around;
  return [...cut(before, others), { text: claim.text, claim }, ...cut(after, others)];
}

function cut(text: string, claims: readonly Claim[]): readonly Words[] {
  for (const claim of claims) {
    const at = text.indexOf(claim.text);
    if (at >= 0)
      return [
        ...cut(text.slice(0, at), claims),
        { text: claim.text, claim },
        ...cut(text.slice(at + claim.text.length), claims),
      ];
  }
  return text ? [{ text }] : [];
}
