import { isAlias, isCollection, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { problem, shown, type Place, type Problem } from '../problem.ts';
import { checkWritten } from './text.ts';
import { offsetIn, rangeStart, type Path } from './yaml-places.ts';

/** A parsed YAML text: its value, its problems, and the place of each value. */
export interface Yaml {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The place of the key at a path, or of the nearest one above it. */
  readonly keyAt: (path: Path) => Place;
  /** The place of the value at a path, or of the nearest key above it. */
  readonly valueAt: (path: Path) => Place;
}

// The parser takes minutes for lines that are far longer and hold signs of its own.
const MOST_IN_LINE = 20_000;

function tooLong(place: Place): Yaml {
  const message = `This line has more than ${MOST_IN_LINE} characters. Divide it.`;
  const at = () => place;
  return { value: undefined, problems: [problem(place, 'file-is-not-too-long', message)], keyAt: at, valueAt: at };
}

const OPTIONS = { prettyErrors: false, uniqueKeys: false } as const;

/** Parses a YAML 1.2 text strictly; `lineOffset` counts the lines of the file above it. */
export function parseYaml(file: string, text: string, lineOffset = 0): Yaml {
  const long = text.split('\n').findIndex((line) => line.length > MOST_IN_LINE);
  if (long >= 0) return tooLong({ file, line: long + 1 + lineOffset, column: 1 });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, ...OPTIONS });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const problems = syntaxProblems(document, text, placeOf) ?? plainProblems(document, text, placeOf);
  // Places are looked up only where something is wrong, in a tree made again: this one is many times larger than the text.
  let tree: Document | undefined;
  const found = (path: Path, part: 'key' | 'value') =>
    placeOf(offsetIn((tree ??= parseDocument(text, OPTIONS)), path, part));
  const at = (path: Path, part: 'key' | 'value'): Place => ({
    file,
    get line() {
      return found(path, part).line;
    },
    get column() {
      return found(path, part).column;
    },
  });
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    keyAt: (path) => at(path, 'key'),
    valueAt: (path) => at(path, 'value'),
  };
}

// The parser’s most frequent messages, in our words, with what to do.
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing . ?quote/, 'This quotation mark is not closed. Write it again where the text ends.'],
  [
    /^Flow (map|sequence) .* end with a/,
    'This bracket is not closed. Write the closing one where the list or map ends.',
  ],
  [/^Implicit (map )?keys need/, 'This should be the name of a field, a colon and a space, all in one line.'],
  [
    /^Nested mappings|^Block collections are not allowed within flow/,
    'A field begins inside the value of another. Put a text that holds `: ` in quotation marks, and indent the fields of one record alike.',
  ],
  [/^Tabs/, 'A tab indents this line. Indent with spaces.'],
  [
    /same column|indented/,
    'This is not indented like what it belongs to. Indent with spaces, each level by the same amount.',
  ],
  [/multiple documents/, 'This line begins a second YAML document. Take it out.'],
  [
    /^Unexpected .* at node end/,
    'The value ended before this. Put the whole text in quotation marks, and write those inside it as “ and ”.',
  ],
  [
    /^A block sequence may not/,
    'A list begins in the middle of a value. Begin each of its lines alike, with a hyphen and a space.',
  ],
  [/call stack/, 'Too many parts are inside one another here. Write it more simply.'],
];

/** Why the text is not YAML; nothing if it is, except for repeated keys. */
function syntaxProblems(document: Document, text: string, placeOf: (offset: number) => Place): Problem[] | undefined {
  const [first] = document.errors;
  // Later errors of the parser are mostly consequences.
  const offsets = repeatedKeys(document).filter((offset) => !first || offset < first.pos[0]);
  const repeated = offsets.map((offset) => {
    const key = /^[^:\n]*/.exec(text.slice(offset, offset + 200))?.[0].trim() ?? '';
    return problem(placeOf(offset), 'key-is-unique', `${shown(key)} is here a second time. Keep one of them.`);
  });
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

/** The places of repeated keys; the parser’s own search for them takes too long in long files. */
function repeatedKeys(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        // As a text, since `1` and `"1"` become one field.
        const name = String(key.value);
        if (seen.has(name)) found.push(rangeStart(key) ?? 0);
        seen.add(name);
      }
    },
  });
  return found;
}

/** Where the innermost text or bracket that is open at an offset begins: the parser only says where it gave up. */
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

/** Anchors, aliases and tags let a mistake spread unseen, and no field needs them, nor a key that is not a word. */
function plainProblems(document: Document, text: string, placeOf: (offset: number) => Place): Problem[] {
  const found: Problem[] = [];
  const fault = (offset: number, message: string) => found.push(problem(placeOf(offset), 'yaml-is-plain', message));
  const directive = /^%.*\n(?=[^]*^---)/m.exec(text.slice(0, document.contents?.range?.[0] ?? 0));
  if (directive)
    fault(directive.index, 'Here is a directive, which can change how the rest is read. Take the line out.');
  visit(document, {
    Node(part, node) {
      const [start = 0, end = 0] = node.range ?? [];
      if (isAlias(node)) return void fault(start, 'Here is an alias. Write the value out instead.');
      // Anchors and tags come before the value.
      if (node.anchor || node.tag)
        fault(
          start - (/[&!]\S*\s*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].length ?? 0),
          `Here is ${node.anchor ? 'an anchor' : 'a tag'}. Write the value out instead.`,
        );
      if (part !== 'key' && isScalar(node) && typeof node.value === 'string')
        found.push(...checkWritten(node.value, placeOf(start)));
      const comment = isScalar(node) && node.type === 'PLAIN' ? /^[ \t]+#/.exec(text.slice(end))?.[0] : undefined;
      if (comment)
        fault(
          end + comment.length - 1,
          'From this # on the line is a comment and not read. Put the text in quotation marks, or the comment on a line of its own.',
        );
    },
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value !== null) return;
      fault(rangeStart(pair.key) ?? 0, 'Here is a key that is not a word. Write one before the colon.');
    },
  });
  return found;
}
