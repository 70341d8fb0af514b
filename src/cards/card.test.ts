import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture, swap, type Changes } from '../model/fixture.ts';
import { altText, briefCard, claimCard, sectionCard, siteCard } from './card.ts';

function tiny(changes: Changes = {}) {
  const { model, problems } = build(fixture(changes));
  if (!model) throw new Error(JSON.stringify(problems));
  const brief = model.briefs[0]!;
  const cardOf = (id: string) =>
    claimCard(
      model.site,
      brief,
      brief.claims.find((claim) => claim.id === id)!,
    );
  return { model, brief, cardOf };
}

const { model, brief, cardOf } = tiny();

test('the card of a claim gives the answer and the reason for it', () => {
  expect(cardOf('c-spoke')).toEqual({
    kicker: 'A tiny brief',
    state: 'As of January 2020',
    text: 'Person C spoke.',
    summary: '',
    marks: [{ shape: 'outcome', words: 'Something like it was said, not quite this; denied' }],
    reason: 'Person C denies it.',
    foot: 'A claim from the article by Author A, paragraph 3',
    site: 'Tiny Site',
    voice: 'claim',
  });
});

test('a claim without a link says so and shows no finding', () => {
  expect(cardOf('b-stayed').marks).toEqual([{ shape: 'no-link', words: 'Not checked: the article gives no link' }]);
});

test('a claim of a death shows no answer, no reason and no title about fighters', () => {
  const marked = tiny({
    'tiny/brief.mdx': swap('about="group-b" by="person-c"', 'about="person-c" by="person-c" death="yes"'),
  });
  const card = marked.cardOf('c-spoke');
  expect(card).toMatchObject({ marks: [], reason: '', foot: '', voice: 'quiet' });
  expect(altText(card)).toBe(
    'Person C spoke. From the article by Author A, paragraph 3. As of January 2020. Tiny Site.',
  );
});

test('a section says how many of its claims had a link to check', () => {
  const [arrivals, numbers] = brief.sections;
  expect(sectionCard(model.site, brief, arrivals!)).toMatchObject({
    kicker: 'A tiny brief',
    text: 'Arrivals',
    marks: [{ words: '2 claims, 1 with a link checked' }],
    foot: 'Based on the article by Author A',
  });
  expect(sectionCard(model.site, brief, { ...numbers!, claims: [numbers!.claims[2]!] }).marks).toEqual([
    { words: '1 claim, none with a link checked' },
  ]);
});

test('a section without claims and one about deaths alone count nothing', () => {
  const section = brief.sections[0]!;
  expect(sectionCard(model.site, brief, { ...section, claims: [] }).marks).toEqual([]);
  const claims = section.claims.map((claim) => ({ ...claim, reportsDeath: true }));
  expect(sectionCard(model.site, brief, { ...section, claims })).toMatchObject({ marks: [], voice: 'quiet' });
});

test('a brief says its title, its summary, its author and its counts', () => {
  expect(altText(briefCard(model.site, brief))).toBe(
    'A tiny brief. Just enough of everything. 5 claims, 4 links checked. A research brief. ' +
      'Based on the article by Author A. As of January 2020. Tiny Site.',
  );
});

test('the site says its name and what it is', () => {
  expect(altText(siteCard(model.site))).toBe(
    'Tiny Site. Research briefs in which every claim can be checked, found and linked to.',
  );
});

test('the alternative text gives the answer and its reason after the claim', () => {
  expect(altText(cardOf('c-spoke'))).toMatch(
    /^Person C spoke\. Something like it was said, not quite this; denied\. Person C denies it\. A tiny brief\./,
  );
});

test('a picture is described in as many characters as services take, cut at a word, and never without the answer', () => {
  const long = Array.from({ length: 60 }, (_, at) => `words${at}`).join(' ');
  const alt = altText({ ...cardOf('c-spoke'), text: long, reason: long });
  expect(alt.length).toBeLessThanOrEqual(420);
  expect(alt).toMatch(
    /^Words0 .* words37 … Something like it was said, not quite this; denied\. Words0 .* words\d+ …$/,
  );
  expect(altText({ ...cardOf('c-spoke'), text: 'a'.repeat(500) })).toMatch(/^A.{297} … Something like it/);
});
