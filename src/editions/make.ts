import { createHash } from 'node:crypto';
import { nextName, partsOf } from '../model/editions.ts';
import type { EditionFile } from '../model/read/edition-file.ts';
import type { Brief } from '../model/types.ts';
import { editionText, freezeBrief } from './freeze.ts';

/** A new edition to be written, or why none can be made. */
export type MadeEdition =
  { readonly name: string; readonly text: string; readonly line: string } | { readonly refusal: string };

/** Makes the next edition of a brief; `what` says in a sentence what is new in it. */
export function makeEdition(brief: Brief, what: string): MadeEdition {
  const last = brief.editions.at(-1);
  const name = nextName(brief.updated, last?.name);
  if (last && brief.updated < partsOf(last.name).day)
    return {
      refusal: `The last edition is of ${last.day}, and the brief says that it was updated on ${brief.updated}. Set \`updated\` to the day of its last change.`,
    };
  const file = freezeBrief(brief, name);
  if (last && withoutDates(file) === withoutDates(JSON.parse(last.text) as EditionFile))
    return { refusal: `Nothing has changed since the edition of ${last.name}, so no new edition is needed.` };
  const text = editionText(file);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { name, text, line: `- date: ${name}\n  sha256: ${sha256}\n  new: ${JSON.stringify(what)}\n` };
}

// The lines under the title name the day of the last update; other fields hold all else that they say.
function withoutDates(file: EditionFile): string {
  return editionText({ ...file, edition: '', updated: '', basis: [] });
}

/** The list of a brief without editions. */
export const emptyList = `# The editions of this brief, oldest first: each a file that never changes.
# \`npm run edition -- "what is new"\` makes one of the content as it is.
`;

/** The list with another line. */
export function withLine(list: string | undefined, line: string): string {
  const kept = (list ?? emptyList).replace(/^\[\][ \t]*\n?/m, '');
  return `${kept}${kept === '' || kept.endsWith('\n') ? '' : '\n'}${line}`;
}
