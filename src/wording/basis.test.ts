import { expect, test } from 'vitest';
import { keptLinks, swap } from '../model/fixture.ts';
import { allSaid } from './fixture.ts';

test('of an article whose links are lost', () => {
  const lost = 'basedOn: { links: lost, terms: in copyright,';
  const made = 'made: { by: Programs read the pages., how: Each was read twice., notDone: No person has seen it. }';
  const changes = { 'tiny/brief.mdx': swap('basedOn: {', `seenIn: stored copies\n${made}\n${lost}`) };
  expect(allSaid(changes)).toMatchInlineSnapshot(`
    {
      "about": [
        "A brief restates one article, statement by statement, in our own words. Each statement is a claim with an address of its own. Where the article gave a link for it, we show the pages we found for that link and what they say.",
        "” by Author A, produced by Producer A. The article is in copyright and its text is not reproduced: its facts, names, figures, dates and short link phrases carry over, its sentences do not. The date of its publication is not in the copy that reached us; it reports to January. The brief keeps to that and does not report what came later, except where a source is marked as later. Some pages show no date and may be later too.",
        "The pages beside a claim are our evidence, not the author’s sources. That something was not found does not show that the author had no source for it.",
      ],
      "after": ", based on an article by Author A",
      "basis": "based on “A tiny article” by Author A (Producer A)",
      "card": [
        "A claim from the article by Author A, paragraph 1",
        "Based on the article by Author A",
      ],
      "citation": [
        "Claim in an article by Author A",
        "later than the article",
        "seen in a stored copy on 1 February 2020",
      ],
      "claim": [
        "The article’s judgement",
        "These pages are our evidence, not the author’s sources, which are lost.",
      ],
      "death": [
        "From an article by Author A, paragraph 1",
        "From the article by Author A, paragraph 1",
      ],
      "evidence": [
        "The article’s links in its order, each with the pages that a search found for it. They are our evidence, not the author’s sources, which are lost.",
        "The 5 links of the article, 1 of them in its credits, and the 4 pages found for them.",
        "The addresses of the article’s links were lost in the copy that reached us. For each link we searched for pages that bear on what it was cited for. 4 pages are used 6 times for 5 links. They are our evidence, not the author’s sources. Each page was seen in a stored copy; none was opened live.",
      ],
      "front": "Each restates one article, claim by claim, and shows what we found for every link the article gave.",
      "later": "whether it came after the article",
      "lines": [
        "As of January 2020. Restates, in our words, “A tiny article” by Author A (Producer A). Its links were lost in our copy; we searched again, and 4 pages stand beside 2 of its 5 claims as our evidence.",
        "Updated 1 March 2020.",
      ],
      "made": [
        {
          "answers": [
            "No publisher is named.",
            "Programs read the pages.",
          ],
          "question": "Who made this",
        },
        {
          "answers": [
            "The copy of the article that reached us had lost the target of every link. Nobody can say from it which pages its author cited. For each link we therefore searched for pages that bear on what it was cited for. Each was read twice.",
          ],
          "question": "How",
        },
        {
          "answers": [
            "Published on 1 February 2020, updated on 1 March 2020. Pages were read in stored copies on 1 February 2020; none was opened live, so a page may have changed or moved since.",
          ],
          "question": "When",
        },
        {
          "answers": [
            "No person has seen it.",
          ],
          "question": "What was not done",
        },
      ],
      "note": "The pages given as evidence were found by us; they are not the author’s sources, which are lost. Each was seen in a stored copy on the day named; none was opened live. A finding says what the check found, not whether the claim is true. Read it with the outcome, if there is one: what became of the claim, such as denied or corrected.",
      "terms": "The article is in copyright and is not reproduced: its facts, names, figures, dates and short link phrases carry over, its sentences do not. The words and the data are ours; no licence is stated for them.",
      "unknown": ", whose date and address are not known to us",
    }
  `);
});

test('of an article whose links are kept', () => {
  expect(allSaid(keptLinks)).toMatchInlineSnapshot(`
    {
      "about": [
        "A brief restates one article, statement by statement, in our own words. Each statement is a claim with an address of its own. Where the article gave a link for it, we show the pages we found for that link and what they say.",
        "” by Author A, produced by Producer A. The article is in the public domain and its text is not reproduced: its facts, names, figures, dates and short link phrases carry over, its sentences do not. It was published on 31 January 2020; it reports to January. The brief keeps to that and does not report what came later, except where a source is marked as later. Some pages show no date and may be later too.",
        "The pages beside a claim are our evidence, not the author’s sources, except for the pages that the article itself links to, which are marked.",
      ],
      "after": ", based on an article by Author A",
      "basis": "based on “A tiny article” by Author A (Producer A)",
      "card": [
        "A claim from the article by Author A, paragraph 1",
        "Based on the article by Author A",
      ],
      "citation": [
        "Claim in an article by Author A",
        "later than the article",
        "seen on 1 February 2020",
      ],
      "claim": [
        "The article’s judgement",
        "These pages are our evidence; those that the article itself links to are marked.",
      ],
      "death": [
        "From an article by Author A, paragraph 1",
        "From the article by Author A, paragraph 1",
      ],
      "evidence": [
        "The article’s links in its order, each with the pages found for it. They are our evidence; those that the article itself links to are marked.",
        "The 5 links of the article, 1 of them in its credits, and the 4 pages found for them.",
        "For each link we searched for pages that bear on what it was cited for. 4 pages are used 6 times for 5 links. They are our evidence; those that the article itself links to are marked.",
      ],
      "front": "Each restates one article, claim by claim, and shows what we found for every link the article gave.",
      "later": "whether it came after the article",
      "lines": [
        "As of January 2020. Restates, in our words, “A tiny article” by Author A (Producer A). 4 pages stand beside 2 of its 5 claims as evidence.",
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
            "The addresses behind the article’s links are known. For each link we searched for pages that bear on what it is cited for.",
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
      "note": "The pages given as evidence were found by us; those that the article itself links to are marked. Each was seen on the day named. A finding says what the check found, not whether the claim is true. Read it with the outcome, if there is one: what became of the claim, such as denied or corrected.",
      "terms": "The article is in the public domain and is not reproduced: its facts, names, figures, dates and short link phrases carry over, its sentences do not. The words and the data are ours; no licence is stated for them.",
      "unknown": "",
    }
  `);
});
