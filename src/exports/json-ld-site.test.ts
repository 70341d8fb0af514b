import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture } from '../model/fixture.ts';
import { briefJsonLd, claimJsonLd, dataJsonLd, jsonLdText, sectionJsonLd, siteJsonLd } from './json-ld.ts';
import { sample } from '../test/sites.ts';

const tiny = build(fixture()).model!;
const brief = tiny.briefs[0]!;

test('a section, the site and the data', () => {
  expect(sectionJsonLd(tiny, brief, brief.sections[0]!)[0]).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "http://localhost:4321/tiny/sections/arrivals/",
      "@type": "WebPage",
      "dateModified": "2020-03-01",
      "datePublished": "2020-02-01",
      "description": "2 claims, 1 with a checked link: a section of the brief “A tiny brief”, as of January 2020.",
      "hasPart": [
        {
          "@type": "WebPage",
          "description": "Contested. It was in winter. A claim from the brief “A tiny brief”, with the evidence found for it.",
          "name": "Group A came and was seen.",
          "url": "http://localhost:4321/tiny/claims/a-came/",
        },
        {
          "@type": "WebPage",
          "description": "Not checked: the article gives no link. A claim from the brief “A tiny brief”.",
          "name": "Group B stayed.",
          "url": "http://localhost:4321/tiny/claims/b-stayed/",
        },
      ],
      "inLanguage": "en",
      "isPartOf": {
        "@id": "http://localhost:4321/tiny/",
        "@type": "Report",
        "name": "A tiny brief",
        "url": "http://localhost:4321/tiny/",
      },
      "name": "Arrivals",
      "url": "http://localhost:4321/tiny/sections/arrivals/",
    }
  `);
  expect(siteJsonLd(tiny)).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "http://localhost:4321/",
      "@type": "WebSite",
      "inLanguage": "en",
      "name": "Tiny Site",
      "potentialAction": {
        "@type": "SearchAction",
        "query-input": "required name=search_term_string",
        "target": {
          "@type": "EntryPoint",
          "urlTemplate": "http://localhost:4321/search/?q={search_term_string}",
        },
      },
      "url": "http://localhost:4321/",
    }
  `);
  expect(dataJsonLd(tiny)['distribution']).toHaveLength(6);
});

test('there is no author of ours, no rating and no review, and each block has one type', () => {
  const model = sample.model();
  const blocks = model.briefs.flatMap((one) => [
    ...briefJsonLd(model, one),
    ...one.sections.flatMap((section) => sectionJsonLd(model, one, section)),
    ...one.claims.flatMap((claim) => claimJsonLd(model, one, claim)),
  ]);
  for (const block of [...blocks, siteJsonLd(model), dataJsonLd(model)]) {
    expect(block).not.toHaveProperty('author');
    expect(block).not.toHaveProperty('publisher');
    expect(JSON.stringify(block)).not.toMatch(/ClaimReview|[rR]ating"/);
    expect([block['@context'], typeof block['@type']]).toEqual(['https://schema.org', 'string']);
  }
});

test('an owner is the publisher', () => {
  const owned = build(fixture({ 'site.yaml': 'name: Tiny Site\npublisher: The Owner\ncontact: ""\n' })).model!;
  expect(briefJsonLd(owned, owned.briefs[0]!)[0]?.['publisher']).toEqual({
    '@type': 'Organization',
    name: 'The Owner',
  });
});

test('no text of a block ends its script element', () => {
  const block = { name: '</script><script>alert(1)</script><!-- \u2028 \u2029 & "' };
  const text = jsonLdText(block);
  expect(text).not.toMatch(/[<>\u2028\u2029]/);
  const { document } = parseHTML(`<body><script type="application/ld+json">${text}</script></body>`);
  expect(document.querySelectorAll('script').length).toBe(1);
  expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual(block);
});
