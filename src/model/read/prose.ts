import type { Nodes, Parents, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { checkFootnotes } from './footnotes.ts';
import { isTag, placeOf } from './mdx.ts';
import { didYouMean, problem, shown, type Problem } from '../problem.ts';
import { checkWritten } from './text.ts';

const TAGS = ['Claim', 'Section'];

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
};

/** What a brief may hold: prose, lists, tables, footnotes, and the two tags. */
export function checkProse(file: string, tree: Root, text: string): Problem[] {
  const problems: Problem[] = [];
  visitParents(tree, (node: Nodes, ancestors) => {
    const place = placeOf(file, node);
    const forbidden =
      node.type === 'listItem' && typeof node.checked === 'boolean' ? 'a task list' : FORBIDDEN[node.type];
    if (forbidden)
      problems.push(
        problem(
          place,
          'content-is-prose',
          `Here is ${forbidden}. A brief holds prose, tables and footnotes only; take it out.`,
        ),
      );
    if (isTag(node) && !TAGS.includes(node.name ?? '')) {
      const name = node.name ?? '';
      problems.push(
        problem(
          place,
          'tag-is-known',
          `${shown(`<${name}>`)} is not a tag of a brief.${didYouMean(name, TAGS) || ' The tags are <Claim> and <Section>; take it out.'}`,
        ),
      );
    }
    if (isTag(node, 'Section') && ancestors.at(-1)?.type !== 'heading' && !isInToldHeading(ancestors, text)) {
      problems.push(
        problem(
          place,
          'heading-is-section',
          'A <Section> stands outside a heading. Write it as `## <Section id="…">…</Section>`.',
        ),
      );
    }
    if (node.type === 'heading') problems.push(...checkHeading(file, node, ancestors));
    if (node.type === 'paragraph') problems.push(...checkLeftover(file, node, text));
    if (node.type === 'text') problems.push(...checkWritten(node.value, place));
    if (node.type === 'table') problems.push(...checkRows(file, node));
    if (node.type === 'table' && node.align?.some(Boolean)) {
      problems.push(
        problem(
          place,
          'table-has-no-alignment',
          'This table aligns columns with colons. Write the line under its head as | --- | --- |.',
        ),
      );
    }
  });
  return problems.concat(checkFootnotes(file, tree, text));
}

type Heading = Extract<Nodes, { type: 'heading' }>;

function checkHeading(file: string, heading: Heading, ancestors: readonly Parents[]): Problem[] {
  if (ancestors.at(-1)?.type !== 'root') {
    const message =
      'This heading stands inside a list, quotation or footnote. Write it on a line of its own, with nothing before it.';
    return [problem(placeOf(file, heading), 'heading-is-section', message)];
  }
  const [only, ...rest] = heading.children;
  const isSection = only !== undefined && rest.length === 0 && isTag(only, 'Section');
  const isToldAsTag = only !== undefined && rest.length === 0 && isTag(only) && !TAGS.includes(only.name ?? '');
  if (isToldAsTag || (isSection && heading.depth === 2)) return [];
  const message = 'This heading is not a section. Write it as `## <Section id="…">…</Section>` and nothing else.';
  return [problem(placeOf(file, heading), 'heading-is-section', message)];
}

/** A section in a heading that is no section, or in what should be a heading, is told as that. */
function isInToldHeading(ancestors: readonly Parents[], text: string): boolean {
  if (ancestors.some((above) => above.type === 'paragraph' && isHeadingWithoutSpace(above, text))) return true;
  const index = ancestors.findIndex((above) => above.type === 'heading');
  const heading = ancestors[index];
  return heading?.type === 'heading' && checkHeading('', heading, ancestors.slice(0, index)).length > 0;
}

function isHeadingWithoutSpace({ position }: Nodes, text: string): boolean {
  const start = position?.start.offset ?? 0;
  return /^#{1,6}[^#\s]/.test(text.slice(start, start + 7));
}

/** What its writer meant as a link or heading and the parser left as text. */
function checkLeftover(file: string, paragraph: Extract<Nodes, { type: 'paragraph' }>, text: string): Problem[] {
  if (isHeadingWithoutSpace(paragraph, text)) {
    const message = 'A space is missing behind the # of this heading. Write it as `## <Section id="…">…</Section>`.';
    return [problem(placeOf(file, paragraph), 'heading-is-section', message)];
  }
  return paragraph.children.flatMap(function leftovers(node): Problem[] {
    if ('children' in node) return node.children.flatMap(leftovers);
    const from = node.position?.start.offset ?? 0;
    const index = text.slice(from, node.position?.end.offset).search(/(?<!\\)\](?:\(|\[(?!\^))/);
    if (node.type !== 'text' || index < 0) return [];
    const { line, column } = placeOf(file, node);
    const before = text.slice(from, from + index).split('\n');
    const place = {
      file,
      line: line + before.length - 1,
      column: (before.length > 1 ? 1 : column) + before.at(-1)!.length,
    };
    const message =
      'Here a link seems meant, and this is none. Write it as `[words](cite:citation)` or `[words](#claim)`, without spaces in the brackets.';
    return [problem(place, 'link-is-well-formed', message)];
  });
}

/** The page drops the cells of a row that are more than those of its head, and what stands in them. */
function checkRows(file: string, table: Extract<Nodes, { type: 'table' }>): Problem[] {
  const columns = table.children[0]?.children.length ?? 0;
  return table.children
    .filter((row) => row.children.length > columns)
    .map((row) => {
      const message = `This row has ${row.children.length} cells, and the head of its table has ${columns}. Take one out, or write \\| for the sign itself.`;
      return problem(placeOf(file, row), 'table-row-fits-its-head', message);
    });
}
