import type { BriefFiles } from './read/brief.ts';
import type { SideMark } from './words.ts';

/** One of the sides that a brief tells apart. */
export interface Side {
  readonly id: string;
  readonly name: string;
  /** Where people stand, in a few words: “for the North”. */
  readonly words: string;
  /** The shape that stands for it; `both` is that of the side which means both others. */
  readonly mark: SideMark;
  /** The country whose side it is: in figures it is no place that people come from. */
  readonly country?: string;
}

/** The sides of some briefs by their ids; two briefs that name one say the same of it. */
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
