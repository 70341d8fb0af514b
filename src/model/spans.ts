/** Some words of a text: plain ones, or marked as what they are. */
export type Span = string | MarkedSpan;

/** Words with a mark. `id` names the claim, citation, footnote, entity or place that they are or lead to. */
export interface MarkedSpan {
  readonly kind: 'claim' | 'cite' | 'link' | 'entity' | 'emphasis' | 'strong' | 'footnote' | 'break';
  readonly id?: string;
  /** The language of a name, if it is not that of the text. */
  readonly lang?: string;
  /** The place of this reference among those to its footnote; absent for the first. */
  readonly nth?: number;
  readonly text: readonly Span[];
}

/** A block of a brief’s text. */
export type Block =
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'paragraph'; readonly text: readonly Span[] }
  /** Numbered from `start`, or with bullets if absent. */
  | { readonly kind: 'list'; readonly start?: number; readonly items: readonly (readonly Block[])[] }
  /** The first row is the head; each cell is a text. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Span[])[])[] };

/** The running text of a brief, and its footnotes in the order in which it refers to them. */
export interface RunningText {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly { readonly id: string; readonly blocks: readonly Block[] }[];
}

/** The words of some spans, without marks; numbers of footnotes are no words. */
export function textOfSpans(spans: readonly Span[]): string {
  return spans.map((span) => (typeof span === 'string' ? span : markedText(span))).join('');
}

function markedText({ kind, text }: MarkedSpan): string {
  if (kind === 'footnote') return '';
  return kind === 'break' ? ' ' : textOfSpans(text);
}

/** The texts of blocks: each paragraph and table cell, in order. */
export function textsOf(blocks: readonly Block[]): (readonly Span[])[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    if (block.kind === 'table') return block.rows.flat();
    return block.kind === 'list' ? block.items.flatMap(textsOf) : [];
  });
}

/** Every claim of a running text by its id: its own words and the whole paragraph or cell that they are part of. */
export function claimTexts(text: RunningText): ReadonlyMap<string, ClaimText> {
  const found = textsOf(text.blocks).flatMap((block) =>
    claimsIn(block).map((claim) => [claim.id ?? '', { words: claim.text, block }] as const),
  );
  return new Map(found);
}

/** A claim as it is written in the running text. */
export interface ClaimText {
  readonly words: readonly Span[];
  /** The paragraph or table cell. */
  readonly block: readonly Span[];
}

function claimsIn(spans: readonly Span[]): MarkedSpan[] {
  return spans.flatMap((span) =>
    typeof span === 'string' ? [] : span.kind === 'claim' ? [span] : claimsIn(span.text),
  );
}

/** Splits spans before the last word; if the last span has a mark, there is no last word. */
export function lastWordFrom(spans: readonly Span[]): readonly [readonly Span[], readonly Span[]] {
  const last = spans.at(-1);
  if (typeof last !== 'string') return [spans, []];
  const at = last.trimEnd().lastIndexOf(' ') + 1;
  return [[...spans.slice(0, -1), last.slice(0, at)].filter((span) => span !== ''), [last.slice(at)]];
}
