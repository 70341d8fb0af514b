import { paths } from '../../links.ts';
import { isAnchor } from '../../model/read/forms.ts';
import type { BuiltPage } from '../built-page.ts';
import { addressOf, idsOf, textOf, type BuiltSite, type Plan } from './built-site.ts';
import { fault } from './fault.ts';
import { kindOf } from './kinds.ts';

const LIST = 'content/permalinks.txt';

/** Published addresses that lead nowhere: no page, no such place on it, or no file. */
export function vanished({ pages, files }: Pick<BuiltSite, 'pages' | 'files'>, published: readonly string[]): string[] {
  const places = new Map(pages.map((page) => [page.path, page]));
  return published.flatMap((address) => {
    const [path = '', id] = address.split('#');
    const page = places.get(path);
    if (!page) return files.has(path) ? [] : [fault(LIST, address, `there is no ${path} any more`)];
    return id === undefined || idsOf(page).has(id)
      ? []
      : [fault(LIST, address, `there is no #${id} on ${path} any more`)];
  });
}

/** Addresses of the list that vanished, and pages that are not in it. */
export function permalinkFaults(site: BuiltSite): string[] {
  const { permalinks, gone } = site.plan.model;
  const listed = new Set([...permalinks, ...gone.map(({ address }) => address)]);
  return [
    ...vanished(site, [...permalinks, ...gone.map(({ address }) => address)]),
    ...site.pages
      .filter(({ path }) => path !== '/404.html' && !listed.has(path))
      .map(({ path }) => fault(path, '<html>', `this page is not in ${LIST}`)),
  ];
}

/** Parts of the page of a brief or an edition whose ids a claim or section could have too. */
export function reservedFaults({ path, document }: BuiltPage, { model }: Plan): string[] {
  const kind = kindOf(model, path);
  if (kind?.kind !== 'brief' && kind?.kind !== 'edition') return [];
  const { claims, sections } = 'edition' in kind ? kind.edition.file : kind.brief;
  const gone = model.gone.map(({ address }) => address.replace(`${path}#`, ''));
  const own = new Set([...[...claims, ...sections].flatMap(({ id, formerly = [] }) => [id, ...formerly]), ...gone]);
  return [...document.querySelectorAll('[id]')]
    .filter(({ id }) => isAnchor(id) && !own.has(id))
    .map((element) => fault(path, element, 'the check lets a claim or section have this id (RESERVED_ANCHOR)'));
}

const UNLISTED = ['missing', 'gone', 'moved', 'search', 'edition'];

/** Pages that no sitemap names, and what the sitemaps name that is no page to be found. */
export function sitemapFaults(site: BuiltSite): string[] {
  const { plan, pages } = site;
  const root = addressOf(plan, '');
  const named = (file: string) =>
    [...textOf(site, file).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!.replaceAll('&amp;', '&'));
  const lists = named(paths.sitemap()).map((address) => address.replace(root, ''));
  const found = pages
    .map(({ path }) => path)
    .filter((path) => !UNLISTED.includes(kindOf(plan.model, path)?.kind ?? ''));
  const entries = lists.flatMap((file) => named(file).map((address) => ({ file, address })));
  const addresses = entries.map(({ address }) => address);
  return [
    ...lists
      .filter((file) => !site.files.has(file))
      .map((file) => fault(paths.sitemap(), '<loc>', `there is no ${file}`)),
    ...found
      .filter((path) => !addresses.includes(addressOf(plan, path)))
      .map((path) => fault(path, '<html>', 'this page is in no sitemap')),
    ...entries.flatMap(({ file, address }, index) => {
      if (!address.startsWith(root) || !found.includes(address.slice(root.length)))
        return [fault(file, '<loc>', `${address} is no page to be found`)];
      return addresses.indexOf(address) === index ? [] : [fault(file, '<loc>', `${address} is named twice`)];
    }),
  ];
}
