import type { Side } from './sides.ts';
import type { EntityKind, PlaceSort } from './words.ts';

/** A group, country or person that claims are about. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Whether its name has “the” in a sentence; where that is not said, the name itself tells. */
  readonly the?: boolean;
  /** Its name in other languages and scripts, each with its language tag. */
  readonly names: readonly { readonly text: string; readonly lang: string }[];
  readonly aliases: readonly string[];
  /** What it is searched by as well, and not shown with. */
  readonly search: readonly string[];
  readonly demonyms: readonly string[];
  /** What it is, in one line; countries may have none. */
  readonly what?: string;
  readonly side?: Side;
  /** What a place is: a country, a region, or any other place. */
  readonly sort?: PlaceSort;
  readonly countries: readonly string[];
  readonly formerly: readonly string[];
}

interface Called {
  readonly name: string;
  readonly names?: readonly { readonly text: string }[] | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly demonyms?: readonly string[] | undefined;
}

/** All that an entity and its people are called where its page says so, its name first. */
export function namesOf({ name, names = [], aliases = [], demonyms = [] }: Called): readonly string[] {
  return [name, ...names.map(({ text }) => text), ...aliases, ...demonyms];
}
