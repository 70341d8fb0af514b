import type { Side } from '../model/sides.ts';
import type { SideMark } from '../model/words.ts';

/** The shapes of sides as paths around 0,0, about 2 wide and high: arrowheads to the left, to the right, up, both ways. */
export const sidePaths: Readonly<Record<SideMark, string>> = {
  left: 'M-1 0 .8-1V1Z',
  right: 'M1 0-.8-1V1Z',
  up: 'M0-1 1 .8H-1Z',
  both: 'M-1.3 0-.15-1V1ZM1.3 0 .15-1V1Z',
};

/** The shape of a place without a side: a pin that points to it. */
export const pinPath = 'M0 1.2-.7-.1A.8.8 0 1 1 .7-.1Z';

const DIRECTIONS: Readonly<Record<SideMark, string>> = {
  left: 'to the left',
  right: 'to the right',
  up: 'up',
  both: 'both ways',
};

/** What the marks of sides mean: “to the left for the North, both ways where some are said to be on each side”. */
export function marksInWords(sides: readonly Side[]): string {
  return sides
    .map(
      ({ mark, words }) => `${DIRECTIONS[mark]} ${mark === 'both' ? 'where some are said to be on each side' : words}`,
    )
    .join(', ');
}
