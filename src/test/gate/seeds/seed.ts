import { textOf, withFile, type BuiltSite } from '../built-site.ts';

/** A change of a built site. */
export type Sowing = (site: BuiltSite) => BuiltSite;

/** What is written in the place of something: a text, or one that depends on what stood there. */
type Written = string | ((found: string) => string);

/** A defect, how it comes into a built site, and everything that the gate then says. */
export interface Seed {
  readonly defect: string;
  readonly sow: Sowing;
  readonly faults: readonly string[];
}

/** Writes something else at the first place in a file where `from` stands; throws where it stands nowhere. */
export function edit(file: string, from: string | RegExp, to: Written): Sowing {
  return (site) => {
    const text = textOf(site, file);
    const changed = text.replace(from, (found) => (typeof to === 'string' ? to : to(found)));
    if (changed === text) throw new Error(`${file} does not hold ${from}.`);
    return withFile(site, file, changed);
  };
}

/** The same in the page at a path. */
export function editPage(path: string, from: string | RegExp, to: Written): Sowing {
  return edit(fileOf(path), from, to);
}

/** Writes something before the first heading of the second level of a page, or where else is said. */
export function insert(path: string, html: string, before = '<h2'): Sowing {
  return editPage(path, before, html + before);
}

/** Takes a file or page away. */
export function remove(path: string): Sowing {
  return (site) => {
    if (!site.files.has(fileOf(path))) throw new Error(`There is no ${path}.`);
    return withFile(site, fileOf(path), undefined);
  };
}

/** Puts the text of one file into another. */
export function copy(from: string, to: string): Sowing {
  return (site) => withFile(site, fileOf(to), textOf(site, fileOf(from)));
}

/** Takes away the first file whose name fits, whatever hash it carries. */
export function removeNamed(name: RegExp): Sowing {
  return (site) => remove(named(site, name))(site);
}

/** Keeps only the first bytes of the first file whose name fits. */
export function cutOff(name: RegExp, length: number): Sowing {
  return (site) => withFile(site, named(site, name), site.files.get(named(site, name))!.subarray(0, length));
}

function named(site: BuiltSite, name: RegExp): string {
  const file = [...site.files.keys()].find((one) => name.test(one));
  if (!file) throw new Error(`There is no file ${name}.`);
  return file;
}

/** Edits the style sheet of the pages other than the brief. */
export function editSheet(from: string | RegExp, to: string): Sowing {
  return (site) => edit(named(site, /^\/_astro\/pages\..*\.css$/), from, to)(site);
}

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}
