import type { SideMark } from '../model/words.ts';

/** The shapes of sides as paths around 0,0, about 2 wide and high: arrowheads to the left, to the right, up, both ways. */
export const sidePaths: Readonly<Record<SideMark, string>> = {
  left: 'M-1 0 .8-1V1Z',
  right: 'M1 0-.8-1V1Z',
  up: 'M0-1 1 .8H-1Z',
  both: 'M-1.3 0-.15-1V1ZM1.3 0 .15-1V1Z',
};
