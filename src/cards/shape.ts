import { ink } from './ink.ts';
import { box, type Node, type Style } from './node.ts';

const COLOURS: Readonly<Record<string, string>> = {
  supported: 'supported',
  'partly-supported': 'partly',
  contested: 'contested',
  outcome: 'contested',
};

/** The colour of a mark and its words. */
export function markColour(shape: string | undefined): string {
  return ink(COLOURS[shape ?? ''] ?? 'none');
}

/** The shape of a mark as marks.css draws it, in a square of `side` pixels. */
export function drawShape(shape: string, left: number, top: number, side: number): Node[] {
  const color = markColour(shape);
  const line = Math.round(side / 6);
  const ring = {
    width: side,
    height: side,
    boxSizing: 'border-box',
    border: `${line}px solid ${color}`,
    borderRadius: side,
  };
  const filled = (width: number, height: number, style: Style = {}): Style => ({
    width,
    height,
    background: color,
    ...style,
  });
  const inner = Math.round(side * 0.76);
  const gap = (side - inner) / 2;
  // Its corners reach a little over the square, so that it looks as large as the disc.
  const tilted = Math.round(side * 0.8);
  const shapes: Readonly<Record<string, readonly Node[]>> = {
    supported: [box(left, top, filled(side, side, { borderRadius: side }))],
    'partly-supported': [
      box(left, top, ring),
      box(left, top, filled(side / 2, side, { borderRadius: `${side / 2}px 0 0 ${side / 2}px` })),
    ],
    contested: [
      box(left + (side - tilted) / 2, top + (side - tilted) / 2, {
        width: tilted,
        height: tilted,
        boxSizing: 'border-box',
        border: `${Math.round(side * 0.22)}px solid ${color}`,
        transform: 'rotate(45deg)',
      }),
    ],
    'not-found': [box(left, top, ring)],
    'no-link': [box(left, top + (side - line) / 2, filled(side, line))],
    outcome: [box(left + gap, top + gap, filled(inner, inner))],
  };
  return [...(shapes[shape] ?? [])];
}
