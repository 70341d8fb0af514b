/** How many words the shortest stretch has in which each of these stands once; without end where one stands nowhere. */
export function span(places: readonly (readonly number[])[]): number {
  const all = places.flatMap((some, which) => some.map((at) => ({ at, which }))).sort((a, b) => a.at - b.at);
  const last = new Map<number, number>();
  let shortest = Infinity;
  for (const { at, which } of all) {
    last.set(which, at);
    if (last.size === places.length) shortest = Math.min(shortest, at - Math.min(...last.values()) + 1);
  }
  return shortest;
}
