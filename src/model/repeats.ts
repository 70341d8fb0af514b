/** Those with the key of one before them, each with the first that has it. */
export function repeats<T extends object>(
  all: readonly T[],
  keyOf: (one: T) => unknown,
): readonly { readonly one: T; readonly first: T }[] {
  const firsts = new Map<unknown, T>();
  return all.flatMap((one) => {
    const key = keyOf(one);
    const first = firsts.get(key);
    if (first) return { one, first };
    firsts.set(key, one);
    return [];
  });
}
