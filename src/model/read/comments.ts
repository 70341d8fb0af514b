import type { Nodes, Parents } from 'mdast';
import { problemsAt, type Place, type Problem } from '../problem.ts';
import { isBlank } from './forms.ts';

const COMMENT = /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/;

/** Removes the comments from a tree, as the page does; reports those that would divide a paragraph. */
export function takeComments(parent: Parents, placeOf: (node: Nodes) => Place): Problem[] {
  const children: readonly Nodes[] = parent.children;
  const message =
    'This comment divides a paragraph into two. Put an empty line before and after it, or write it inside a line.';
  const problems = children.flatMap((child, index) => [
    ...('children' in child ? takeComments(child, placeOf) : []),
    ...problemsAt(placeOf(child), dividesParagraph(children, index) && ['comment-divides-nothing', message]),
  ]);
  let kept = children.filter((child) => !isComment(child));
  // The spaces between a comment and the end of its line are no text.
  if (kept.length < children.length && /^(?:paragraph|heading)$/.test(parent.type)) kept = trimmed(kept);
  parent.children = kept.filter((child) => child.type !== 'paragraph' || child.children.length > 0) as never;
  return problems;
}

function isComment(node: Nodes): boolean {
  return (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && COMMENT.test(node.value);
}

function dividesParagraph(all: readonly Nodes[], index: number): boolean {
  const [before, node, after] = [all[index - 1], all[index], all[index + 1]];
  if (!node || !isComment(node) || before?.type !== 'paragraph' || after?.type !== 'paragraph') return false;
  const { start, end } = node.position ?? {};
  return before.position?.end.line === Number(start?.line) - 1 && after.position?.start.line === Number(end?.line) + 1;
}

function trimmed(nodes: Nodes[]): Nodes[] {
  const isText = (node: Nodes) => node.type !== 'text' || !isBlank(node.value);
  const first = nodes.findIndex(isText);
  return first < 0 ? [] : nodes.slice(first, nodes.findLastIndex(isText) + 1);
}
