import type { FootnoteDefinition, Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { isBlank } from './forms.ts';
import { placeOf } from './mdx.ts';
import { partThatHides } from './reader-mode.ts';
import { nearest } from '../nearest.ts';
import { problem, problemsAt, shown, type Place, type Problem } from '../problem.ts';

interface Reference {
  readonly label: string;
  readonly place: Place;
}

/** Labels become ids in the page, so they are words; the parser silently drops undefined and unused footnotes. */
export function checkFootnotes(file: string, tree: Root, text: string): Problem[] {
  const definitions: FootnoteDefinition[] = [];
  const references: { to: string; from: string | undefined }[] = [];
  const unread: Reference[] = [];
  visitParents(tree, (node: Nodes, ancestors: Parents[]) => {
    if (node.type === 'footnoteDefinition') definitions.push(node);
    if (node.type === 'text') unread.push(...unreadFootnotes(file, node, text));
    if (node.type !== 'footnoteReference') return;
    const inside = ancestors.find((above) => above.type === 'footnoteDefinition');
    references.push({ to: node.identifier, from: inside?.identifier });
  });
  const first = new Map(definitions.toReversed().map((one) => [one.identifier, one]));
  const problems = [
    ...definitions.flatMap((one) => checkDefinition(file, one, first.get(one.identifier) !== one)),
    ...unread
      .filter(({ label }, index) => unread.findIndex((other) => other.label === label) === index)
      .map((reference) => undefinedFootnote(reference, first.keys())),
  ];
  // A misspelt reference may mean any footnote that seems unused.
  if (unread.length > 0) return problems;
  // A footnote that only unused footnotes refer to is unused too.
  const read = new Set<string | undefined>([undefined]);
  for (const from of read) for (const one of references) if (one.from === from) read.add(one.to);
  const unused = [...first.values()].filter((one) => !read.has(one.identifier));
  return problems.concat(
    unused.map((one) => {
      const message = `The footnote ${shown(`[^${one.identifier}]`)} is never referred to. Refer to it or take it out.`;
      return problem(placeOf(file, one), 'footnote-is-used', message);
    }),
  );
}

function checkDefinition(file: string, node: FootnoteDefinition, isRepeated: boolean): Problem[] {
  const label = shown(`[^${node.label ?? node.identifier}]`);
  const hiding = partThatHides(node.identifier);
  return problemsAt(
    placeOf(file, node),
    isRepeated && ['footnote-is-unique', `The footnote ${label} is defined a second time. Keep one of them.`],
    !isLabel(node.identifier) && [
      'footnote-has-name',
      `The footnote ${label} needs a word as its label: a–z and hyphens.`,
    ],
    hiding !== undefined && [
      'id-hides-no-text',
      `The footnote ${label} must not hold ${shown(hiding)}: reader modes of browsers would leave its text out. Choose another label.`,
    ],
    isBlank(toString(node)) && [
      'footnote-is-defined',
      `The footnote ${label} has no text. Write it or take the footnote out.`,
    ],
  );
}

function isLabel(text: string): boolean {
  return /^[a-z][a-z-]*$/.test(text) && text.length <= 80;
}

function undefinedFootnote({ label, place }: Reference, known: Iterable<string>): Problem {
  const near = nearest(label, known);
  const own = isLabel(label.toLowerCase())
    ? `Add a line ${shown(`[^${label}]: …`)}.`
    : 'A label is one word: a–z and hyphens.';
  const hint = near ? `Did you mean ${shown(`[^${near}]`)}?` : own;
  const message = `The footnote ${shown(`[^${label}]`)} is referred to here but has no text. ${hint}`;
  return problem(place, 'footnote-is-defined', message);
}

/** References to footnotes that are not defined: the parser leaves them as text. */
function unreadFootnotes(file: string, node: Nodes, text: string): Reference[] {
  const { line, column } = placeOf(file, node);
  const written = text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  return written.split('\n').flatMap((part, index) =>
    [...part.matchAll(/(?<!\\)\[\^([^\]]*)\]/g)].map((match) => ({
      label: match[1] ?? '',
      place: { file, line: line + index, column: (index === 0 ? column : 1) + match.index },
    })),
  );
}
