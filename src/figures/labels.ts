/** A rectangle, by its left upper corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A mark and the words that belong to it. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  /** How far the mark reaches from its middle. */
  readonly reach: number;
  readonly lines: readonly string[];
}

/** A label: its box, the end of its words that is nearest to the mark, and a line to a distant mark. */
export interface Label {
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly leader?: Leader;
}

/** A straight line. */
export interface Leader {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

// Wider than the letters of common sans-serif fonts on average, so that labels keep apart in any of them.
const LETTER = 0.62;
/** The height of a line of text, in its size. */
export const LINE = 1.2;

// Beside the mark first, then above and below, then between.
const WAYS = [0, 180, 315, 45, 225, 135, 270, 90, 337, 23, 203, 157, 293, 67, 247, 113].map(
  (degrees) => (degrees * Math.PI) / 180,
);
const STEPS = [4, 12, 20, 30, 42, 56, 72, 90];

/**
 * A place for each label, as near to its mark as the others allow; nothing if the frame has no room.
 * `near` labels are beside their marks or left out, those of the first marks first.
 */
export function placeLabels(
  marks: readonly Labelled[],
  size: number,
  frame: Box,
  which: 'all' | 'near',
): (Label | undefined)[] {
  const taken = marks.map(boxOf);
  const placed = new Map<Labelled, Label>();
  // Names alone come last; crowded marks have the least choice.
  const crowding = (mark: Labelled) => (mark.reach > 1 ? near(mark, marks, size) : 0);
  const order = which === 'all' ? marks.toSorted((a, b) => crowding(b) - crowding(a)) : marks;
  const steps = which === 'all' ? STEPS : STEPS.slice(0, 1);
  for (const mark of order) {
    const tries = steps.flatMap((step) => WAYS.map((way) => labelAt(mark, size, step, way)));
    const others = taken.filter((_, index) => marks[index] !== mark);
    const label = tries.find(
      ({ box, leader }) =>
        isInside(box, frame) &&
        !taken.some((other) => overlap(box, other)) &&
        !dots(leader).some((dot) => others.some((other) => overlap(dot, other))),
    );
    if (!label) continue;
    placed.set(mark, label);
    taken.push(label.box, ...dots(label.leader));
  }
  return marks.map((mark) => placed.get(mark));
}

function boxOf({ x, y, reach }: Labelled): Box {
  return { x: x - reach, y: y - reach, width: reach * 2, height: reach * 2 };
}

function near(mark: Labelled, marks: readonly Labelled[], size: number): number {
  return marks.filter((other) => Math.hypot(other.x - mark.x, other.y - mark.y) < size * 6).length;
}

/** A line as a row of tiny boxes. */
function dots(leader: Leader | undefined): Box[] {
  if (!leader) return [];
  return Array.from({ length: 13 }, (_, step) => ({
    x: leader.x1 + ((leader.x2 - leader.x1) * step) / 12 - 1,
    y: leader.y1 + ((leader.y2 - leader.y1) * step) / 12 - 1,
    width: 2,
    height: 2,
  }));
}

/** Whether two rectangles share any of their area. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a rectangle lies in another. */
export function isInside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

function labelAt(mark: Labelled, size: number, step: number, way: number): Label {
  const width = Math.max(...mark.lines.map((line) => line.length)) * size * LETTER;
  const height = mark.lines.length * size * LINE;
  const [across, down] = [Math.cos(way), Math.sin(way)];
  const far = mark.reach + step;
  const x = mark.x + across * far - (width * (1 - across)) / 2;
  const y = mark.y + down * far - (height * (1 - down)) / 2;
  const box = { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
  const anchor = across > 0.3 ? 'start' : across < -0.3 ? 'end' : 'middle';
  if (step === STEPS[0]) return { box, anchor };
  const near = mark.reach + 1;
  return {
    box,
    anchor,
    leader: {
      x1: Math.round(mark.x + across * near),
      y1: Math.round(mark.y + down * near),
      x2: Math.round(mark.x + across * (far - 2)),
      y2: Math.round(mark.y + down * (far - 2)),
    },
  };
}
