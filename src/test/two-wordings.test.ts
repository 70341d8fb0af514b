import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { HIDDEN } from '../browser/search/marks.ts';
import { paths } from '../links.ts';
import { sentence } from '../wording/text.ts';
import { readPages } from './built-page.ts';
import { kindOf } from './gate/kinds.ts';
import { sample } from './sites.ts';

const model = sample.model();
const pages = readPages(sample.root);
const page = (path: string) => pages.find((one) => one.path === path)!;
const plain = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';
const two = model.briefs.flatMap((brief) =>
  brief.claims
    .filter(({ text, flow }) => text !== flow)
    .map((claim) => ({ brief, claim, title: sentence(claim.text) })),
);

/** What the search holds of each page, by its address. */
function searched(): ReadonlyMap<string, { readonly content: string; readonly meta: { readonly title: string } }> {
  const folder = join(sample.root, 'pagefind/fragment');
  const records = readdirSync(folder).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString();
    return JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string; meta: { title: string } };
  });
  return new Map(records.map((record) => [record.url, record]));
}

test('the text of a brief has the short words of a claim, at its id', () => {
  expect(two.map(({ claim }) => claim.id)).toEqual([
    'dealers-hid-salt',
    'race-may-be-repeated',
    'warm-dough-rises-faster',
  ]);
  for (const { brief, claim } of two) {
    const element = page(paths.brief(brief.slug)).document.getElementById(claim.id)!;
    const mark = element.querySelector('.self')!.textContent;
    expect(plain(element.textContent.replace(mark, ''))).toBe(claim.flow);
    const own = page(paths.claim(brief.slug, claim.id)).document;
    expect(plain(own.querySelector('.in-paragraph mark')?.textContent)).toBe(claim.flow);
  }
});

test('the claim’s page, card, quotation and search record have the wording for itself', () => {
  const records = searched();
  for (const { brief, claim, title } of two) {
    const path = paths.claim(brief.slug, claim.id);
    const { document } = page(path);
    const meta = (property: string) => document.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
    expect(plain(document.querySelector('h1')?.textContent)).toBe(title);
    expect(meta('og:title')).toBe(title);
    expect(meta('og:image:alt')).toContain(title);
    // The parser leaves the text of a field as it is written.
    expect(document.querySelector('.copy textarea')?.textContent).toContain(`“${title.replaceAll('&', '&amp;')}”`);
    const described = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    expect(JSON.parse(described)).toMatchObject({ name: title });
    expect(records.get(path)?.meta.title).toBe(title);
    const shown = records.get(path)?.content.replaceAll(new RegExp(`${HIDDEN.start}.*?${HIDDEN.end} `, 'g'), '');
    expect(shown).toContain(title);
    expect(shown).not.toContain(claim.flow);
  }
});

test('lists and files have the wording for itself, and never the other', () => {
  const listing = pages.filter(({ path }) =>
    ['front', 'section', 'claims', 'entity', 'figures'].includes(kindOf(model, path)?.kind ?? ''),
  );
  const files = readdirSync(join(sample.root, 'data'))
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => ({ path: `/data/${name}`, text: readFileSync(join(sample.root, 'data', name), 'utf8') }));
  const texts = [...listing.map(({ path, document }) => ({ path, text: plain(document.body.textContent) })), ...files];
  const holding = (words: string) => texts.filter(({ text }) => text.includes(words)).map(({ path }) => path);
  for (const { brief, claim } of two) {
    const lists = [
      paths.claims(brief.slug),
      paths.section(brief.slug, claim.section.id),
      paths.data('claims.json'),
      paths.data('claims.csv'),
    ];
    expect(holding(claim.text)).toEqual(expect.arrayContaining(lists));
    expect(holding(claim.flow)).toEqual([]);
  }
});
