import { compareNames } from '../editions.ts';
import { problem, shown, startOf, type Problem } from '../problem.ts';
import type { EditionFiles, ListedEdition } from '../read/editions.ts';

/** Editions are listed once, in order, and their files are there and as they were published. */
export function checkEditions({ slug, list, unlisted }: EditionFiles): Problem[] {
  return [
    ...list.flatMap((edition, index) => checkOrder(edition, list[index - 1])),
    ...list.flatMap((edition) => checkFile(slug, edition)),
    ...unlisted.map((path) => {
      const message = `This edition is not listed in \`content/${slug}/editions.yaml\`. Take the file out, or restore the line that was lost there; only \`npm run edition\` makes editions.`;
      return problem(startOf(path), 'edition-is-listed', message);
    }),
  ];
}

function checkOrder(edition: ListedEdition, before: ListedEdition | undefined): Problem[] {
  const { date } = edition.value;
  if (!before) return [];
  const order = compareNames(before.value.date, date);
  if (order < 0) return [];
  const message =
    order === 0
      ? `The edition ${shown(date)} is listed twice. Keep one of them.`
      : `The edition ${shown(date)} is listed after ${shown(before.value.date)}. List the oldest first.`;
  return [problem(edition.valueAt(['date']), order === 0 ? 'id-is-unique' : 'editions-are-in-order', message)];
}

function checkFile(slug: string, { path, text, sha256, value, valueAt, read }: ListedEdition): Problem[] {
  const start = startOf(path);
  if (text === undefined) {
    const message = `This edition is listed in \`content/${slug}/editions.yaml\`, and its file is missing. Restore the file: \`git checkout -- ${path}\`.`;
    return [problem(start, 'edition-is-there', message)];
  }
  if (sha256 !== value.sha256) {
    const message = `The file of this edition was changed: its SHA-256 is \`${sha256}\`. An edition never changes. Restore the file, or the line, as it was: \`git checkout -- ${path}\`.`;
    return [problem(valueAt(['sha256']), 'edition-never-changes', message)];
  }
  if (!read || 'fault' in read)
    return [problem(start, 'edition-is-readable', `${read?.fault} Restore the file as it was published.`)];
  const { brief, edition } = read.file;
  if (brief === slug && edition === value.date) return [];
  const message = `This is the edition ${shown(edition)} of the brief ${shown(brief)}, not ${shown(value.date)} of ${shown(slug)}. Put the right file in its place.`;
  return [problem(start, 'edition-is-its-own', message)];
}
