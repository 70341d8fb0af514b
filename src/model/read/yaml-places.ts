import { isMap, isScalar, type Document, type Pair, type YAMLMap } from 'yaml';

/** The way to a value inside a YAML text. */
export type Path = readonly PropertyKey[];

/** Finds where the key or the value at a path begins, or the nearest key above it. */
export function offsetsIn(document: Document): (path: Path, part: 'key' | 'value') => number {
  const pairIn = pairFinder();
  return (path, part) => {
    let node: unknown = document.contents;
    let offset = rangeStart(node) ?? 0;
    path.forEach((step, depth) => {
      const wanted = part === 'key' || depth < path.length - 1 ? 'key' : 'value';
      if (isMap(node)) {
        const pair = pairIn(node, String(step));
        if (!pair) return void (node = undefined);
        offset = rangeStart(wanted === 'value' ? (pair.value ?? pair.key) : pair.key) ?? offset;
        node = pair.value;
      } else {
        node = document.getIn(path.slice(0, depth + 1), true);
        offset = rangeStart(node) ?? offset;
      }
    });
    return offset;
  };
}

/** Finds fields by name; each map is read once, because all records of a long file are looked up. */
function pairFinder(): (map: YAMLMap, name: string) => Pair | undefined {
  const known = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  return (map, name) => {
    const pairs =
      known.get(map) ??
      new Map(map.items.toReversed().flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])));
    known.set(map, pairs);
    return pairs.get(name);
  };
}

/** Where a node begins. */
export function rangeStart(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | undefined)?.range;
  return range?.[0];
}
