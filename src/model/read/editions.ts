import { createHash } from 'node:crypto';
import type { Problem } from '../problem.ts';
import { editionFile, FORMAT, type EditionFile } from './edition-file.ts';
import type { RecordOf } from './kinds.ts';
import { readRecords, type Located } from './records.ts';

/** The editions of one brief, as listed and as they are in its folder. */
export interface EditionFiles {
  readonly slug: string;
  readonly list: readonly ListedEdition[];
  /** The paths of files that the list does not name. */
  readonly unlisted: readonly string[];
  readonly problems: readonly Problem[];
}

/** A line of `editions.yaml` and the file that it names. */
export interface ListedEdition extends Located<RecordOf<'editions'>> {
  readonly path: string;
  /** The text of the file with plain line ends; nothing if the file is missing. */
  readonly text?: string;
  /** The SHA-256 of that text, in hexadecimal digits. */
  readonly sha256?: string;
  readonly read?: ReadEdition;
}

/** What a file holds, or why it cannot be read. */
export type ReadEdition = { readonly file: EditionFile } | { readonly fault: string };

/** Reads the editions in a folder of `content/`. */
export function readEditions(slug: string, texts: Readonly<Record<string, string>>): EditionFiles {
  const folder = `content/${slug}/editions`;
  const paths = Object.keys(texts).filter((path) => path.startsWith(`${folder}/`));
  const { list, problems } = readRecords(texts, `content/${slug}`, 'editions');
  const named = list.map((one): ListedEdition => {
    const path = `${folder}/${one.value.date}.json`;
    const text = texts[path];
    if (text === undefined) return { ...one, path };
    const sha256 = createHash('sha256').update(text).digest('hex');
    // A changed text cannot be relied on.
    return { ...one, path, text, sha256, ...(sha256 === one.value.sha256 && { read: readEdition(text) }) };
  });
  const known = new Set(named.map(({ path }) => path));
  // While a line of the list is wrong, it may mean any of the files.
  const unlisted = problems.length > 0 ? [] : paths.filter((path) => !known.has(path));
  return { slug, list: named, unlisted, problems };
}

/** Reads the text of an edition’s file. */
export function readEdition(text: string): ReadEdition {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'This is not valid JSON.' };
  }
  const { format } = (value ?? {}) as { readonly format?: unknown };
  if (format !== FORMAT)
    return { fault: `Its \`format\` is not one that this site can read; it reads up to format ${FORMAT}.` };
  const result = editionFile.safeParse(value);
  if (result.success) return { file: result.data };
  const [issue] = result.error.issues;
  return { fault: `Its field \`${issue?.path.join('.')}\` has not the form of an edition.` };
}
