import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { problem, type Place, type Problem } from '../problem.ts';

/** A tag in a brief. */
export type Tag = Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

const MOST_LEVELS = 100;

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkMdx).freeze();

/** The syntax tree of an MDX text, or the problem that keeps it from being parsed. */
export function parseMdx(file: string, text: string): { tree?: Root; problems: Problem[] } {
  const tooDeep = (node: Pick<Nodes, 'position'>) => [
    problem(placeOf(file, node), 'mdx-parses', 'Too many parts stand inside one another here. Write it plainer.'),
  ];
  try {
    const tree = parser.parse(text);
    const deep = nodeBelow(tree, MOST_LEVELS);
    return deep ? { problems: tooDeep(deep) } : { tree, problems: [] };
  } catch (error) {
    if (error instanceof RangeError) return { problems: tooDeep({}) };
    const message = error as VFileMessage;
    return {
      problems: [
        problem({ file, ...placeOfError(message, text) }, 'mdx-parses', mdxReason(message.reason ?? String(error))),
      ],
    };
  }
}

/** The first node below so many levels, found without the recursion that deep trees would overflow. */
function nodeBelow(tree: Root, levels: number): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth < levels; depth += 1)
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  return level[0];
}

/** Where the mistake begins, when the parser tells only where it gave up: at the tag that is not closed, or the sign. */
function placeOfError({ place, reason }: VFileMessage, text: string): { line: number; column: number } {
  const at = place && 'start' in place ? place.start : place;
  const [, line, column] = /^Expected a closing tag for .*? \((\d+):(\d+)-/.exec(reason) ?? [];
  if (line && column) return { line: Number(line), column: Number(column) };
  if (!at || !/end of file/.test(reason)) return { line: at?.line ?? 1, column: at?.column ?? 1 };
  const before = text
    .slice(0, text.lastIndexOf(/expression/.test(reason) ? '{' : '<', at.offset ?? text.length))
    .split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

// What the parser says most often, in words of ours that tell what to do.
const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /import\/exports/,
    'A line that begins with the word import or export is code to MDX. Let it begin with another word.',
  ],
  [/create a comment/, 'A brief holds no comments. Take this one out.'],
  [
    /^Expected a closing tag for `<([^>]*)>`.*/,
    'This <$1> is not closed. Write </$1> in the paragraph, list item or table cell that opens it.',
  ],
  [
    /^Expected the closing tag `(<\/[^>]*>)`.*/,
    '$1 stands in another block than the tag that it closes. Open and close a tag in one paragraph, list item or table cell.',
  ],
  [
    /^Unexpected closing tag `<\/([^>]*)>`.* for `<([^>]*)>` \((\d+):.*/,
    '</$1> cannot close the <$2> of line $3. Close that one first, or give both the same name.',
  ],
  [/^Unexpected closing slash/, 'This tag closes nothing. Take it out, or write the tag that it closes.'],
  [
    /(before|in) (local |member |closing tag )?name/,
    'A < begins a tag, and this is none. Write &lt; for the sign itself.',
  ],
  [
    /attribute|in tag|end of the tag|end the tag|in code/,
    'This tag is not well-formed. Write it as <Claim id="two-words" …>, each value in quotation marks.',
  ],
  [/expression/, 'A { begins code, and a brief holds none. Write &#123; for the sign itself.'],
];

function mdxReason(reason: string): string {
  const said = reason.replace(/\s+/g, ' ');
  const [pattern, message] = REASONS.find(([one]) => one.test(said)) ?? [];
  if (pattern && message) return (pattern.exec(said)?.[0] ?? '').replace(pattern, message);
  return `This is not valid MDX: ${said.replace(/\.?$/, '.')}`;
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
