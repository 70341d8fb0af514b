import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { problem, startOf, type Fault, type Problem } from '../problem.ts';
import type { Texts } from './text.ts';

interface Entry {
  readonly path: string;
  readonly fault?: Fault | undefined;
}

/** The texts of `content/` below a folder on disk, as `build` takes them. */
export function readTexts(root: string): Texts {
  const paths = entries(root, 'content').flatMap(({ path, fault }) => (fault ? [] : path));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Unreadable files in `content/` below a folder on disk; rules see only texts, so they are reported here. */
export function checkReadable(root: string): Problem[] {
  return entries(root, 'content').flatMap(({ path, fault }) => (fault ? problem(startOf(path), ...fault) : []));
}

function entries(root: string, folder: string): readonly Entry[] {
  const place = join(root, folder);
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) {
    const message = 'This is not a folder. Put the folder of the content in its place.';
    return [{ path: folder, fault: ['file-is-there', message] }];
  }
  return readdirSync(place, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      const fault = faultOf(entry) ?? lockOf(join(root, path));
      return entry.isDirectory() && !fault ? entries(root, path) : [{ path, fault }];
    });
}

function faultOf(entry: Dirent): Fault | undefined {
  // Bytes that are not UTF-8 arrive as U+FFFD, and no file is found under such a name.
  if (entry.name.includes('\ufffd')) return ['text-is-utf8', 'This name is not valid UTF-8. Rename it.'];
  // Not followed: it may lead nowhere, in a circle, or to something only this machine has.
  if (entry.isSymbolicLink())
    return ['file-is-known', 'This is a link to somewhere else. Put the file or folder itself in its place.'];
  if (entry.isDirectory() && /\.(?:yaml|mdx|txt)$/.test(entry.name))
    return ['file-is-there', 'This is a folder with the name of a file. Put the file in its place, or rename it.'];
  return entry.isFile() || entry.isDirectory()
    ? undefined
    : ['file-is-known', 'This is neither a file nor a folder. Take it out.'];
}

function lockOf(path: string): Fault | undefined {
  try {
    accessSync(path, constants.R_OK);
    return undefined;
  } catch {
    return ['file-is-there', 'You have no permission to read this. Give yourself that permission.'];
  }
}
