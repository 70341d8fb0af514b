import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture } from '../model/fixture.ts';
import { briefItem, claimItem, sectionItem } from './csl.ts';
import { metaTags } from './highwire.ts';

const { site, briefs } = build(fixture()).model!;
const brief = briefs[0]!;
const told = (item: Parameters<typeof metaTags>[0]) => metaTags(item).map(({ name, content }) => `${name}: ${content}`);

test('a brief is a report of an institution', () => {
  expect(told(briefItem(site, brief))).toMatchInlineSnapshot(`
    [
      "z:itemType: report",
      "citation_title: A tiny brief",
      "citation_publication_date: 2020/03/01",
      "citation_technical_report_institution: Tiny Site",
      "citation_public_url: http://localhost:4321/tiny/",
      "citation_language: en",
      "citation_abstract: Just enough of everything.",
    ]
  `);
});

test('a claim is a web page of the brief', () => {
  expect(told(claimItem(site, brief, brief.claims[3]!))).toMatchInlineSnapshot(`
    [
      "z:itemType: webpage",
      "citation_title: Person C spoke",
      "citation_publication_date: 2020/02/01",
      "citation_publisher: Tiny Site",
      "prism.publicationName: A tiny brief",
      "citation_public_url: http://localhost:4321/tiny/claims/c-spoke/",
      "citation_language: en",
      "citation_abstract: Something like it was said, not quite this; denied. Person C denies it. A claim from the brief “A tiny brief”, with the evidence found for it.",
    ]
  `);
});

test('no tag names an author or makes a page an article or a chapter', () => {
  const names = [briefItem(site, brief), sectionItem(site, brief, brief.sections[0]!)].flatMap((item) =>
    metaTags(item).map((tag) => tag.name),
  );
  expect(names.filter((name) => /author|creator|journal|inbook|conference/.test(name))).toEqual([]);
});
