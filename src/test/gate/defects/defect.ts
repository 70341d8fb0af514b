import { sample } from '../../sites.ts';
import { textOf, withFile, type BuiltSite } from '../built-site.ts';

const { briefs, entities } = sample.model();

/** How many pages of the sample the search holds: its briefs, claims and entities. */
export const heldPages =
  briefs.flatMap(({ claims, citations }) => [...claims, ...citations]).length + briefs.length + entities.size;

/** A change of a built site. */
export type Change = (site: BuiltSite) => BuiltSite;

/** What is written in the place of something: a text, or one that depends on what was there. */
type Written = string | ((found: string) => string);

/** A defect, how it comes into a built site, and everything that the promises then report. */
export interface Defect {
  readonly defect: string;
  readonly apply: Change;
  readonly faults: readonly string[];
}

/** Writes something else at the first place in a file where `from` is found; throws where it is not. */
export function edit(file: string, from: string | RegExp, to: Written): Change {
  return (site) => {
    const text = textOf(site, file);
    const changed = text.replace(from, (found) => (typeof to === 'string' ? to : to(found)));
    if (changed === text) throw new Error(`${file} does not hold ${from}.`);
    return withFile(site, file, changed);
  };
}

/** The same in the page at a path. */
export function editPage(path: string, from: string | RegExp, to: Written): Change {
  return edit(fileOf(path), from, to);
}

/** Writes something before the first heading of the second level of a page, or where else is said. */
export function insert(path: string, html: string, before = '<h2'): Change {
  return editPage(path, before, html + before);
}

/** Makes several changes. */
export function all(...changes: readonly Change[]): Change {
  return (site) => changes.reduce((changed, change) => change(changed), site);
}

/** Takes a file or page away. */
export function remove(path: string): Change {
  return (site) => {
    if (!site.files.has(fileOf(path))) throw new Error(`There is no ${path}.`);
    return withFile(site, fileOf(path), undefined);
  };
}

/** Puts the text of one file into another. */
export function copy(from: string, to: string): Change {
  return (site) => withFile(site, fileOf(to), textOf(site, fileOf(from)));
}

/** Changes the first file whose name fits, whatever its hash. */
export function inNamed(name: RegExp, change: (file: string) => Change): Change {
  return (site) => {
    const file = [...site.files.keys()].find((one) => name.test(one));
    if (!file) throw new Error(`There is no file ${name}.`);
    return change(file)(site);
  };
}

/** Keeps only the first bytes of a file. */
export function cutOff(file: string, length: number): Change {
  return (site) => withFile(site, file, site.files.get(file)!.subarray(0, length));
}

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}
