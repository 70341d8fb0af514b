import { isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';
import { once } from '../../once.ts';

/** The way to a value inside a YAML text. */
export type Path = readonly PropertyKey[];

/** Where the key or the value at a path begins, or the nearest key above it. */
export function offsetIn(document: Document, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  path.forEach((step, depth) => {
    const pair = isMap(node) ? pairsOf(node).get(String(step)) : undefined;
    const value: unknown = isSeq(node) ? node.items[Number(step)] : pair?.value;
    const isSought = part === 'value' && depth === path.length - 1;
    offset = rangeStart(isSought ? (value ?? pair?.key) : (pair?.key ?? value)) ?? offset;
    node = value;
  });
  return offset;
}

// Each map is read once, because all records of a long file are looked up.
const pairsOf = once(
  ({ items }: YAMLMap) =>
    new Map(items.toReversed().flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : []))),
);

/** Where a node begins. */
export function rangeStart(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | undefined)?.range;
  return range?.[0];
}
