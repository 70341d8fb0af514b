import type { Mark } from '../wording/mark.ts';

/**
 * The marks as paths around 0,0: the shapes that marks.css draws.
 * All are areas with holes, so that one colour and one fill rule (evenodd) draw them.
 */
export const markPaths: Readonly<Record<Mark, string>> = {
  supported: disc(6),
  'partly-supported': `${disc(6)}M0-4.2A4.2 4.2 0 0 1 0 4.2Z`,
  'not-found': `${disc(6)}${disc(4.2)}`,
  contested: 'M0-7.5 7.5 0 0 7.5-7.5 0Z',
  outcome: 'M-5-5H5V5H-5Z',
  'no-link': 'M-6-1.2H6V1.2H-6Z',
};

function disc(radius: number): string {
  return `M0-${radius}A${radius} ${radius} 0 1 0 0 ${radius}A${radius} ${radius} 0 1 0 0-${radius}Z`;
}
