import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture } from '../model/fixture.ts';
import { briefJsonLd, claimJsonLd } from './json-ld.ts';

const tiny = build(fixture()).model!;
const brief = tiny.briefs[0]!;

test('a brief is a report of the site, based on an article', () => {
  expect(briefJsonLd(tiny, brief)).toMatchInlineSnapshot(`
    [
      {
        "@context": "https://schema.org",
        "@id": "http://localhost:4321/tiny/",
        "@type": "Report",
        "abstract": "Just enough of everything.",
        "citation": [
          {
            "@type": "CreativeWork",
            "name": "Page a",
            "publisher": {
              "@type": "Organization",
              "name": "Publisher a",
            },
            "url": "https://example.org/a",
          },
          {
            "@type": "CreativeWork",
            "name": "Page b",
            "publisher": {
              "@type": "Organization",
              "name": "Publisher b",
            },
            "url": "https://example.org/b",
          },
          {
            "@type": "CreativeWork",
            "name": "Page c",
            "publisher": {
              "@type": "Organization",
              "name": "Publisher c",
            },
            "url": "https://example.org/c",
          },
          {
            "@type": "CreativeWork",
            "name": "Page d",
            "publisher": {
              "@type": "Organization",
              "name": "Publisher d",
            },
            "url": "https://example.org/d",
          },
        ],
        "dateModified": "2020-03-01",
        "datePublished": "2020-02-01",
        "headline": "A tiny brief",
        "inLanguage": "en",
        "isBasedOn": {
          "@type": "Article",
          "author": {
            "@type": "Person",
            "name": "Author A",
          },
          "name": "A tiny article",
          "publisher": {
            "@type": "Organization",
            "name": "Producer A",
          },
        },
        "isPartOf": {
          "@id": "http://localhost:4321/",
          "@type": "WebSite",
          "name": "Tiny Site",
          "url": "http://localhost:4321/",
        },
        "url": "http://localhost:4321/tiny/",
      },
      {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [
          {
            "@type": "ListItem",
            "item": "http://localhost:4321/",
            "name": "Tiny Site",
            "position": 1,
          },
          {
            "@type": "ListItem",
            "item": "http://localhost:4321/tiny/",
            "name": "A tiny brief",
            "position": 2,
          },
        ],
      },
    ]
  `);
});

test('a claim is a web page of the report, about entities, with the pages found', () => {
  expect(
    claimJsonLd(
      tiny,
      brief,
      brief.claims.find((claim) => claim.id === 'c-spoke')!,
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "@context": "https://schema.org",
        "@id": "http://localhost:4321/tiny/claims/c-spoke/",
        "@type": "WebPage",
        "about": [
          {
            "@type": "Organization",
            "name": "Group B",
            "url": "http://localhost:4321/groups/group-b/",
          },
        ],
        "citation": [
          {
            "@type": "CreativeWork",
            "name": "Page c",
            "publisher": {
              "@type": "Organization",
              "name": "Publisher c",
            },
            "url": "https://example.org/c",
          },
          {
            "@type": "CreativeWork",
            "name": "Page d",
            "publisher": {
              "@type": "Organization",
              "name": "Publisher d",
            },
            "url": "https://example.org/d",
          },
        ],
        "dateModified": "2020-02-01",
        "datePublished": "2020-02-01",
        "description": "Something like it was said, not quite this; denied. Person C denies it. A claim from the brief “A tiny brief”, with the evidence found for it.",
        "inLanguage": "en",
        "isPartOf": {
          "@id": "http://localhost:4321/tiny/",
          "@type": "Report",
          "name": "A tiny brief",
          "url": "http://localhost:4321/tiny/",
        },
        "name": "Person C spoke.",
        "url": "http://localhost:4321/tiny/claims/c-spoke/",
      },
      {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [
          {
            "@type": "ListItem",
            "item": "http://localhost:4321/",
            "name": "Tiny Site",
            "position": 1,
          },
          {
            "@type": "ListItem",
            "item": "http://localhost:4321/tiny/",
            "name": "A tiny brief",
            "position": 2,
          },
          {
            "@type": "ListItem",
            "item": "http://localhost:4321/tiny/claims/c-spoke/",
            "name": "Person C spoke.",
            "position": 3,
          },
        ],
      },
    ]
  `);
});
