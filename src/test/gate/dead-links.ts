import { once } from '../../once.ts';
import type { BuiltPage } from '../built-page.ts';
import { addressOf, idsOf, textOf, type BuiltSite } from './built-site.ts';
import { fault } from './fault.ts';
import { cssAddresses } from './outside.ts';

const REFERRING =
  'a[href], area[href], link[href], use[href], [src], form[action], meta[property="og:image"], input[value^="http"]';

const references = once(({ document }: BuiltPage) =>
  [...document.querySelectorAll(REFERRING)].map((element) => ({
    element,
    address:
      ['href', 'src', 'action', 'content', 'value'].map((name) => element.getAttribute(name)).find((value) => value) ??
      '',
  })),
);

/** Links, files, pictures and fonts of the site itself that lead to no page, no file or no such place on a page. */
export function deadLinks(site: BuiltSite): string[] {
  const { plan, pages, files } = site;
  const places = new Map(pages.map((page) => [page.path, page]));
  const missing = (from: string, address: string): string | undefined => {
    // Served without its slash, a page would lead elsewhere by it.
    if (!/^(?:[/#]|[a-z\s]+:)/.test(address)) return `${address} is relative`;
    const url = new URL(address, addressOf(plan, from));
    if (url.origin !== plan.origin) return undefined;
    if (!url.pathname.startsWith(`${plan.base}/`)) return `${address} is not below ${plan.base}/`;
    const path = decodeURIComponent(url.pathname.slice(plan.base.length));
    const page = places.get(path);
    if (!page) return files.has(path) && !path.endsWith('.html') ? undefined : `there is no ${path}`;
    const id = decodeURIComponent(url.hash.slice(1).split(':~:')[0]!);
    if (!id || idsOf(page).has(id)) return undefined;
    return path === from ? `there is no #${id} on this page` : `there is no #${id} on ${path}`;
  };
  return [
    ...pages.flatMap((page) =>
      references(page).flatMap(({ element, address }) => {
        const what = missing(page.path, address);
        return what ? [fault(page.path, element, what)] : [];
      }),
    ),
    ...[...files.keys()]
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => cssFaults(file, textOf(site, file), missing)),
    ...[...cssOfPages(pages)].flatMap(([css, path]) => cssFaults(path, css, missing)),
  ];
}

function cssFaults(path: string, css: string, missing: (from: string, address: string) => string | undefined) {
  return cssAddresses(css).flatMap((address) => {
    const what = missing(path, address);
    return what ? [fault(path, `url(${address})`, what)] : [];
  });
}

/** Each inline style sheet once, with the first page that has it. */
function cssOfPages(pages: readonly BuiltPage[]): Iterable<readonly [css: string, path: string]> {
  return new Map(
    pages
      .toReversed()
      .flatMap(({ path, document }) =>
        [...document.querySelectorAll('style')].map(({ textContent }) => [textContent, path] as const),
      ),
  );
}
