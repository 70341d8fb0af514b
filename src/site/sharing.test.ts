import { existsSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { paths, publicUrl } from '../links.ts';
import { build } from '../model/build.ts';
import { readTexts } from '../model/files.ts';
import { readPages } from './dist.ts';

const texts = readTexts(process.cwd());
const model = build(texts).model!;
const pages = readPages('dist');
const page = (path: string) => pages.find((one) => one.path === path)!;
const brief = model.briefs[0]!;
const briefPage = page(paths.brief(brief.slug)).document;

test('every passage that a claim offers begins at that claim and nowhere before it', () => {
  const prose = briefPage.querySelector('main')!.textContent.replace(/\s+/g, ' ').toLowerCase();
  for (const claim of brief.claims) {
    const field = page(paths.claim(brief.slug, claim.id)).document.querySelectorAll('.copy input')[1];
    const start = decodeURIComponent(field!.getAttribute('value')!.split(':~:text=')[1]!.split(',')[0]!).toLowerCase();
    const text = claim.text.toLowerCase();
    expect([claim.id, text.startsWith(start)]).toEqual([claim.id, true]);
    expect([claim.id, prose.indexOf(start)]).toEqual([claim.id, prose.indexOf(text)]);
  }
});

test('a reader mode keeps the text, the finding and the evidence of every claim', () => {
  for (const claim of brief.claims) {
    const { document } = parseHTML(page(paths.claim(brief.slug, claim.id)).html);
    const kept = new Readability(document as unknown as Document).parse()?.textContent?.replace(/\s+/g, ' ') ?? '';
    const lost = claim.citations.flatMap((one) => one.evidence).filter(({ supports }) => !kept.includes(supports));
    expect([claim.id, lost.map(({ supports }) => supports)]).toEqual([claim.id, []]);
  }
});

test('what is shared of a page is its own: title, description, address and a card that is there', () => {
  for (const { path, document } of pages) {
    const property = (name: string) => document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content');
    expect([path, Boolean(property('title')), Boolean(property('description'))]).toEqual([path, true, true]);
    expect([path, property('url')]).toEqual([path, path === '/404.html' ? undefined : publicUrl(path)]);
    expect([path, existsSync(`dist${new URL(property('image')!).pathname}`)]).toEqual([path, true]);
  }
});

test('a brief, its sections and claims tell reference managers what they are, and never name the author as ours', () => {
  const own = [
    paths.brief(brief.slug),
    ...brief.sections.map(({ id }) => paths.section(brief.slug, id)),
    ...brief.claims.map(({ id }) => paths.claim(brief.slug, id)),
  ];
  for (const path of own) {
    const { document } = page(path);
    const tag = (name: string) => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
    expect([path, tag('z:itemType')]).toEqual([path, path === own[0] ? 'report' : 'webpage']);
    expect([path, Boolean(tag('citation_title')), tag('citation_public_url')]).toEqual([path, true, publicUrl(path)]);
    expect([path, tag('citation_author'), tag('author')]).toEqual([path, undefined, undefined]);
    const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].map((one) => one.textContent);
    expect([path, blocks.length]).toEqual([path, 2]);
    expect(blocks.filter((block) => /"@type":"[^"]*(Review|Rating)/.test(JSON.stringify(JSON.parse(block))))).toEqual(
      [],
    );
  }
});
