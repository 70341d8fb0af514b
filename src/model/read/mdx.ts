import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { takeComments } from './comments.ts';
import { mdxFault } from './mdx-fault.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { findBlock } from './text.ts';

/** A tag in a brief. */
export type Tag = Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** The names of the tags that a brief knows. */
export const tags = ['Claim', 'Section'];

const MOST_LEVELS = 100;

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx).freeze();

/** The syntax tree of an MDX text without comments, or why it does not parse. */
export function parseMdx(file: string, text: string): { tree?: Root; problems: Problem[] } {
  const tooDeep = (place: Place) => [
    problem(place, 'mdx-parses', 'Too many parts are inside one another here. Write it more simply.'),
  ];
  try {
    const tree = parser.parse(text);
    const deep = nodeBelow(tree, MOST_LEVELS);
    if (deep) return { problems: tooDeep(placeOf(file, deep)) };
    return { problems: takeComments(tree, (node) => placeOf(file, node)), tree };
  } catch (error) {
    // The parser does not say which block is too deep for its stack.
    if (error instanceof RangeError)
      return { problems: tooDeep({ file, line: findBlock(text, overflows)?.line ?? 1, column: 1 }) };
    const { message, ...at } = mdxFault(error as VFileMessage, text);
    return { problems: [problem({ file, ...at }, 'mdx-parses', message)] };
  }
}

function overflows(block: string): boolean {
  try {
    parser.parse(block);
    return false;
  } catch (error) {
    return error instanceof RangeError;
  }
}

/** The first node below so many levels, found without recursion, which deep trees would overflow. */
function nodeBelow(tree: Root, levels: number): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth < levels; depth += 1)
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  return level[0];
}

/** Where a node begins. */
export function placeOf(file: string, node: { position?: Nodes['position'] | undefined }): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Whether a node is a tag of a name. */
export function isTag(node: Nodes, name?: string): node is Tag {
  return (
    (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') &&
    (name === undefined || node.name === name)
  );
}
