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

const MOST_LEVELS = 100;

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx).freeze();

/** The syntax tree of an MDX text, or the problem that keeps it from being parsed. */
export function parseMdx(file: string, text: string): { tree?: Root; problems: Problem[] } {
  const tooDeep = (node?: Root) => ({ problems: [problem(placeOf(file, node ?? {}), 'mdx-parses', 'This brief nests its parts too deeply. Write it plainer.')] });
  try {
    const tree = parser.parse(text);
    return depthOf(tree) > MOST_LEVELS ? tooDeep(tree) : { tree, problems: [] };
  } catch (error) {
    if (error instanceof RangeError) return tooDeep();
    const message = error as VFileMessage;
    const reason = message.reason ?? String(error);
    return { problems: [problem(placeOfError(file, message, reason), 'mdx-parses', mdxReason(reason))] };
  }
}

function depthOf(tree: Root): number {
  let depth = 0;
  for (let level: Nodes[] = [tree]; level.length > 0; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return depth;
}

/** Where the parser stopped; for a tag that is not closed, where that tag begins, which only the reason tells. */
function placeOfError(file: string, message: VFileMessage, reason: string): Place {
  const at = message.place && 'start' in message.place ? message.place.start : message.place;
  const [, line = at?.line ?? 1, column = at?.column ?? 1] = /^Expected a closing tag for .*? \((\d+):(\d+)-/.exec(reason) ?? [];
  return { file, line: Number(line), column: Number(column) };
}

/** The parser’s reason with the advice of ours that fits a brief. */
function mdxReason(reason: string): string {
  if (reason.includes('import/exports')) return 'A line that begins with the word import or export is code to MDX. Let it begin with another word.';
  if (reason.includes('create a comment')) return 'A brief holds no comments. Take this one out.';
  const said = reason.replace(/\s+/g, ' ').replace(/\s*\(`?note: .*$/i, '').replace(/ with acorn/, '').replace(/\.?$/, '.');
  return `This is not valid MDX: ${said} A brief has <Claim> and <Section> tags, each closed in the paragraph that opens it; write other < as &lt; and { as &#123;.`;
}

/** Where a node begins. */
export function placeOf(file: string, node: { position?: Nodes['position'] | undefined }): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Whether a node is a tag of a name. */
export function isTag(node: Nodes, name?: string): node is Tag {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && (name === undefined || node.name === name);
}
