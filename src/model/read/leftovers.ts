import type { Parents, Text } from 'mdast';
import { placeOf } from './mdx.ts';
import { codePoint, problem, problemsAt, shown, type Place, type Problem, type Rule } from '../problem.ts';
import { MIXED_WORD, oddLetter } from './writing.ts';

interface Leftover {
  readonly pattern: RegExp;
  readonly rule: Rule;
  readonly message: (found: string) => string;
}

// In a pattern, ¬ means: no backslash before; ^ means the beginning of a line.
const pattern = (source: string) => new RegExp(source.replaceAll('¬', String.raw`(?<!(?<!\\)\\)`), 'iu');

const link = (source: string): Leftover => ({
  pattern: pattern(source),
  rule: 'link-is-well-formed',
  message: () =>
    'This looks like a link but is not one. Write it as `[words](cite:citation)` or `[words](#claim)`, without spaces in or between the brackets.',
});

const markup = (source: string, message: string): Leftover => ({
  pattern: pattern(source),
  rule: 'markup-is-whole',
  message: (found) => message.replace('§', () => shown(found)),
});

const NONE =
  'Here is §, which marks nothing and would be printed as it is. Take it out, add its partner as in *word*, or write \\ before it.';

// Of several in a line, the first in this list is reported.
const LEFTOVERS: readonly Leftover[] = [
  link(String.raw`¬\](?:\(|\[(?!\^)|\s+\((?:cite:|#))|\)\[(?:cite:|#)`),
  link(String.raw`(?<![\p{L}\p{N}])cite:\S|¬\[[#@[]`),
  markup(
    String.raw`¬\|`,
    'Here is a |, but this is not a table. A table has an empty line before it and, under its head, a line `| --- | --- |` with as many columns. Write \\| for the sign itself.',
  ),
  markup(String.raw`^[ \t]*(?:[-=+~:][ \t]*){3,}$`, 'This line of signs would be printed as it is. Take it out.'),
  markup(
    String.raw`^[ \t]*#{2,}`,
    'This looks like a heading but is not one. Write it as `## <Section id="…">…</Section>` on a line of its own, with an empty line before it.',
  ),
  markup(
    String.raw`^[ \t]*(?:[•◦▪‣]|[-+]\p{L}|\d+[.)]\p{L}|\[[ x]\][ \t])`,
    'This looks like a list but is not one. Begin each of its lines with - and a space.',
  ),
  markup(
    String.raw`¬\^\[`,
    'This looks like a footnote but is not one. Write [^name] here, and a line [^name]: … with its text.',
  ),
  markup(String.raw`¬!\[`, 'This looks like an image, and a brief has none. Take it out.'),
  markup(String.raw`^[ \t]*(?:[:!]{2,}|:(?=[ \t]))`, NONE),
  markup(
    [
      String.raw`¬(?:\*+|~~+|\x60+|==+|(?<!\S)\+\+(?=\S)|(?<![\p{L}\p{N}_])_+(?=\S)|(?<=[^\s_])_+(?![\p{L}\p{N}_]))`,
      String.raw`\^\w+\^|'{2,}|\$\$|\[/\w+\]|(?<![\p{L}\p{N}]):[a-z][a-z_+-]*:(?![\p{L}\p{N}])`,
    ].join('|'),
    NONE,
  ),
  markup(String.raw`(?<!\.)\.\.(?!\.)|,,|;;`, 'Here is §, the same sign twice. Take one out.'),
  markup(String.raw`(?<![\\-])--+`, 'Here is § in place of a dash. Write – or —.'),
  markup(
    String.raw`(?<!\\)(?:\\\\)*\\(?![!-/:-@\[-\x60{-~])`,
    'Here is a \\ before no sign, which would be printed as it is. Take it out.',
  ),
  {
    pattern: MIXED_WORD,
    rule: 'word-is-of-one-script',
    message: (word) =>
      `${shown(word)} has letters of two scripts: ${codePoint(oddLetter(word))} is among others. Write it in one.`,
  },
];

// The parser replaces the entities it knows; unknown ones are left as written.
const REFERENCE =
  /(?<!\\)&(?:#\w+;|[a-z][a-z\d]+;|(?:amp|lt|gt|quot|nbsp|[mn]dash|hellip|copy|#\d+|#x[\da-f]+)(?![\w;]))/gi;

/** Markup that the parser left as plain text, which the page would print. */
export function checkLeftovers(file: string, node: Text, parent: Parents, text: string): Problem[] {
  const begin = placeOf(file, node);
  const index = parent.children.findIndex((child) => child === node);
  if (
    parent.type === 'paragraph' &&
    index === 1 &&
    parent.children[0]?.type === 'footnoteReference' &&
    /^\s*:/.test(node.value)
  )
    return problemsAt(begin, [
      'markup-is-whole',
      'This looks like the text of a footnote but is not one. Write the colon directly after the bracket.',
    ]);
  const lines = text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0).split('\n');
  const found = lines.flatMap((line, at) => {
    const column = at === 0 ? begin.column : 1;
    return inLine(line, node.value, { file, line: begin.line + at, column }, at > 0 || index === 0);
  });
  // All rows of a broken table are one mistake.
  return found.filter((one, at) => found.findIndex(({ message }) => message === one.message) === at);
}

/** The first sign in a text of one line that looks like markup and would be printed as it is. */
export function leftoverIn(text: string): string | undefined {
  return LEFTOVERS.map(({ pattern }) => pattern.exec(text)?.[0].trim()).find((found) => found !== undefined);
}

function inLine(line: string, value: string, place: Place, isLineBegin: boolean): Problem[] {
  const at = (index: number) => ({ ...place, column: place.column + index });
  for (const { pattern, rule, message } of LEFTOVERS) {
    const found = pattern.exec(line);
    if (found && (isLineBegin || !pattern.source.startsWith('^')))
      return [problem(at(found.index), rule, message(found[0].trim()))];
  }
  const unknown = line.matchAll(REFERENCE).find(([sign]) => value.includes(sign));
  if (!unknown) return [];
  const message = `Here is ${shown(unknown[0])}, which stands for no sign. Write the sign itself.`;
  return [problem(at(unknown.index), 'markup-is-whole', message)];
}
