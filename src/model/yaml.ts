import { isAlias, isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { problem, shown, type Place, type Problem } from './problem.ts';

/** The way to a value inside a YAML text. */
export type Path = readonly PropertyKey[];

/** A parsed YAML text: its value, its problems, and where each value stands. */
export interface Yaml {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The place of the key at a path, or of the nearest one above it. */
  readonly keyAt: (path: Path) => Place;
  /** The place of the value at a path, or of the nearest key above it. */
  readonly valueAt: (path: Path) => Place;
}

/** Parses a YAML 1.2 text strictly; `lineOffset` counts the lines of the file above it. */
export function parseYaml(file: string, text: string, lineOffset = 0): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const problems = syntaxProblems(document, text, placeOf) ?? plainProblems(document, text, placeOf);
  const at = (path: Path, part: 'key' | 'value') => placeOf(offsetOf(document, path, part));
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    keyAt: (path) => at(path, 'key'),
    valueAt: (path) => at(path, 'value'),
  };
}

// What the parser says most often, in words of ours that tell what to do.
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing . ?quote/, 'This quotation mark is not closed. Write it again where the text ends.'],
  [
    /^Flow (map|sequence) .* end with a/,
    'This bracket is not closed. Write the closing one where the list or map ends.',
  ],
  [/^Implicit (map )?keys need/, 'This should be the name of a field, a colon and a space, all in one line.'],
  [
    /^Nested mappings/,
    'A field begins inside the value of another. Put a text that holds `: ` in quotation marks, and indent the fields of one record alike.',
  ],
  [/^Tabs/, 'A tab indents this line. Indent with spaces.'],
  [/same column|indented/, 'This is not indented like what it belongs to. Indent with spaces, each level alike.'],
  [/multiple documents/, 'This line begins a second YAML document. Take it out.'],
  [/call stack/, 'Too many parts stand inside one another here. Write it plainer.'],
];

/** What keeps the text from being YAML; nothing if it is, but for keys that stand twice. */
function syntaxProblems(document: Document, text: string, placeOf: (offset: number) => Place): Problem[] | undefined {
  const repeated = document.errors
    .filter((error) => error.code === 'DUPLICATE_KEY')
    .map((error) => {
      const key = /^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0].trim() ?? '';
      return problem(
        placeOf(error.pos[0]),
        'key-is-unique',
        `${shown(key)} stands here a second time. Keep one of them.`,
      );
    });
  // The parser goes on after an error, and what it says then is mostly a consequence.
  const first = document.errors.find((error) => error.code !== 'DUPLICATE_KEY');
  if (!first) return repeated.length > 0 ? repeated : undefined;
  const said = `This is not valid YAML: ${first.message.replace(/\s+/g, ' ').replace(/\.?$/, '.')} Put a text that holds signs of YAML in quotation marks.`;
  const [, reason = said] = REASONS.find(([pattern]) => pattern.test(first.message)) ?? [];
  const place = placeOf(/not closed/.test(reason) ? openedBefore(document, first.pos[0]) : first.pos[0]);
  // How far into the line the stack reaches is not the same everywhere.
  return [
    ...repeated,
    problem(/call stack/.test(first.message) ? { ...place, column: 1 } : place, 'yaml-parses', reason),
  ];
}

/** Where the innermost text or bracket begins that is still open at an offset: the parser only tells where it gave up. */
function openedBefore(document: Document, offset: number): number {
  let found = offset;
  visit(document, {
    Node(_, node) {
      const [start = 0, , end = 0] = node.range ?? [];
      const isClosable = isScalar(node) ? /^QUOTE/.test(node.type ?? '') : isCollection(node) && node.flow;
      if (isClosable && start < offset && offset <= end) found = start;
    },
  });
  return found;
}

/** Anchors, aliases and tags let one mistake spread unseen, and no field needs them; nor does one need a key that is no word. */
function plainProblems(document: Document, text: string, placeOf: (offset: number) => Place): Problem[] {
  const found: Problem[] = [];
  const tell = (offset: number, message: string) => found.push(problem(placeOf(offset), 'yaml-is-plain', message));
  visit(document, {
    Node(_, node) {
      const [start = 0, end = 0] = node.range ?? [];
      if (isAlias(node)) return void tell(start, 'Here is an alias. Write the value out instead.');
      // Anchors and tags stand before the value.
      if (node.anchor || node.tag)
        tell(
          text.slice(0, start).search(/[&!]\S*\s*$/),
          `Here is ${node.anchor ? 'an anchor' : 'a tag'}. Write the value out instead.`,
        );
      const comment = isScalar(node) && node.type === 'PLAIN' ? /^[ \t]+#/.exec(text.slice(end))?.[0] : undefined;
      if (comment)
        tell(
          end + comment.length - 1,
          'From this # on the line is a comment and not read. Put the text in quotation marks, or the comment on a line of its own.',
        );
    },
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value !== null) return;
      tell(rangeStart(pair.key) ?? 0, 'Here is a key that is not a word. Write one before the colon.');
    },
  });
  return found;
}

function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  path.forEach((step, depth) => {
    const wanted = part === 'key' || depth < path.length - 1 ? 'key' : 'value';
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return void (node = undefined);
      offset = rangeStart(wanted === 'value' ? (pair.value ?? pair.key) : pair.key) ?? offset;
      node = pair.value;
    } else {
      node = document.getIn(path.slice(0, depth + 1), true);
      offset = rangeStart(node) ?? offset;
    }
  });
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | undefined)?.range;
  return range?.[0];
}
