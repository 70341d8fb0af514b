import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture } from '../model/fixture.ts';
import { claimsJson, claimsOf } from './claims-json.ts';
import { claimsFile, type ClaimsFile } from './record.ts';
import { schemaJson } from './schema-json.ts';
import { sample } from '../test/sites.ts';

const both = sample.model();
const bothClaims = both.briefs.flatMap(({ claims }) => claims);
const tiny = build(fixture()).model!;
const read = (text: string) => JSON.parse(text) as ClaimsFile;
const isValid = new Ajv2020({ validateFormats: false }).compile(JSON.parse(schemaJson()) as object);

test('a claim with an outcome, whole', () => {
  expect(claimsOf(tiny).claims.find((claim) => claim.id === 'c-spoke')).toMatchInlineSnapshot(`
    {
      "about": [
        {
          "id": "group-b",
          "name": "Group B",
        },
      ],
      "answer": "Something like it was said, not quite this; denied",
      "brief": "tiny",
      "by": [
        {
          "id": "person-c",
          "name": "Person C",
        },
      ],
      "citations": [
        {
          "answer": "Something like it was said, not quite this; denied",
          "caution": null,
          "evidence": [
            {
              "archived": null,
              "from": null,
              "health": null,
              "later": false,
              "published": null,
              "publisher": "Publisher c",
              "report": "Report C",
              "seen": "2020-02-01",
              "source": "page-c",
              "strength": "partial",
              "supports": "Person C whispered.",
              "title": "Page c",
              "titleFrom": "page",
              "url": "https://example.org/c",
              "voice": null,
            },
            {
              "archived": null,
              "from": null,
              "health": null,
              "later": false,
              "published": null,
              "publisher": "Publisher d",
              "report": "Report C",
              "seen": "2020-02-01",
              "source": "page-d",
              "strength": "contradicts",
              "supports": "Person C was silent.",
              "title": "Page d",
              "titleFrom": "page",
              "url": "https://example.org/d",
              "voice": null,
            },
          ],
          "finding": "partly supported",
          "link": 4,
          "outcome": {
            "because": "Person C denies it.",
            "word": "denied",
          },
          "phrase": "spoke",
          "reportCount": 1,
          "since": [],
        },
      ],
      "count": null,
      "finding": "partly supported",
      "formerly": [],
      "id": "c-spoke",
      "number": 4,
      "outcomes": [
        {
          "because": "Person C denies it.",
          "word": "denied",
        },
      ],
      "paragraph": 3,
      "place": "http://localhost:4321/tiny/#c-spoke",
      "section": {
        "id": "numbers",
        "title": "Numbers and words",
      },
      "side": null,
      "sort": "statement",
      "text": "Person C spoke",
      "url": "http://localhost:4321/tiny/claims/c-spoke/",
      "when": null,
    }
  `);
});

test('a number keeps its hedge and who is counted', () => {
  const hedged = bothClaims.find(({ count }) => count?.hedge)!;
  const count = { low: 40, high: 60, hedge: 'about', what: 'present', of: 'northern-league' };
  expect(read(claimsJson(both)).claims.find(({ id }) => id === hedged.id)!.count).toEqual(count);
});

test('the fields around the claims', () => {
  const { claims, terms, note, ...rest } = claimsOf(tiny);
  expect(rest).toMatchInlineSnapshot(`
    {
      "$schema": "http://localhost:4321/data/schema.json",
      "briefs": [
        {
          "asOf": "2020-01",
          "author": "Author A",
          "basedOn": "A tiny article",
          "changedSinceEdition": [],
          "edition": null,
          "editions": [],
          "id": "tiny",
          "links": null,
          "published": "2020-02-01",
          "title": "A tiny brief",
          "updated": "2020-03-01",
          "url": "http://localhost:4321/tiny/",
        },
      ],
      "licence": null,
      "site": {
        "name": "Tiny Site",
        "publisher": null,
        "url": "http://localhost:4321/",
      },
    }
  `);
});

test('claims.json holds every claim, every link of the text and every piece of evidence', () => {
  const ids = (claims: typeof bothClaims | ClaimsFile['claims']) =>
    claims.map(({ id, citations }) => [
      id,
      ...citations.map(({ link, evidence }) => [link, ...evidence.map(({ supports }) => supports)]),
    ]);
  const cited = bothClaims.flatMap(({ citations }) => citations);
  expect(ids(read(claimsJson(both)).claims)).toEqual(ids(bothClaims));
  expect(both.briefs.flatMap(({ citations }) => citations).filter((one) => !cited.includes(one)).length).toBe(1);
});

test('claims.json is as its schema says, and the schema refuses what it does not know', () => {
  isValid(read(claimsJson(both)));
  expect(isValid.errors).toBeNull();
  expect(claimsFile.safeParse(read(claimsJson(both))).success).toBe(true);
  const file = read(claimsJson(tiny));
  const [first, ...others] = file.claims;
  for (const wrong of [
    { ...first, finding: 'true' },
    { ...first, rating: 5 },
    { ...first, when: 'yesterday' },
    { ...first, citations: [{}] },
    { ...first, number: undefined },
  ]) {
    expect(isValid(JSON.parse(JSON.stringify({ ...file, claims: [wrong, ...others] })))).toBe(false);
  }
});
