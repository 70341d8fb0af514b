import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { isTag, placeOf } from './mdx.ts';
import { didYouMean, nearest, problem, shown, type Place, type Problem } from './problem.ts';

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
    const forbidden = FORBIDDEN[node.type];
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
    if (isTag(node, 'Section') && ancestors.at(-1)?.type !== 'heading') {
      problems.push(
        problem(
          place,
          'heading-is-section',
          'A <Section> stands outside a heading. Write it as `## <Section id="…">…</Section>`.',
        ),
      );
    }
    if (node.type === 'heading') problems.push(...checkHeading(file, node));
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

function checkHeading(file: string, heading: Extract<Nodes, { type: 'heading' }>): Problem[] {
  const [only, ...rest] = heading.children;
  const isSection = only !== undefined && rest.length === 0 && isTag(only, 'Section');
  const isToldAsTag = only !== undefined && rest.length === 0 && isTag(only) && !TAGS.includes(only.name ?? '');
  if (isToldAsTag || (isSection && heading.depth === 2)) return [];
  const message = 'This heading is not a section. Write it as `## <Section id="…">…</Section>` and nothing else.';
  return [problem(placeOf(file, heading), 'heading-is-section', message)];
}

/** Labels become ids in the page, so they are words; the parser drops what is undefined or unused without a word. */
function checkFootnotes(file: string, tree: Root, text: string): Problem[] {
  const problems: Problem[] = [];
  const defined = new Map<string, Place>();
  const used = new Set<string>();
  const undefinedOnes: { label: string; place: Place }[] = [];
  visitParents(tree, (node: Nodes) => {
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type === 'text') undefinedOnes.push(...unreadFootnotes(file, node, text));
    if (node.type !== 'footnoteDefinition') return;
    const place = placeOf(file, node);
    const label = shown(`[^${node.label ?? node.identifier}]`);
    if (defined.has(node.identifier))
      problems.push(
        problem(place, 'footnote-is-unique', `The footnote ${label} is defined a second time. Keep one of them.`),
      );
    if (!/^[a-z][a-z-]*$/.test(node.identifier))
      problems.push(
        problem(place, 'footnote-has-name', `The footnote ${label} needs a word as its label: a–z and hyphens.`),
      );
    if (toString(node).trim() === '')
      problems.push(
        problem(place, 'footnote-is-defined', `The footnote ${label} has no text. Write it or take the footnote out.`),
      );
    defined.set(node.identifier, place);
  });
  for (const { label, place } of undefinedOnes) {
    const near = nearest(label, defined.keys());
    const hint = near ? `Did you mean ${shown(`[^${near}]`)}?` : `Add a line \`[^${label}]: …\`.`;
    problems.push(
      problem(
        place,
        'footnote-is-defined',
        `The footnote ${shown(`[^${label}]`)} is referred to here but has no text. ${hint}`,
      ),
    );
  }
  // While one reference goes astray, a footnote that nothing refers to may be the one it means.
  if (undefinedOnes.length > 0) return problems;
  const unused = [...defined].filter(([identifier]) => !used.has(identifier));
  return problems.concat(
    unused.map(([identifier, place]) =>
      problem(
        place,
        'footnote-is-used',
        `The footnote ${shown(`[^${identifier}]`)} is never referred to. Refer to it or take it out.`,
      ),
    ),
  );
}

/** References to footnotes that are not defined: the parser leaves them as text. */
function unreadFootnotes(file: string, node: Nodes, text: string): { label: string; place: Place }[] {
  const start = node.position?.start.offset ?? 0;
  const written = text.slice(start, node.position?.end.offset ?? start);
  return [...written.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map((match) => {
    const before = text.slice(0, start + match.index).split('\n');
    return { label: match[1] ?? '', place: { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
  });
}
