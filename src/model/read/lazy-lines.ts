import type { Nodes, Parents } from 'mdast';
import { problem, problemsAt, type Problem } from '../problem.ts';
import { placeOf } from './mdx.ts';

/** Lines that Markdown takes for a part of what is above them, although they do not look so. */
export function checkLazyLines(file: string, node: Nodes, ancestors: readonly Parents[], text: string): Problem[] {
  const { start, end } = node.position ?? {};
  if (!start || !end) return [];
  if (node.type === 'tableRow')
    return problemsAt(
      placeOf(file, node),
      !/\|/.test(text.slice(start.offset, end.offset)) && [
        'line-is-of-its-block',
        'This line becomes a row of the table above it. Put an empty line before it, or write its cells between |.',
      ],
    );
  const above = ancestors.find(({ type }) => type === 'listItem' || type === 'footnoteDefinition');
  if (node.type !== 'paragraph' || !above) return [];
  const lines = text.split('\n').slice(start.line, end.line);
  const lazy = lines.findIndex((line) => /^\S/.test(line));
  if (lazy < 0) return [];
  const what = above.type === 'listItem' ? 'list item' : 'footnote';
  const message = `This line becomes a part of the ${what} above it. Put an empty line before it, or two spaces if it is meant to be.`;
  return [problem({ file, line: start.line + 1 + lazy, column: 1 }, 'line-is-of-its-block', message)];
}
