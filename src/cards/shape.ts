import { ink } from './ink.ts';
import { box, type Node } from './node.ts';

const COLOURS: Readonly<Record<string, string>> = {
  supported: 'supported',
  'partly-supported': 'partly',
  contested: 'contested',
  outcome: 'contested',
};

/** The colour of a mark and its words. */
export function markColour(shape: string | undefined): string {
  return ink(COLOURS[shape ?? ''] ?? 'quiet');
}

/** The shape of a mark as marks.css draws it, in a square of `side` pixels. */
export function drawShape(shape: string, side: number): Node {
  const color = markColour(shape);
  const line = Math.round(side / 6);
  const inner = Math.round(side * 0.76);
  // Its corners reach a little over the square, so that it looks as large as the disc.
  const tilted = Math.round(side * 0.8);
  const ring = { width: side, height: side, border: `${line}px solid ${color}`, borderRadius: side };
  const shapes: Readonly<Record<string, Node>> = {
    supported: box({ width: side, height: side, background: color, borderRadius: side }),
    'partly-supported': box({ ...ring, background: `linear-gradient(to right, ${color} 50%, transparent 50%)` }),
    contested: box({
      width: tilted,
      height: tilted,
      background: color,
      transform: 'rotate(45deg)',
    }),
    'not-found': box(ring),
    'no-link': box({ width: side, height: line, background: color }),
    outcome: box({ width: inner, height: inner, background: color }),
  };
  const drawn = shapes[shape];
  return box({ width: side, height: side, alignItems: 'center', justifyContent: 'center' }, drawn && [drawn]);
}
