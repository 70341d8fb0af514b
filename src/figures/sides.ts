import { sides, type Side } from '../model/words.ts';

/** Sides and, last, that no side is named, in the order in which figures show them. */
export const lanes: readonly (Side | undefined)[] = [...sides, undefined];

/** For whom people are said to fight, in a few words. */
export const sideWords: Readonly<Record<Side, string>> = {
  ukraine: 'for Ukraine',
  russia: 'for Russia',
  both: 'on both sides',
};

/** What stands above the claims of a side. */
export function laneTitle(side: Side | undefined): string {
  if (!side) return 'No side named';
  return side === 'both' ? 'On both sides' : `${side === 'ukraine' ? 'For or with Ukraine' : 'For or with Russia'}`;
}

/** The shapes of sides as paths around 0,0, about 2 wide and high: arrowheads to the left, to the right, both ways. */
export const sidePaths: Readonly<Record<Side, string>> = {
  ukraine: 'M-1 0 .8-1V1Z',
  russia: 'M1 0-.8-1V1Z',
  both: 'M-1.3 0-.15-1V1ZM1.3 0 .15-1V1Z',
};
