import type { BriefFiles } from './read/brief.ts';
import type { SideMark } from './words.ts';

/** One of the sides that a brief distinguishes. */
export interface Side {
  readonly id: string;
  readonly name: string;
  /** How to say that people are on it: “for the North”. */
  readonly words: string;
  /** Its shape; `both` is for the side that means both others. */
  readonly mark: SideMark;
  /** The country that is this side: figures do not show it as a place that people come from. */
  readonly country?: string;
}

/** The sides of some briefs by their ids; two briefs describe the same side alike. */
export function sidesOf(briefs: readonly BriefFiles[]): ReadonlyMap<string, Side> {
  return new Map(
    briefs.flatMap(({ frontMatter }) =>
      (frontMatter?.sides ?? []).map(({ words, country, ...side }) => [
        side.id,
        { ...side, words: words ?? `with ${side.name}`, ...(country && { country }) },
      ]),
    ),
  );
}
