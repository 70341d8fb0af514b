import { expect, test } from 'vitest';
import { noArticle, noLinks } from '../model/fixture.ts';
import { allSaid } from './fixture.ts';

test('of no article', () => {
  expect(allSaid(noArticle)).toMatchInlineSnapshot(`
    {
      "about": [
        "A brief goes statement by statement, in our own words; it may restate an article. Each statement is a claim with an address of its own. Where it has a link, we show the pages we found for that link and what they say.",
        " restates no article: its claims are ours. It reports what was known as of 2 February 2020 and does not report what came later, except where a source is marked as later. Some pages show no date and may be later too.",
      ],
      "after": "",
      "basis": "",
      "card": [
        "A claim from this brief",
        "",
      ],
      "citation": [
        "Claim in a research brief",
        "later than 2 February 2020",
        "seen on 1 February 2020",
      ],
      "claim": [
        "The brief’s judgement",
        "These pages are our evidence.",
      ],
      "death": [
        "From a research brief",
        "From a research brief",
      ],
      "evidence": [
        "The links of the brief in their order, each with the pages found for it.",
        "The 4 links of the brief and the 4 pages found for them.",
        "For each link we searched for pages that bear on what it was cited for. 4 pages are used 6 times for 4 links.",
      ],
      "front": "Each goes claim by claim and shows what we found for every link.",
      "later": "whether it came after what the brief reports",
      "lines": [
        "As of 2 February 2020. 4 pages stand beside 2 of its 5 claims as our evidence.",
        "Updated 1 March 2020.",
      ],
      "made": [
        {
          "answers": [
            "No publisher is named.",
          ],
          "question": "Who made this",
        },
        {
          "answers": [
            "For each link we searched for pages that bear on what it is cited for.",
          ],
          "question": "How",
        },
        {
          "answers": [
            "Published on 1 February 2020, updated on 1 March 2020. Pages were seen on 1 February 2020; a page may have changed or moved since.",
          ],
          "question": "When",
        },
      ],
      "note": "The pages given as evidence were found by us. Each was seen on the day named. A finding says what the check found, not whether the claim is true. Read it with the outcome, if there is one: what became of the claim, such as denied or corrected.",
      "terms": "The words and the data are ours; no licence is stated for them.",
      "unknown": undefined,
    }
  `);
});

test('of a licence, where one is stated', () => {
  const licence = 'licence: { name: CC-BY-4.0, url: https://example.org/by }\n';
  expect(allSaid({ ...noArticle, 'site.yaml': (text) => text + licence }).terms).toBe(
    'The words and the data are ours, under this licence: CC-BY-4.0 (https://example.org/by).',
  );
});

test('of one claim without a link', () => {
  expect(allSaid(noLinks)).toMatchInlineSnapshot(`
    {
      "about": [
        "A brief goes statement by statement, in our own words; it may restate an article. Each statement is a claim with an address of its own. Where it has a link, we show the pages we found for that link and what they say.",
        " restates no article: its claims are ours. It reports what was known as of 2 February 2020 and does not report what came later.",
      ],
      "after": "",
      "basis": "",
      "card": [
        "A claim from this brief",
        "",
      ],
      "citation": [
        "Claim in a research brief",
        "later than 2 February 2020",
        "seen on 1 February 2020",
      ],
      "claim": [
        "The brief’s judgement",
        "These pages are our evidence.",
      ],
      "death": [
        "From a research brief",
        "From a research brief",
      ],
      "evidence": [
        "No claim has a link, so nothing was searched.",
        "The 0 links of the brief and the 0 pages found for them.",
        "For each link we searched for pages that bear on what it was cited for. 0 pages are used 0 times for 0 links.",
      ],
      "front": "Each goes claim by claim and shows what we found for every link.",
      "later": "whether it came after what the brief reports",
      "lines": [
        "As of 2 February 2020. No claim has a link, so nothing was searched.",
        "Updated 1 March 2020.",
      ],
      "made": [
        {
          "answers": [
            "No publisher is named.",
          ],
          "question": "Who made this",
        },
        {
          "answers": [
            "Published on 1 February 2020, updated on 1 March 2020.",
          ],
          "question": "When",
        },
      ],
      "note": "A finding says what the check found, not whether the claim is true. Read it with the outcome, if there is one: what became of the claim, such as denied or corrected.",
      "terms": "The words and the data are ours; no licence is stated for them.",
      "unknown": undefined,
    }
  `);
});
