import { dataFiles } from '../../exports/files.ts';
import { atomFeed } from '../../exports/feed.ts';
import { robotsTxt } from '../../exports/sitemap.ts';
import { paths, publicUrl } from '../../links.ts';
import type { Model } from '../../model/types.ts';
import { once } from '../../once.ts';
import { namesFile } from '../../search/names-file.ts';
import { addressOf, textOf, type BuiltSite } from './built-site.ts';
import { fault } from './fault.ts';

/** Files for programs that are not what the content gives: feed, data, names, and what crawlers may read. */
export function writtenFaults(site: BuiltSite): string[] {
  const { model } = site.plan;
  // The tests are no build: for them the site is a preview.
  const here = (text: string) => text.replaceAll(publicUrl('/'), addressOf(site.plan, '/'));
  const wanted = [...textsOf(model), ['/robots.txt', robotsTxt(!site.plan.isPreview)] as const];
  return wanted.flatMap(([file, text]) => {
    if (!site.files.has(file)) return [fault(file, 'file', 'it is missing')];
    const found = textOf(site, file);
    const given = here(text);
    if (found === given) return [];
    let at = 0;
    while (at < given.length && found[at] === given[at]) at++;
    return [fault(file, `line ${found.slice(0, at).split('\n').length}`, compared(found, given, at))];
  });
}

const textsOf = once(
  (model: Model) =>
    new Map([
      [paths.feed(), atomFeed(model)],
      ['/names.json', JSON.stringify(namesFile(model))],
      ...dataFiles.map((file) => [paths.data(file.name), file.text(model)] as const),
    ]),
);

function compared(found: string, given: string, at: number): string {
  const said = (text: string) => text.slice(Math.max(0, at - 30), at + 30);
  return `“${said(found)}” is there, but the content gives “${said(given)}”`;
}
