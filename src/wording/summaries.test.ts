import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture, noLinks, swap, type Changes } from '../model/fixture.ts';
import { claimFacts, claimOrigin } from './facts.ts';
import { allClaims, claimsAndPages, claimsChecked, claimSummary } from './summaries.ts';

const briefOf = (changes: Changes = {}) => build(fixture(changes)).model!.briefs[0]!;
const spokenBy = (by: string, changes: Changes = {}) => {
  const brief = briefOf({ ...changes, 'tiny/brief.mdx': swap(`by='"an official"'`, `by='${by}'`) });
  const claim = brief.claims.at(-1)!;
  return [claimOrigin(brief, claim).split('.')[0], claimFacts(brief, claim)['Said by']];
};
const country = (name: string): Changes => ({ 'countries.yaml': swap('Country A', name) });

test('one claim without a link is not many with none', () => {
  const [one, many] = [briefOf(noLinks), briefOf()];
  const [claim] = one.claims;
  expect([allClaims(one), claimsAndPages(one), claimsChecked(one.claims), claimSummary(one, claim!)]).toEqual([
    'The one claim of the brief, with what we found for it.',
    '1 claim, without a link.',
    '1 claim, without a link',
    'Not checked: the brief gives no link. A claim from the brief “A tiny brief”.',
  ]);
  expect([allClaims(many), claimsAndPages(many)]).toEqual([
    'All 5 claims of the brief, with what we found for each.',
    '5 claims, 3 with a link that we checked against 4 pages.',
  ]);
  const [first, second] = many.claims;
  expect([[first!], [first!, second!], [first!, first!], [second!, second!]].map(claimsChecked)).toEqual([
    '1 claim, with a checked link',
    '2 claims, 1 with a checked link',
    '2 claims, all with a checked link',
    '2 claims, none with a link',
  ]);
});

test.each([
  ['Japan', 'Japan', 'Japan'],
  ['Netherlands', 'the Netherlands', 'The Netherlands'],
  ['United Arab Emirates', 'the United Arab Emirates', 'The United Arab Emirates'],
  ['Central African Republic', 'the Central African Republic', 'The Central African Republic'],
])('%s speaks with its article, if it has one', (name, inSentence, alone) => {
  expect(spokenBy('country-a', country(name))).toEqual([`Said by ${inSentence}`, alone]);
});

test('a record says whether its name has an article', () => {
  const says = (what: boolean) => ({ 'groups.yaml': swap('  what: The second', `  the: ${what}\n  what: The second`) });
  expect(spokenBy('group-b')).toEqual(['Said by Group B', 'Group B']);
  expect(spokenBy('group-b person-c', says(true))).toEqual([
    'Said by the Group B and Person C',
    'The Group B and Person C',
  ]);
  expect(
    spokenBy('country-a', { 'countries.yaml': swap('name: Country A', 'name: United Airlines\n  the: false') }),
  ).toEqual(['Said by United Airlines', 'United Airlines']);
});

test('a judgement is that of its speaker', () => {
  const brief = briefOf({ 'tiny/brief.mdx': swap('sort="judgement"', `by='"a guest"' sort="judgement"`) });
  expect(brief.claims.map((claim) => claimFacts(brief, claim)['Kind'])).toContain('Judgement');
  expect(claimFacts(brief, briefOf().claims[1]!)['Kind']).toBe('The article’s judgement');
});
