import type { Card, Mark, Voice } from './card.ts';
import { drawable, family, widthOf, type Weight } from './font.ts';
import { ink } from './ink.ts';
import { cut, fit, pitch, type Setting } from './lines.ts';
import { box, type Node } from './node.ts';
import { drawShape, markColour } from './shape.ts';

/** The size of a card, as platforms ask for it. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const LEFT = 72;
const ROOM = WIDTH - 2 * LEFT;
const TOP = 112;
const RULE = 532;
const BETWEEN = 28;
const SMALL = 28;
const SUMMARY = 38;
const MARK = { size: 40, row: 56, side: 32, gap: 14, between: 52 };
const SMALLEST = 40;
const VOICES: Readonly<Record<Voice, { readonly weight: Weight; readonly largest: number }>> = {
  title: { weight: 600, largest: 100 },
  claim: { weight: 600, largest: 76 },
  quiet: { weight: 400, largest: 56 },
};

/** A card as boxes at fixed places, every text in lines that were measured. */
export function layOut(card: Card): Node {
  const rows = markRows(card.marks);
  const marksTop = RULE - (rows.length > 0 ? BETWEEN - 4 + rows.length * MARK.row : 0);
  const { weight, largest } = VOICES[card.voice];
  const summaryRoom = { width: ROOM, height: 3 * pitch(SUMMARY), sizes: [SUMMARY] };
  const summary = fit(drawable(card.summary), summaryRoom, measure(400));
  const below = summary.lines.length > 0 ? BETWEEN + heightOf(summary) : 0;
  const height = marksTop - BETWEEN - TOP - below;
  const text = fit(drawable(card.text), { width: ROOM, height, sizes: sizesFrom(largest) }, measure(weight));
  // A little above the middle looks centred.
  const top = TOP + Math.round((height - heightOf(text)) * 0.42);
  return box(0, 0, { width: WIDTH, height: HEIGHT, background: ink('paper'), fontFamily: family }, [
    box(0, 0, { width: WIDTH, height: 12, background: ink('link') }),
    ...ends(card.kicker, card.state, 52, 600),
    ...drawLines(text, top, weight, ink('text')),
    ...drawLines(summary, top + heightOf(text) + BETWEEN, 400, ink('quiet')),
    ...rows.flatMap((row, at) => row.flatMap((mark) => drawMark(mark, marksTop + at * MARK.row))),
    ...(card.foot || card.site ? [box(LEFT, RULE, { width: ROOM, height: 2, background: ink('line') })] : []),
    ...ends(card.foot, card.site, RULE + 22, 400),
  ]);
}

function sizesFrom(largest: number): number[] {
  return Array.from({ length: (largest - SMALLEST) / 2 + 1 }, (_, step) => largest - 2 * step);
}

function heightOf({ size, lines }: Setting): number {
  return lines.length * pitch(size);
}

function drawLines({ size, lines }: Setting, top: number, weight: Weight, color: string): Node[] {
  return lines.map((line, at) => words(line, LEFT, top + at * pitch(size), size, weight, color));
}

/** A line with one text at its left end, cut if need be, and one at its right. */
function ends(left: string, right: string, top: number, weight: Weight): Node[] {
  const atRight = cut(drawable(right), (ROOM * 0.45) / SMALL, measure(400));
  const rightWidth = widthOf(atRight, 400) * SMALL;
  const atLeft = cut(drawable(left), (ROOM - rightWidth - 40) / SMALL, measure(weight));
  return [
    words(atLeft, LEFT, top, SMALL, weight, ink('quiet')),
    words(atRight, WIDTH - LEFT - rightWidth, top, SMALL, 400, ink('quiet')),
  ];
}

interface PlacedMark extends Mark {
  readonly left: number;
}

/** Marks side by side, in as many rows as they need. */
function markRows(marks: readonly Mark[]): PlacedMark[][] {
  const rows: PlacedMark[][] = [];
  let left = WIDTH;
  for (const mark of marks) {
    const shape = mark.shape ? MARK.side + MARK.gap : 0;
    const said = cut(drawable(mark.words), (ROOM - shape) / MARK.size, measure(600));
    const width = shape + widthOf(said, 600) * MARK.size;
    if (left + width > WIDTH - LEFT) {
      rows.push([]);
      left = LEFT;
    }
    rows.at(-1)?.push({ ...mark, words: said, left });
    left += width + MARK.between;
  }
  return rows;
}

function drawMark({ shape, words: said, left }: PlacedMark, top: number): Node[] {
  const colour = markColour(shape);
  if (!shape) return [words(said, left, top, MARK.size, 400, colour)];
  return [
    ...drawShape(shape, left, top + 10, MARK.side),
    words(said, left + MARK.side + MARK.gap, top, MARK.size, 600, colour),
  ];
}

function words(text: string, left: number, top: number, size: number, weight: Weight, color: string): Node {
  return box(
    left,
    top,
    { fontSize: size, fontWeight: weight, lineHeight: `${pitch(size)}px`, color, whiteSpace: 'nowrap' },
    text,
  );
}

function measure(weight: Weight) {
  return (text: string) => widthOf(text, weight);
}
