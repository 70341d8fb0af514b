import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture, swap } from '../model/fixture.ts';
import type { Changes } from '../model/fixture.ts';
import { apa } from './apa.ts';
import { bibtex, citations } from './cite.ts';
import { articleItem, briefItem, claimItem, sectionItem, sourceItem } from './csl.ts';
import { sample } from '../test/sites.ts';

const tiny = (changes: Changes = {}) => build(fixture(changes)).model!;

test('a claim is cited as a web page of the site, without an author', () => {
  const { site, briefs } = tiny();
  const brief = briefs[0]!;
  const cited = citations(claimItem(site, brief, brief.claims[0]!));
  expect(cited.apa).toMatchInlineSnapshot(
    `"Tiny Site. (2020, February 1). Group A came and was seen [Claim in an article by Author A; contested]. A Tiny Brief. http://localhost:4321/tiny/claims/a-came/"`,
  );
  expect(cited.bibtex).toMatchInlineSnapshot(`
    "@misc{a-came,
    	year = {2020},
    	month = feb,
    	note = {Claim in an article by Author A; contested. Restated in “A tiny brief”, based on “A tiny article” by Author A (Producer A). Dated 1 February 2020.},
    	publisher = {Tiny Site},
    	title = {Group {A} came and was seen},
    	type = {Claim in an article by {Author} {A}; contested},
    	url = {http://localhost:4321/tiny/claims/a-came/},
    }
    "
  `);
  expect(cited.ris).toMatchInlineSnapshot(`
    "TY  - ELEC
    AB  - Contested. It was in winter. A claim from the brief “A tiny brief”, with the evidence found for it.
    PY  - 2020
    ID  - a-came
    LA  - en
    N1  - Claim in an article by Author A; contested. Restated in “A tiny brief”, based on “A tiny article” by Author A (Producer A).
    PB  - Tiny Site
    TI  - Group A came and was seen
    UR  - http://localhost:4321/tiny/claims/a-came/
    T2  - A tiny brief
    DA  - 2020/02/01/
    ER  - 
    "
  `);
  expect(cited.csl).toMatchInlineSnapshot(`
    "[
      {
        "id": "a-came",
        "type": "webpage",
        "title": "Group A came and was seen",
        "container-title": "A tiny brief",
        "publisher": "Tiny Site",
        "issued": {
          "date-parts": [
            [
              2020,
              2,
              1
            ]
          ]
        },
        "URL": "http://localhost:4321/tiny/claims/a-came/",
        "language": "en",
        "abstract": "Contested. It was in winter. A claim from the brief “A tiny brief”, with the evidence found for it.",
        "genre": "Claim in an article by Author A; contested",
        "note": "Claim in an article by Author A; contested. Restated in “A tiny brief”, based on “A tiny article” by Author A (Producer A)."
      }
    ]
    "
  `);
});

test('a corrected claim has the date of its words, and both dates are named', () => {
  const { site, briefs } = tiny();
  const brief = briefs[0]!;
  const item = claimItem(
    site,
    brief,
    brief.claims.find((claim) => claim.id === 'b-stayed')!,
  );
  expect(item.issued).toEqual({ 'date-parts': [[2020, 3, 1]] });
  expect(item.note).toMatchInlineSnapshot(
    `"Claim in an article by Author A; not checked: the article gives no link. Restated in “A tiny brief”, based on “A tiny article” by Author A (Producer A). First published 1 February 2020, corrected 1 March 2020."`,
  );
});

test('sections, briefs and the article', () => {
  const { site, briefs } = tiny();
  const brief = briefs[0]!;
  expect(apa(sectionItem(site, brief, brief.sections[0]!))).toMatchInlineSnapshot(
    `"Tiny Site. (2020, March 1). Arrivals. A Tiny Brief. http://localhost:4321/tiny/sections/arrivals/"`,
  );
  expect(apa(briefItem(site, brief))).toMatchInlineSnapshot(
    `"A tiny brief. (2020). Tiny Site. http://localhost:4321/tiny/"`,
  );
  expect(apa(articleItem(brief)!)).toMatchInlineSnapshot(`"A, A. (n.d.). A tiny article. Producer A."`);
  const owned = tiny({ 'site.yaml': 'name: Tiny Site\npublisher: A & B Institute\ncontact: ""\n' }).site;
  expect(apa(briefItem(owned, brief))).toMatchInlineSnapshot(
    `"A tiny brief. (2020). A & B Institute. http://localhost:4321/tiny/"`,
  );
});

test('a source says where its title was read, whose voice it is and when it was seen', () => {
  const brief = tiny({
    'tiny/sources.yaml': swap(
      'seen:',
      'voice: { kind: state-controlled, of: A-land }\n  published: 2020-02\n  later: true\n  seen:',
    ),
  }).briefs[0]!;
  const source = brief.sources[0]!;
  expect(sourceItem(brief, source)).toMatchInlineSnapshot(`
    {
      "URL": "https://example.org/a",
      "accessed": {
        "date-parts": [
          [
            2020,
            2,
            1,
          ],
        ],
      },
      "container-title": "Publisher a",
      "id": "page-a",
      "issued": {
        "date-parts": [
          [
            2020,
            2,
          ],
        ],
      },
      "note": "State-controlled, A-land. Later than the article. Report: Report A. Seen on 1 February 2020.",
      "title": "Page a",
      "type": "webpage",
    }
  `);
  expect(sourceItem(brief, { ...source, titleFrom: 'description', title: 'a report' }).title).toBe('[A report]');
  const fromUrl = sourceItem(brief, { ...source, titleFrom: 'address', title: 'News of it' });
  expect([fromUrl.title, fromUrl.note?.startsWith('Title read from the address.')]).toEqual(['News of it', true]);
});

test('no format names the article’s author as the author of what is ours', () => {
  const { site, briefs } = sample.model();
  const items = briefs.flatMap((brief) => [
    briefItem(site, brief),
    ...brief.sections.map((section) => sectionItem(site, brief, section)),
    ...brief.claims.map((claim) => claimItem(site, brief, claim)),
  ]);
  for (const item of items) {
    const cited = citations(item);
    // The author comes before the date.
    expect(cited.apa).not.toMatch(/^[^(]*(Lind|Baker)/);
    expect(JSON.parse(cited.csl)[0]).not.toHaveProperty('author');
    expect(cited.ris).not.toMatch(/^(AU|A\d) {2}-/m);
    expect(cited.bibtex).not.toMatch(/^\s*(author|editor) =/m);
  }
});

test('no year gets a letter, and citing again gives the same text', () => {
  const { site, briefs } = sample.model();
  const items = briefs.flatMap((brief) => brief.claims.map((claim) => claimItem(site, brief, claim)));
  const first = items.map(citations);
  expect(first.filter(({ apa }) => /\(\d{4}[a-z]/.test(apa))).toEqual([]);
  expect(items.map(citations)).toEqual(first);
});

test('BibTeX says once when a page was seen', () => {
  const { briefs } = tiny();
  expect(bibtex([sourceItem(briefs[0]!, briefs[0]!.sources[0]!)]).match(/seen/gi)).toEqual(['Seen']);
});
