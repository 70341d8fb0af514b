import type { Exact } from './read/kinds.ts';

/** A thing while it is linked with others. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** A value that a rule guarantees. */
export function must<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The model has no ${name}; a rule should have said so.`);
  return value;
}

/** The thing with an id among others. */
export function at<T>(all: ReadonlyMap<string, T>, id: string): T {
  return must(all.get(id), id);
}

/** The same record, typed exactly. */
export function exact<T>(record: T): Exact<T> {
  return record as Exact<T>;
}
