import type { BuiltPage } from '../built-page.ts';
import { ownAddress, type BuiltSite, type Plan } from './built-site.ts';
import { difference, fault, read } from './fault.ts';
import { isGoneKind, isHidden, kindOf } from './kinds.ts';

/** Where a page does not say what it is: language, heading, address, and whether it may be indexed. */
export function headFaults(page: BuiltPage, plan: Plan): string[] {
  const { path, document } = page;
  const { model, isPreview } = plan;
  const kind = kindOf(model, path);
  const isGone = isGoneKind(kind);
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const says = document.querySelector('footer')?.textContent.includes('This is a preview') ?? false;
  const robots = document.querySelector('meta[name=robots]')?.getAttribute('content');
  const inHead = [
    ...difference('the canonical address', canonical, isPreview || isGone ? undefined : ownAddress(plan, page)),
    ...difference('the word to search engines', robots, isPreview || isHidden(kind) ? 'noindex' : undefined),
  ];
  return [
    ...difference('the language', document.documentElement.getAttribute('lang'), 'en').map((what) =>
      fault(path, '<html>', what),
    ),
    ...inHead.map((what) => fault(path, '<head>', what)),
    ...(document.querySelector('h1') ? [] : [fault(path, '<main>', 'there is no <h1>')]),
    // An edition has no footer: it must not depend on the site.
    ...(says === isPreview || kind?.kind === 'edition'
      ? []
      : [fault(path, '<footer>', `it ${isPreview ? 'does not say' : 'says'} that this is a preview`)]),
  ];
}

/** Titles that two pages have. */
export function titleFaults({ pages }: BuiltSite): string[] {
  const owners = new Map<string, string>();
  return pages.flatMap(({ path, document }) => {
    const title = read(document.title);
    const owner = owners.get(title);
    owners.set(title, owner ?? path);
    return owner && title ? [fault(path, '<title>', `“${title}” is also the title of ${owner}`)] : [];
  });
}
