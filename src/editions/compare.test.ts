import { expect, test } from 'vitest';
import { swap, type Changes } from '../model/fixture.ts';
import type { EditionFile } from '../model/read/edition-file.ts';
import { compareEditions, countChanges } from './compare.ts';
import { frozenFixture } from './fixture.ts';

const before = frozenFixture('2020-02-02');
const compared = (changes: Changes) => compareEditions(before, frozenFixture('2020-02-10', changes));
const brief = (from: string, to: string): Changes => ({ 'tiny/brief.mdx': swap(from, to) });

test('two editions of one content do not differ', () => {
  expect(compared({})).toMatchObject({ claims: [], front: [] });
});

test('wording is compared word by word', () => {
  const { claims } = compared(brief('Group B stayed', 'Most of Group B has stayed'));
  expect(claims).toMatchObject([
    {
      id: 'b-stayed',
      kind: 'changed',
      changes: [
        {
          field: 'wording',
          parts: [
            { kind: 'added', text: 'Most of ' },
            { kind: 'same', text: 'Group B ' },
            { kind: 'added', text: 'has ' },
            { kind: 'same', text: 'stayed.' },
          ],
        },
      ],
    },
  ]);
});

test('a claim is compared by its words alone and, where these are the same, by those in the text', () => {
  const frozen = (alone: string, flow: string) =>
    frozenFixture('2020-02-02', brief('side="both">Group B stayed', `side="both"${alone}>${flow}`));
  const first = frozen('', 'Group B stayed');
  const second = frozen(' alone="Group B stayed"', 'all of it stayed');
  const third = frozen(' alone="Group B had stayed"', 'it had stayed');
  const told = (from: EditionFile, to: EditionFile) =>
    compareEditions(from, to).claims.flatMap(({ id, words, changes }) =>
      changes.map((change) => [id, words, change.label, 'parts' in change && change.parts.map(({ text }) => text)]),
    );
  expect(second.claims[1]).toMatchObject({ text: 'all of it stayed', alone: 'Group B stayed' });
  expect(told(first, second)).toEqual([
    ['b-stayed', 'Group B stayed.', 'Wording in the text', ['Group B ', 'All of it ', 'stayed.']],
  ]);
  expect(told(second, third)).toEqual([
    ['b-stayed', 'Group B had stayed.', 'Wording', ['Group B ', 'had ', 'stayed.']],
  ]);
});

test('finding, outcome, caution, pages and details each change from one value to another', () => {
  const citations = (from: string, to: string): Changes => ({ 'tiny/citations.yaml': swap(from, to) });
  const changes = (some: Changes) =>
    compared(some).claims.flatMap((one) => one.changes.map((change) => ({ claim: one.id, ...change })));
  expect(changes(citations('in winter', 'in summer'))).toMatchInlineSnapshot(`
    [
      {
        "claim": "a-came",
        "field": "caution",
        "label": "Note",
        "parts": [
          {
            "kind": "same",
            "text": "It was in ",
          },
          {
            "kind": "removed",
            "text": "winter",
          },
          {
            "kind": "added",
            "text": "summer",
          },
          {
            "kind": "same",
            "text": ".",
          },
        ],
      },
    ]
  `);
  expect(changes(brief('sort="judgement"', 'sort="forecast"'))).toMatchInlineSnapshot(`
    [
      {
        "claim": "b-stayed",
        "field": "details",
        "from": "Judgement",
        "label": "Kind",
        "to": "Forecast",
      },
    ]
  `);
  expect(changes(brief('about="group-b"', 'about="group-b country-a"'))).toMatchInlineSnapshot(`
    [
      {
        "claim": "b-stayed",
        "field": "details",
        "from": "Group B",
        "label": "About",
        "to": "Group B and Country A",
      },
    ]
  `);
});

test('where only the shape of quotation marks changed, the change says so and counts for nothing else', () => {
  const told = (from: string, to: string) => {
    const caution = (text: string): Changes => ({ 'tiny/citations.yaml': swap('in winter', text) });
    const comparison = compareEditions(
      frozenFixture('2020-02-02', caution(from)),
      frozenFixture('2020-02-10', caution(to)),
    );
    const { 'changed in evidence': evidence, 'changed only in quotation marks or apostrophes': marks } =
      countChanges(comparison);
    return { ofMarks: comparison.claims[0]?.changes[0]?.ofMarks, evidence, marks };
  };
  expect(told("in 'deep' winter's cold", 'in “deep” winter’s cold')).toEqual({ ofMarks: true, evidence: 0, marks: 1 });
  for (const to of ["in deep winter's cold", "in 'deep' winters cold", "in 'deep' winter's colds"])
    expect(told("in 'deep' winter's cold", to)).toEqual({ ofMarks: undefined, evidence: 1, marks: 0 });
});

test('words of the text that changed are shown where those alone have nothing but other marks', () => {
  const frozen = (alone: string, flow: string) =>
    frozenFixture('2020-02-02', brief('side="both">Group B stayed', `side="both" alone="${alone}">${flow}`));
  const labels = (from: EditionFile, to: EditionFile) =>
    compareEditions(from, to).claims.flatMap(({ changes }) => changes.map(({ label }) => label));
  const first = frozen('The ‘Group B’ stayed', 'it’s what stayed');
  expect(labels(first, frozen('The “Group B” stayed', 'it’s who stayed'))).toEqual(['Wording', 'Wording in the text']);
  expect(labels(first, frozen('The “Group B” stayed', "it's what stayed"))).toEqual(['Wording']);
});

test('what happened since has its day and its pages', () => {
  const { claims } = compared({
    'tiny/citations.yaml': swap(
      'seen:\n',
      'seen:\n  since: [{ date: 2020-02-02, text: They left., sources: [page-e] }]\n',
    ),
    'tiny/sources.yaml': (text) =>
      `${text}page-e: { title: Page E, publisher: P, seen: 2020-02-01, later: true, url: https://example.org/e }\n`,
  });
  expect(claims).toMatchObject([
    {
      id: 'a-came',
      changes: [{ field: 'since', label: 'Since then', to: '2 February 2020: They left. (“Page E”, P)' }],
    },
  ]);
});

test('an id is followed through its former ones, and what is new or gone has its place in the order', () => {
  const to = (id: string) => (text: string) => text.replaceAll('b-stayed', id);
  const renamed = compared({
    'tiny/brief.mdx': (text) =>
      to('b-remained')(text).replace('id="b-remained"', 'id="b-remained" formerly="b-stayed"'),
    'tiny/corrections.yaml': to('b-remained'),
  });
  expect(renamed.claims).toEqual([]);
  expect(renamed.earlierIds.get('b-remained')).toBe('b-stayed');
  const swapped = compared({ 'tiny/brief.mdx': to('b-other'), 'tiny/corrections.yaml': to('b-other') });
  expect(swapped.claims.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['b-stayed removed', 'b-other added']);
  expect(countChanges(swapped)).toMatchObject({ added: 1, removed: 1, reworded: 0 });
});

test('a correction made between the two is the reason', () => {
  const { claims } = compared({
    ...brief('Group B stayed', 'Group B left'),
    'tiny/corrections.yaml': '- { date: 2020-02-09, claim: b-stayed, changed: It says left., why: A page shows it. }\n',
  });
  expect(claims[0]?.reasons).toEqual(['It says left. A page shows it.']);
});
