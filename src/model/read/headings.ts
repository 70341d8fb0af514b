import type { Heading, Nodes, Parents, Root } from 'mdast';
import { isTag, placeOf, tags } from './mdx.ts';
import { problem, type Fault, type Problem } from '../problem.ts';

/** Why a heading is not a section and nothing else, at the top of the brief. */
export function headingFault({ children, depth }: Heading, ancestors: readonly Parents[]): Fault | undefined {
  if (ancestors.at(-1)?.type !== 'root')
    return [
      'heading-is-section',
      'This heading is inside a list, quotation or footnote. Write it on a line of its own, with nothing before it.',
    ];
  const [only] = children;
  const tag = children.length === 1 && only && isTag(only) ? (only.name ?? '') : undefined;
  // A tag that is not known is reported as that.
  if ((tag === 'Section' && depth === 2) || (tag !== undefined && !tags.includes(tag))) return undefined;
  return [
    'heading-is-section',
    'This heading is not a section. Write it as `## <Section id="…">…</Section>` and nothing else.',
  ];
}

/** A section tag in a broken heading is reported as a broken heading. */
export function isInWrongHeading(ancestors: readonly Parents[], text: string): boolean {
  return ancestors.some(
    (above, index) =>
      (above.type === 'paragraph' && isHeadingWithoutSpace(above, text)) ||
      (above.type === 'heading' && headingFault(above, ancestors.slice(0, index))),
  );
}

/** Whether a paragraph should be a heading: it begins with a # and no space. */
export function isHeadingWithoutSpace({ position }: Nodes, text: string): boolean {
  const start = position?.start.offset ?? 0;
  return /^#{1,6}(?:[^#\s]|[^\S \t\n])/.test(text.slice(start, start + 7));
}

/** Each heading has something under it. */
export function checkEmptySections(file: string, { children }: Root): Problem[] {
  const message = 'This section is empty. Write something under its heading, or take it out.';
  return children.flatMap((node, index) => {
    const below = children.slice(index + 1).find(({ type }) => type !== 'footnoteDefinition');
    if (node.type !== 'heading' || headingFault(node, [{ type: 'root', children }])) return [];
    return below && below.type !== 'heading' ? [] : [problem(placeOf(file, node), 'section-has-text', message)];
  });
}
