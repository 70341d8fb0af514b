import { expect, test } from 'vitest';
import type { BuiltPage } from '../built-page.ts';
import { sample } from '../sites.ts';
import { readSite } from './built-site.ts';
import { kindOf } from './kinds.ts';
import { sharingFaults } from './sharing.ts';

const { pages, plan } = readSite(sample);
const kinds = new Map(pages.toReversed().map((page) => [kindOf(plan.model, page.path)!.kind, page]));

// Pages name a publisher only if the site has one; robots has its own check.
const FREE = ['publisher', 'robots'];

test.each([...kinds])('anything removed from the head of a page is missed (%s)', (_, page) => {
  const tags = [...page.document.querySelectorAll('meta[name], meta[property]')].filter(
    (tag) => !FREE.includes(tag.getAttribute('name') ?? ''),
  );
  expect(tags.length).toBeGreaterThan(10);
  for (const tag of tags) {
    const key = tag.hasAttribute('name') ? 'name' : 'property';
    const next = tag.nextSibling;
    const head = tag.parentNode!;
    tag.remove();
    expect(sharingFaults(page, plan)).toEqual([
      `${page.path} <head>: <meta ${key}="${tag.getAttribute(key)}"> is missing`,
    ]);
    head.insertBefore(tag, next);
  }
  expect(sharingFaults(page, plan)).toEqual([]);
});

test.each([...kinds].filter(([, page]) => blocksOf(page).length > 0))(
  'anything removed from the description of a page is missed (%s)',
  (_, page) => {
    for (const script of blocksOf(page)) {
      const text = script.textContent;
      const block = JSON.parse(text) as Readonly<Record<string, unknown>>;
      const fields = Object.keys(block).filter((field) => !FREE.includes(field) && field !== '@type');
      expect(fields.length).toBeGreaterThan(1);
      for (const field of fields) {
        script.textContent = JSON.stringify({ ...block, [field]: undefined });
        expect(sharingFaults(page, plan)).toEqual([`${page.path} <head>: ${block['@type']} has no “${field}”`]);
      }
      script.textContent = text;
    }
    expect(sharingFaults(page, plan)).toEqual([]);
  },
);

function blocksOf({ document }: BuiltPage): Element[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')];
}
