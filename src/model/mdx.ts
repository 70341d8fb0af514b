import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { problem, type Place, type Problem } from './problem.ts';

/** A tag in a brief. */
export type Tag = Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx).freeze();

/** The syntax tree of an MDX text, or the problem that keeps it from being parsed. */
export function parseMdx(file: string, text: string): { tree?: Root; problems: Problem[] } {
  try {
    return { tree: parser.parse(text), problems: [] };
  } catch (error) {
    const message = error as VFileMessage;
    const at = message.place && 'start' in message.place ? message.place.start : message.place;
    const place = { file, line: at?.line ?? 1, column: at?.column ?? 1 };
    return { problems: [problem(place, 'mdx-parses', mdxReason(message.reason ?? String(error)))] };
  }
}

/** The parser’s reason with the advice of ours that fits a brief. */
function mdxReason(reason: string): string {
  const said = reason.replace(/\s+/g, ' ').replace(/\s*\(`?note: .*$/i, '').replace(/\.?$/, '.');
  return `This is not valid MDX: ${said} A brief has <Claim> and <Section> tags, each closed where it was opened; write other < as &lt; and { as &#123;.`;
}

/** Where a node begins. */
export function placeOf(file: string, node: { position?: Nodes['position'] | undefined }): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Whether a node is a tag of a name. */
export function isTag(node: Nodes, name?: string): node is Tag {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && (name === undefined || node.name === name);
}
