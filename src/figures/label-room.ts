import type { AxisLabel, Bar } from './strip.ts';

/** The narrowest strip that has words above it, and the narrowest that shows minor ones, in px. */
const STRIPS = { all: 290, roomy: 700 } as const;
// In px: letters wider than those of common fonts on average, and the room between two labels.
const [LETTER, GAP] = [8, 4];

/** How much of the narrowest strip that shows them a label and the room after it take, in percent. */
export function roomFor(text: string, isMinor = false): number {
  return ((text.length * LETTER + GAP) / strip(isMinor)) * 100;
}

/** Labels that do not touch at any width: of those that would, the first is kept, minor ones last. */
export function apart(labels: readonly AxisLabel[]): AxisLabel[] {
  const inside = labels.map(endingInside);
  const kept = new Set<AxisLabel>();
  for (const label of inside.toSorted((a, b) => Number(a.isMinor) - Number(b.isMinor)))
    if (![...kept].some((other) => touch(label, other))) kept.add(label);
  return inside.filter((label) => kept.has(label));
}

function strip(isMinor: boolean): number {
  return isMinor ? STRIPS.roomy : STRIPS.all;
}

function touch(a: AxisLabel, b: AxisLabel): boolean {
  const isMinor = a.isMinor || b.isMinor;
  const [one, other] = [extent(a, isMinor), extent(b, isMinor)];
  return a.line === b.line && one.from < other.to && other.from < one.to;
}

function endingInside(label: AxisLabel): AxisLabel {
  const over = extent(label, label.isMinor).to - (GAP / strip(label.isMinor)) * 100 > 100;
  return label.anchor === 'start' && over ? { ...label, at: 100, anchor: 'end' } : label;
}

function extent({ at, anchor, text }: AxisLabel, isMinor: boolean): Bar {
  const width = roomFor(text, isMinor);
  const from = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
  return { from, to: from + width };
}
