/**
 * Remembers by name what was loaded. What failed is asked for once more, not from a cache, and then forgotten, so that
 * whoever wants it next asks anew.
 */
export function withRetry<T>(load: (name: string, isAgain: boolean) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const loading = known.get(name) ?? load(name, false).catch(() => load(name, true));
    known.set(name, loading);
    loading.catch(() => known.delete(name));
    return loading;
  };
}
