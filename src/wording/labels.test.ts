import { expect, test } from 'vitest';
import { absences, failures } from '../model/words.ts';
import { build } from '../model/build.ts';
import { fixture, swap } from '../model/fixture.ts';
import { healthLabel } from './labels.ts';
import { sentence } from './text.ts';
import { reportsLine, strengthLabel } from './evidence.ts';

const checked = '2027-03-09';
const to = 'https://example.org/';

test('what is known of an address says no more than was seen', () => {
  expect(healthLabel({ status: 'answered', checked })).toBe('Its address answered on 9 March 2027.');
  expect(healthLabel({ status: 'moved', checked, to })).toBe('Moved, as seen on 9 March 2027, to:');
  expect(healthLabel({ status: 'redirected', checked, to })).toBe('On 9 March 2027 its address led to:');
  for (const why of absences)
    expect(healthLabel({ status: 'gone', checked, why, since: '2027-03-02' })).toBe(
      'Gone since 2 March 2027; last checked on 9 March 2027.',
    );
  const unanswered = failures.map((why) => `${why}: ${healthLabel({ status: 'unanswered', checked, why })}`);
  expect(unanswered).toMatchInlineSnapshot(`
    [
      "not-found: Not found at its address on 9 March 2027.",
      "removed: Not found at its address on 9 March 2027.",
      "no-host: Its address did not answer on 9 March 2027.",
      "refused: Its address could not be checked on 9 March 2027.",
      "too-many-requests: Its address could not be checked on 9 March 2027.",
      "server-error: Its address did not answer on 9 March 2027.",
      "time-limit: Its address did not answer on 9 March 2027.",
      "no-connection: Its address did not answer on 9 March 2027.",
      "no-secure-connection: Its address did not answer on 9 March 2027.",
      "bad-redirect: Its address did not answer on 9 March 2027.",
    ]
  `);
});

test('a page that contradicts is named apart, and one that denies what was said is counted for nothing', () => {
  const spoke = (strength: string) => {
    const against = swap('page-d, strength: contradicts, supports: P', `page-d, strength: ${strength}, supports: P`);
    const { model } = build(fixture({ 'tiny/citations.yaml': against }));
    const citation = model!.briefs[0]!.citations.find(({ id }) => id === 'spoke')!;
    return [reportsLine(citation), strengthLabel(citation.evidence[1]!.strength, citation)];
  };
  expect(spoke('contradicts')).toEqual(['1 report found; 1 other contradicts it.', 'Contradicts it']);
  expect(spoke('denies')).toEqual(['1 report found.', 'Denies what was said']);
});

test.each([
  ['they left', 'They left.'],
  ['They left.', 'They left.'],
  ['who left?', 'Who left?'],
  ['he said “no.”', 'He said “no.”'],
  ['he said “no”', 'He said “no”.'],
  ['he said \'she said "no!"\'', 'He said \'she said "no!"\''],
  ['it came from the States (U.S.)', 'It came from the States (U.S.).'],
  ['they left [1]', 'They left [1].'],
])('“%s” as a sentence ends once: “%s”', (text, expected) => {
  expect(sentence(text)).toBe(expected);
});
