import type { Nodes, Parents } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Tag } from './mdx.ts';
import type { Around } from '../types.ts';

/** The words of a node, with single spaces between. */
export function plainText(node: Nodes): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

/** The text of a node as it stands; where a line is broken by hand they stay apart. */
export function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

/** The words before and after a claim in its block. */
export function textAround(tag: Tag, ancestors: readonly Parents[]): Around {
  const block = ancestors.find((above) => above.type === 'paragraph' || above.type === 'tableCell');
  const parts = { before: '', after: '' };
  if (block)
    visitParents(block, (node: Nodes) => {
      if ('children' in node) return;
      if (offset(node, 'end') <= offset(tag, 'start')) parts.before += textOf(node);
      if (offset(node, 'start') >= offset(tag, 'end')) parts.after += textOf(node);
    });
  const spaced = (text: string) => text.replace(/\s+/g, ' ');
  return { before: spaced(parts.before).trimStart(), after: spaced(parts.after).trimEnd() };
}

function offset(node: Nodes, edge: 'start' | 'end'): number {
  return node.position?.[edge].offset ?? 0;
}
