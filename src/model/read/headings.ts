import type { Heading, Nodes, Paragraph, Parents, Root } from 'mdast';
import { isTag, placeOf, tags } from './mdx.ts';
import { problem, type Problem } from '../problem.ts';

/** A heading is a section and nothing else, at the top of the brief. */
export function checkHeading(file: string, heading: Heading, ancestors: readonly Parents[]): Problem[] {
  if (ancestors.at(-1)?.type !== 'root') {
    const message =
      'This heading is inside a list, quotation or footnote. Write it on a line of its own, with nothing before it.';
    return [problem(placeOf(file, heading), 'heading-is-section', message)];
  }
  const [only, ...rest] = heading.children;
  const isSection = only !== undefined && rest.length === 0 && isTag(only, 'Section');
  const isOtherTag = only !== undefined && rest.length === 0 && isTag(only) && !tags.includes(only.name ?? '');
  if (isOtherTag || (isSection && heading.depth === 2)) return [];
  const message = 'This heading is not a section. Write it as `## <Section id="…">…</Section>` and nothing else.';
  return [problem(placeOf(file, heading), 'heading-is-section', message)];
}

/** A section tag in a broken heading is reported as a broken heading. */
export function isInWrongHeading(ancestors: readonly Parents[], text: string): boolean {
  if (ancestors.some((above) => above.type === 'paragraph' && isHeadingWithoutSpace(above, text))) return true;
  const index = ancestors.findIndex((above) => above.type === 'heading');
  const heading = ancestors[index];
  return heading?.type === 'heading' && checkHeading('', heading, ancestors.slice(0, index)).length > 0;
}

/** Whether a paragraph should be a heading: it begins with a # and no space. */
export function isHeadingWithoutSpace({ position }: Nodes, text: string): boolean {
  const start = position?.start.offset ?? 0;
  return /^#{1,6}(?:[^#\s]|[^\S \t\n])/.test(text.slice(start, start + 7));
}

/** A # needs a space after it to begin a heading. */
export function checkHeadingSpace(file: string, paragraph: Paragraph, text: string): Problem[] {
  if (!isHeadingWithoutSpace(paragraph, text)) return [];
  const message = 'A space is missing after the # of this heading. Write it as `## <Section id="…">…</Section>`.';
  return [problem(placeOf(file, paragraph), 'heading-is-section', message)];
}

/** Each heading has something under it. */
export function checkEmptySections(file: string, { children }: Root): Problem[] {
  return children.flatMap((node, index) => {
    const below = children.slice(index + 1).find(({ type }) => type !== 'footnoteDefinition');
    if (node.type !== 'heading' || checkHeading(file, node, [{ type: 'root', children }]).length > 0) return [];
    if (below && below.type !== 'heading') return [];
    const message = 'This section is empty. Write something under its heading, or take it out.';
    return [problem(placeOf(file, node), 'section-has-text', message)];
  });
}
