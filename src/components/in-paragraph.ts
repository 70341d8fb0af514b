import type { Span } from '../model/spans.ts';
import type { Brief, Claim } from '../model/types.ts';
import { textOfSpans } from '../model/spans.ts';

/** Some words of a paragraph, and the claim they are, if they are one. */
export interface Words {
  readonly text: string;
  readonly claim?: Claim;
}

/** The paragraph of a claim, split into its claims and the text between them. */
export function paragraphOf(brief: Brief, { block }: Claim): readonly Words[] {
  return block.flatMap(function cut(span: Span): readonly Words[] {
    if (typeof span === 'string') return [{ text: span }];
    const claim = span.kind === 'claim' ? brief.claims.find((one) => one.id === span.id) : undefined;
    if (claim) return [{ text: textOfSpans(span.text), claim }];
    const hasClaims = span.text.some((inner) => typeof inner !== 'string');
    return hasClaims ? span.text.flatMap(cut) : [{ text: textOfSpans([span]) }];
  });
}
