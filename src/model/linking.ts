/** A thing while it is linked with others. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** A value that a rule has made sure of. */
export function must<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The model has no ${name}; a rule should have said so.`);
  return value;
}

/** The thing with an id among others. */
export function at<T>(all: ReadonlyMap<string, T>, id: string): T {
  return must(all.get(id), id);
}

/** The same record. A field that it does not have is absent, and never `undefined` as its type would allow. */
export function exact<T>(record: T) {
  return record as { [Key in keyof T]: Exclude<T[Key], undefined> };
}
