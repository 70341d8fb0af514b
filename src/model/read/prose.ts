import type { Nodes, Parents, Root, RootContent, Text } from 'mdast';
import { CONTINUE, SKIP, visitParents } from 'unist-util-visit-parents';
import { checkFootnotes } from './footnotes.ts';
import { checkEmptySections, headingFault, isHeadingWithoutSpace, isInWrongHeading } from './headings.ts';
import { checkLazyLines } from './lazy-lines.ts';
import { checkLeftovers } from './leftovers.ts';
import { checkList } from './lists.ts';
import { isTag, parseMdx, placeOf, tags } from './mdx.ts';
import { plainText } from './plain-text.ts';
import { checkTable } from './tables.ts';
import { didYouMean } from '../nearest.ts';
import { problemsAt, shown, type Fault, type Place, type Problem } from '../problem.ts';
import { checkWritten } from './text.ts';

const FORBIDDEN: Readonly<Record<string, string>> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  html: 'raw HTML',
  image: 'an image',
  imageReference: 'an image',
  code: 'a block of code',
  inlineCode: 'code',
  definition: 'a link definition',
  linkReference: 'a link by reference',
  thematicBreak: 'a rule between sections',
  delete: 'struck-out text',
  blockquote: 'a quotation set apart',
};

/** What a brief may hold: prose, lists, tables, footnotes, and the two tags. */
export function checkProse(file: string, tree: Root, text: string): Problem[] {
  const problems: Problem[] = [];
  visitParents(tree, (node: Nodes, ancestors) => {
    const above = ancestors.at(-1);
    problems.push(...problemsAt(placeOf(file, node), faultOf(node, ancestors, text)));
    problems.push(...checkLazyLines(file, node, ancestors, text));
    if (node.type === 'table') problems.push(...checkTable(file, node));
    if (node.type === 'list') problems.push(...checkList(file, node, nodeBefore(node, above), text));
    if (node.type === 'text' && above) problems.push(...checkText(file, node, above, text));
    return node.type === 'blockquote' ? SKIP : CONTINUE;
  });
  return problems.concat(checkEmptySections(file, tree), checkFootnotes(file, tree, text));
}

function faultOf(node: Nodes, ancestors: readonly Parents[], text: string): Fault | undefined {
  if (node.type === 'heading') return headingFault(node, ancestors);
  if (node.type === 'paragraph' && isHeadingWithoutSpace(node, text))
    return [
      'heading-is-section',
      'A space is missing after the # of this heading. Write it as `## <Section id="…">…</Section>`.',
    ];
  if (isTag(node)) return tagFault(node.name ?? '', ancestors, text);
  const isTask = node.type === 'listItem' && typeof node.checked === 'boolean';
  const forbidden = isTask ? 'a task list' : FORBIDDEN[node.type];
  if (!forbidden) return undefined;
  const hint = node.type === 'blockquote' ? ', or write \\> for the sign itself' : '';
  const message = `Here is ${forbidden}. A brief holds prose, tables and footnotes only; take it out${hint}.`;
  return ['content-is-prose', message];
}

function tagFault(name: string, ancestors: readonly Parents[], text: string): Fault | undefined {
  if (!tags.includes(name)) {
    const hint = didYouMean(name, tags) || ' The tags are <Claim> and <Section>; take it out.';
    return ['tag-is-known', `${shown(`<${name}>`)} is not a tag of a brief.${hint}`];
  }
  if (name !== 'Section' || ancestors.at(-1)?.type === 'heading' || isInWrongHeading(ancestors, text)) return undefined;
  return ['heading-is-section', 'A <Section> is outside a heading. Write it as `## <Section id="…">…</Section>`.'];
}

/** Where an invisible character is written as an HTML entity. */
function placeOfHidden(file: string, node: Text, text: string): Place {
  const { line, column } = placeOf(file, node);
  const written = text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const sign = written.matchAll(/&#?\w+;/g).find(([one]) => {
    const { tree } = parseMdx(file, one);
    return tree && checkWritten(plainText(tree), { file, line, column }).length > 0;
  });
  const before = written.slice(0, sign?.index ?? 0).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return { file, line: line + before.length - 1, column: before.length > 1 ? last + 1 : column + last };
}

/** What a block at the top of a brief comes after. */
function nodeBefore(node: RootContent, above: Parents | undefined): Nodes | undefined {
  return above?.type === 'root' ? above.children[above.children.indexOf(node) - 1] : undefined;
}

function checkText(file: string, node: Text, above: Parents, text: string): Problem[] {
  const hidden = checkWritten(node.value, placeOf(file, node)).map((one) => ({
    ...one,
    ...placeOfHidden(file, node, text),
  }));
  // A heading without its space is reported as that.
  const isHeading = above.type === 'paragraph' && isHeadingWithoutSpace(above, text);
  return hidden.length > 0 || isHeading ? hidden : checkLeftovers(file, node, above, text);
}
