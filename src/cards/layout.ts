import type { Card, Marked, Voice } from './card.ts';
import { family, type Weight } from './font.ts';
import { ink } from './ink.ts';
import { box, type Node, type Style } from './node.ts';
import { drawShape, markColour } from './shape.ts';

/** The size of a card, as platforms ask for it. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const MARGIN = 72;
const ROOM = WIDTH - 2 * MARGIN;
const BETWEEN = 28;
const SMALL = 28;
const SUMMARY = 38;
const MARK = { size: 40, side: 32, gap: 14, between: 52 };
const SMALLEST = 34;
const VOICES: Readonly<Record<Voice, { readonly weight: Weight; readonly largest: number }>> = {
  title: { weight: 600, largest: 100 },
  claim: { weight: 600, largest: 76 },
  quiet: { weight: 400, largest: 56 },
};

// Not `overflow: hidden`: satori’s masks for it are slow to draw.
const ONE_LINE: Style = { flexShrink: 1, lineClamp: 1, overflowWrap: 'anywhere' };

/** What satori measured of a card with its text at one size. */
export interface Measured {
  /** The room for text and summary, and how high the two are, together and apart. */
  readonly room: number;
  readonly said: number;
  readonly text: number;
  /** How wide the text is in one line, and its widest word. */
  readonly line: number;
  readonly word: number;
}

/** The boxes that are measured, by their keys, with what of each. */
export const MEASURED: Readonly<Record<keyof Measured, 'width' | 'height'>> = {
  room: 'height',
  said: 'height',
  text: 'height',
  line: 'width',
  word: 'width',
};

/** Sizes for the text, largest first. */
export function sizesOf({ voice }: Card): number[] {
  const { largest } = VOICES[voice];
  return Array.from({ length: (largest - SMALLEST) / 2 + 1 }, (_, step) => largest - 2 * step);
}

/** Whether the text fits the card without a broken word. */
export function fits({ room, said, word }: Measured): boolean {
  return said <= room && word <= ROOM;
}

/** Whether a text measured at one size may fit at a smaller one, given that lines break only between words. */
export function mayFit({ room, said, text, line, word }: Measured, from: number, to: number): boolean {
  const least = Math.ceil(((line / ROOM) * to) / from) * pitch(to);
  return said - text + least <= room && (word * to) / from <= ROOM;
}

/** A card with its text at a size. */
export function layOut(card: Card, size: number): Node {
  return frame(card, { ...textStyle(card, size), textWrap: 'balance' }, [
    box({ ...textStyle(card, size), position: 'absolute', top: 2 * HEIGHT, whiteSpace: 'nowrap' }, card.text, 'line'),
    box({ ...textStyle(card, size), position: 'absolute', top: 2 * HEIGHT, width: 'min-content' }, card.text, 'word'),
  ]);
}

/** A card whose text does not fit at any size: at the smallest, and cut. */
export function layOutCut(card: Card, { room, said, text }: Measured): Node {
  const lineClamp = Math.floor((room - (said - text)) / pitch(SMALLEST));
  return frame(card, { ...textStyle(card, SMALLEST), lineClamp, overflowWrap: 'anywhere' });
}

function frame(card: Card, textStyle: Style, aside: readonly Node[] = []): Node {
  const { kicker, state, text, summary, marks, reason, foot, site } = card;
  const said = [box(textStyle, text, 'text'), ...(summary ? [box(SUMMARY_STYLE, summary)] : [])];
  return box({ width: WIDTH, height: HEIGHT, flexDirection: 'column', background: ink('paper'), fontFamily: family }, [
    box({ height: 12, background: ink('link') }),
    box({ margin: `40px ${MARGIN}px 0` }, [ends(kicker, state, 600)]),
    box(
      { flexGrow: 1, flexBasis: 0, minHeight: 0, flexDirection: 'column', margin: `27px ${MARGIN}px ${BETWEEN}px` },
      [
        // A little above the middle looks centred.
        box({ flexGrow: 42 }),
        box({ flexDirection: 'column' }, said, 'said'),
        box({ flexGrow: 58 }),
      ],
      'room',
    ),
    ...(marks.length > 0 ? [found(marks, reason)] : []),
    box({ height: 2, margin: `0 ${MARGIN}px 20px`, background: ink(foot || site ? 'line' : 'paper') }),
    box({ margin: `0 ${MARGIN}px 43px` }, [ends(foot, site, 400)]),
    ...aside,
  ]);
}

/** What was found, for a claim in a box as on its page. */
function found(marks: readonly Marked[], reason: string): Node {
  const shape = marks[0]?.shape;
  const boxed = { padding: '18px 28px 20px', background: ink('raised'), borderLeft: `10px solid ${markColour(shape)}` };
  return box({ flexDirection: 'column', margin: `0 ${MARGIN}px ${BETWEEN}px`, ...(shape && boxed) }, [
    box(MARKS_STYLE, marks.map(drawMark)),
    ...(reason ? [box(REASON_STYLE, reason)] : []),
  ]);
}

/** A line with one text at its left end, cut if need be, and one at its right. */
function ends(left: string, right: string, weight: Weight): Node {
  return box({ ...lines(SMALL), width: ROOM, color: ink('quiet'), justifyContent: 'space-between', columnGap: 24 }, [
    box({ ...ONE_LINE, fontWeight: weight }, left),
    box({ ...ONE_LINE, flexShrink: 0, maxWidth: '45%' }, right),
  ]);
}

function drawMark({ shape, words }: Marked): Node {
  // The end of an answer says what became of the claim, and must not be cut.
  const style = {
    ...ONE_LINE,
    ...lines(MARK.size),
    lineClamp: 2,
    fontWeight: shape ? 600 : 400,
    color: markColour(shape),
  } as const;
  return box({ maxWidth: '100%', columnGap: MARK.gap }, [
    ...(shape ? [box({ marginTop: 10 }, [drawShape(shape, MARK.side)])] : []),
    box(style, words),
  ]);
}

function textStyle({ voice }: Card, size: number): Style {
  return { ...lines(size), fontWeight: VOICES[voice].weight, color: ink('text') };
}

function lines(size: number): Style {
  return { fontSize: size, lineHeight: `${pitch(size)}px` };
}

/** From one line to the next, in pixels. */
function pitch(size: number): number {
  return Math.round(size * 1.19);
}

const SUMMARY_STYLE: Style = { ...lines(SUMMARY), lineClamp: 3, color: ink('quiet'), marginTop: BETWEEN };
const MARKS_STYLE: Style = {
  flexWrap: 'wrap',
  columnGap: MARK.between,
  rowGap: 8,
};
const REASON_STYLE: Style = {
  ...lines(SMALL),
  lineClamp: 3,
  color: ink('quiet'),
  marginTop: 8,
};
