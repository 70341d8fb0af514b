import { expect, test } from 'vitest';
import { paths } from '../links.ts';
import { readPages } from './built-page.ts';
import { sample } from './sites.ts';

const pages = readPages(sample.root);
const page = (path: string) => pages.find((one) => one.path === path)!;
const brief = sample.model().briefs[0]!;
const briefPage = page(paths.brief(brief.slug)).document;

test('every passage that a claim offers begins at that claim and nowhere before it', () => {
  const prose = briefPage.querySelector('main')!.textContent.replace(/\s+/g, ' ').toLowerCase();
  for (const claim of brief.claims) {
    const field = page(paths.claim(brief.slug, claim.id)).document.querySelectorAll('.share input')[1];
    const start = decodeURIComponent(field!.getAttribute('value')!.split(':~:text=')[1]!.split(',')[0]!).toLowerCase();
    const text = claim.flow.toLowerCase();
    expect([claim.id, text.startsWith(start)]).toEqual([claim.id, true]);
    expect([claim.id, prose.indexOf(start)]).toEqual([claim.id, prose.indexOf(text)]);
  }
});
