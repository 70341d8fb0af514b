import type { Nodes } from 'mdast';

/** The words of a node, with single spaces between. */
export function plainText(node: Nodes): string {
  return oneLine(textOf(node));
}

/** A text with single spaces between its words, however its lines are broken. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of a node; words around a manual line break stay apart. */
export function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}
