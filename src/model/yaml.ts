import { isAlias, isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
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
  const problems = [...syntaxProblems(document, text, placeOf), ...plainProblems(document, placeOf)];
  const at = (path: Path, part: 'key' | 'value') => placeOf(offsetOf(document, path, part));
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    keyAt: (path) => at(path, 'key'),
    valueAt: (path) => at(path, 'value'),
  };
}

function syntaxProblems(document: Document, text: string, placeOf: (offset: number) => Place): Problem[] {
  return [...document.errors, ...document.warnings].map((error) => {
    const place = placeOf(error.pos[0]);
    if (error.code === 'DUPLICATE_KEY') {
      const key = /^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0].trim() ?? '';
      return problem(place, 'key-is-unique', `${shown(key)} stands here a second time. Keep one of them.`);
    }
    const said = error.message.replace(/\s+/g, ' ').replace(/\.?$/, '.');
    return problem(place, 'yaml-parses', `This is not valid YAML: ${said}`);
  });
}

/** Anchors, aliases and tags let one mistake spread unseen, and no field needs them. */
function plainProblems(document: Document, placeOf: (offset: number) => Place): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Node(_, node) {
      const place = placeOf(node.range?.[0] ?? 0);
      const what = isAlias(node) ? 'an alias' : node.anchor ? 'an anchor' : node.tag ? 'a tag' : '';
      if (what) found.push(problem(place, 'yaml-is-plain', `Here is ${what}. Write the value out instead.`));
    },
  });
  return found;
}

function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = 0;
  path.forEach((step, depth) => {
    const wanted = part === 'key' || depth < path.length - 1 ? 'key' : 'value';
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
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
