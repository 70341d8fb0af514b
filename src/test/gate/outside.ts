import type { BuiltPage } from '../built-page.ts';
import { addressOf, textOf, type BuiltSite, type Plan } from './built-site.ts';
import { fault } from './fault.ts';

// What a browser asks for by itself or sends what was typed to; a canonical address is only named.
const LOADED: Readonly<Record<string, string>> = {
  src: '[src]',
  srcset: '[srcset]',
  imagesrcset: '[imagesrcset]',
  poster: '[poster]',
  data: 'object[data]',
  background: '[background]',
  ping: '[ping]',
  action: 'form[action]',
  formaction: '[formaction]',
  href: 'link[href]:not([rel="canonical"]), image[href], use[href], feImage[href]',
  'xlink:href': 'image, use, feImage',
};

/** What a page would load from, or send to, another site, and links that send a referrer. */
export function outsideFaults({ path, document }: BuiltPage, plan: Plan): string[] {
  const here = addressOf(plan, path);
  const isOutside = (address: string) => new URL(address, here).origin !== plan.origin;
  return [
    ...Object.entries(LOADED).flatMap(([name, selector]) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => addressesIn(name, element.getAttribute(name) ?? '').some(isOutside))
        .map((element) => fault(path, element, `${name} leads to another site`)),
    ),
    ...[...document.querySelectorAll('meta[http-equiv=refresh]')]
      .filter((meta) => isOutside(meta.getAttribute('content')?.split('url=')[1] ?? ''))
      .map((meta) => fault(path, meta, 'this sends the reader to another site')),
    ...cssAddresses([...document.querySelectorAll('style')].map((style) => style.textContent).join('\n'))
      .filter(isOutside)
      .map((address) => fault(path, '<style>', `${address} is asked of another site`)),
    ...[...document.querySelectorAll('a[href], area[href]')]
      .filter((link) => /^https?:/.test(new URL(link.getAttribute('href') ?? '', here).protocol))
      .filter((link) => isOutside(link.getAttribute('href') ?? ''))
      .filter((link) => link.getAttribute('rel') !== 'noopener noreferrer')
      .map((link) => fault(path, link, 'a link to another site must have rel="noopener noreferrer"')),
  ];
}

/** Style sheets and pictures that would load something from another site. */
export function fileOutsideFaults(site: BuiltSite): string[] {
  const isOutside = (file: string, address: string) =>
    new URL(address, addressOf(site.plan, file)).origin !== site.plan.origin;
  return [...site.files.keys()].flatMap((file) => {
    const text = /\.(css|svg)$/.test(file) ? textOf(site, file) : '';
    const hrefs = file.endsWith('.svg')
      ? [...text.matchAll(/\shref\s*=\s*["']([^"']*)/g)].map(([, href]) => href!)
      : [];
    return [...cssAddresses(text), ...hrefs]
      .filter((address) => isOutside(file, address))
      .map((address) => fault(file, 'url', `${address} is asked of another site`));
  });
}

/** The addresses that a style sheet loads. */
export function cssAddresses(css: string): string[] {
  const found = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^'")\s]*))|@import\s+(?:"([^"]*)"|'([^']*)')/g);
  return [...found].map(([, ...groups]) => groups.find((one) => one !== undefined) ?? '');
}

function addressesIn(name: string, value: string): string[] {
  if (name === 'ping') return value.split(/\s+/).filter(Boolean);
  return name.endsWith('srcset') ? value.split(',').map((one) => one.trim().split(/\s/)[0]!) : [value];
}
