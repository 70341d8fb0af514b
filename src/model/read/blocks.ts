import type { FootnoteDefinition, Nodes, PhrasingContent, Root } from 'mdast';
import type { Block, RunningText, Span } from '../spans.ts';
import { visitParents } from 'unist-util-visit-parents';
import { isTag } from './mdx.ts';
import { attributesOf } from './tag.ts';

// How often each footnote has been referred to, in the order of first references.
type References = Map<string, number>;

/** Reads the running text of a brief from its tree; forbidden content is skipped. */
export function readBlocks(tree: Root): RunningText {
  const references: References = new Map();
  const blocks = tree.children.flatMap((node) => blocksOf(node, references));
  const definitions = new Map<string, FootnoteDefinition>();
  visitParents(tree, 'footnoteDefinition', (node) => void definitions.set(node.identifier, node));
  // The map grows while footnotes refer to others, as the numbers on the page do.
  const footnotes: RunningText['footnotes'][number][] = [];
  for (const id of references.keys()) {
    const children = definitions.get(id)?.children ?? [];
    footnotes.push({ id, blocks: children.flatMap((node) => blocksOf(node, references)) });
  }
  return { blocks, footnotes };
}

function blocksOf(node: Nodes, references: References): Block[] {
  const blocks = (nodes: readonly Nodes[]) => nodes.flatMap((child) => blocksOf(child, references));
  const text = (nodes: readonly PhrasingContent[]) => spansOf(nodes, references);
  if (node.type === 'heading') {
    const section = node.children.find((child) => isTag(child, 'Section'));
    return [{ kind: 'section', id: section && isTag(section) ? (attributesOf(section)['id'] ?? '') : '' }];
  }
  if (node.type === 'paragraph') return [{ kind: 'paragraph', text: text(node.children) }];
  if (node.type === 'list') {
    const items = node.children.map((item) => blocks(item.children));
    return [{ kind: 'list', ...(node.ordered && { start: node.start ?? 1 }), items }];
  }
  if (node.type === 'table')
    return [{ kind: 'table', rows: node.children.map((row) => row.children.map((cell) => text(cell.children))) }];
  return [];
}

/** The words of a block, with single spaces and none at its ends. */
function spansOf(nodes: readonly PhrasingContent[], references: References): readonly Span[] {
  const cursor = { isAfterSpace: true };
  const spans = joined(nodes.flatMap((node) => spanOf(node, cursor, references)));
  const last = spans.at(-1);
  return typeof last === 'string' ? [...spans.slice(0, -1), last.trimEnd()].filter((span) => span !== '') : spans;
}

function spanOf(node: PhrasingContent, cursor: { isAfterSpace: boolean }, references: References): Span[] {
  if (node.type === 'text') {
    const spaced = node.value.replace(/\s+/g, ' ');
    const text = cursor.isAfterSpace ? spaced.trimStart() : spaced;
    if (text !== '') cursor.isAfterSpace = text.endsWith(' ');
    return text === '' ? [] : [text];
  }
  if (node.type === 'break') {
    cursor.isAfterSpace = true;
    return [{ kind: 'break', text: [] }];
  }
  if (node.type === 'footnoteReference') return [footnoteMark(node.identifier, references)];
  if (!('children' in node)) return [];
  const text = joined(node.children.flatMap((child) => spanOf(child, cursor, references)));
  if (node.type === 'link')
    return node.url.startsWith('cite:')
      ? [{ kind: 'cite', id: node.url.slice('cite:'.length), text }]
      : [{ kind: 'link', id: node.url.replace(/^#/, ''), text }];
  if (isTag(node, 'Claim')) return [{ kind: 'claim', id: attributesOf(node)['id'] ?? '', text }];
  return node.type === 'emphasis' || node.type === 'strong' ? [{ kind: node.type, text }] : text;
}

/** The same spans, with those joined that only a comment separates. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (typeof span === 'string' && typeof last === 'string') all.splice(-1, 1, last + span);
    else all.push(span);
  }
  return all;
}

/** A reference to a footnote, with its number and, after the first, its place among the references to it. */
function footnoteMark(id: string, references: References): Span {
  const nth = (references.get(id) ?? 0) + 1;
  references.set(id, nth);
  return { kind: 'footnote', id, ...(nth > 1 && { nth }), text: [`${[...references.keys()].indexOf(id) + 1}`] };
}
