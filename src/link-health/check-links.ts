import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../model/read/content.ts';
import { readTexts } from '../model/read/files.ts';
import { printProblems } from '../model/problem.ts';
import { cleanText } from '../model/read/text.ts';
import type { Ask } from './answer.ts';
import { recordsAfter, textAfter, type Merging } from './merge.ts';
import { report } from './report.ts';
import { checkAddresses, type Found } from './run.ts';

/** What the command works with. */
export interface Command {
  /** The folder that holds `content/`. */
  readonly root: string;
  readonly ask: Ask;
  readonly day: string;
  readonly print: (line: string) => void;
}

type File = Omit<Merging, 'checks' | 'day'> & { readonly path: string };

/** Checks every source of every brief and writes what was found; the code to exit with. */
export async function checkLinks({ root, ask, day, print }: Command): Promise<number> {
  const read = readFiles(root);
  if ('problems' in read) {
    print(`${read.problems}\n\nNo address was checked. Correct this first.`);
    return 1;
  }
  const addresses = read.files.flatMap(({ sources }) => sources.map(({ url }) => url));
  // Written after each host, so that an interrupted run keeps its results.
  const { checks, isOnline } = await checkAddresses(addresses, ask, (found) => write(root, read.files, found, day));
  if (!isOnline) {
    print('No address answered, so this machine seems to be offline. Nothing was changed.');
    return 0;
  }
  for (const file of read.files) print(report(file.path, recordsAfter({ ...file, checks, day }), file.sources, checks));
  return 0;
}

function readFiles(root: string): { readonly files: readonly File[] } | { readonly problems: string } {
  const texts = readTexts(root);
  const { briefs } = readContent(texts);
  const problems = briefs.flatMap(({ sources, health }) => [...sources.problems, ...health.problems]);
  if (problems.length > 0) return { problems: printProblems(problems) };
  return {
    files: briefs.map(({ slug, sources, health }) => {
      const path = `content/${slug}/link-health.yaml`;
      return {
        path,
        text: cleanText(texts[path] ?? ''),
        records: new Map(health.list.map(({ id, value }) => [id, value])),
        sources: sources.list.map(({ id, value }) => ({ id, url: value.url })),
      };
    }),
  };
}

function write(root: string, files: readonly File[], { checks, isOnline }: Found, day: string): void {
  if (!isOnline) return;
  for (const file of files) {
    const path = join(root, file.path);
    const text = textAfter({ ...file, checks, day });
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    if (!file.sources.some(({ url }) => checks.has(url))) continue;
    // Files that begin with a dot are ignored, and renaming is atomic.
    const draft = join(dirname(path), '.link-health.yaml');
    writeFileSync(draft, text);
    renameSync(draft, path);
  }
}
