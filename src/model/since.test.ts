import { expect, test } from 'vitest';
import { build } from './build.ts';
import { fixture } from './fixture.ts';
import { pagesFound } from './found.ts';
import { happenedSince, sinceClaim, type Happened } from './since.ts';

test('what happened since is there once for all claims that it concerns, the newest first', () => {
  const then = (date: string, text: string, source: string) => `{ date: ${date}, text: ${text}, sources: [${source}] }`;
  const added = ['e', 'f'].map(
    (letter) =>
      `page-${letter}: { title: ${letter}, publisher: P, seen: 2020-02-01, later: true, url: https://example.org/${letter} }\n`,
  );
  const content = fixture({
    'tiny/citations.yaml': (text) =>
      text
        .replace('seen:\n', `seen:\n  since: [${then('2020-02-01', 'They left.', 'page-e')}]\n`)
        .replace('came:\n', `came:\n  since: [${then('2020-02-02', 'They came back.', 'page-e')}]\n`)
        .replace('spoke:\n', `spoke:\n  since: [${then('2020-02-01', 'They left.', 'page-f')}]\n`),
    'tiny/sources.yaml': (text) => text + added.join(''),
  });
  const [brief] = build(content).model!.briefs;
  const { claims, citations } = brief!;
  const claim = (id: string) => claims.find((one) => one.id === id)!;
  const citation = (id: string) => citations.find((one) => one.id === id);
  const told = (all: readonly Happened[]) =>
    all.map(({ date, text, sources, claims }) =>
      [date, text, ...[...sources, ...claims].map((one) => one.id)].join(' '),
    );
  expect(told(happenedSince(brief!))).toEqual([
    '2020-02-02 They came back. page-e a-came',
    '2020-02-01 They left. page-e page-f a-came c-spoke',
  ]);
  expect(told(sinceClaim(claim('a-came')))).toEqual([
    '2020-02-01 They left. page-e a-came',
    '2020-02-02 They came back. page-e a-came',
  ]);
  expect(citation('counted')?.since).toEqual([]);
  // Neither counts as a report, nor among the pages found.
  expect(citation('seen')?.reportCount).toBe(0);
  expect(pagesFound(citations).map(({ id }) => id)).toEqual(['page-a', 'page-b', 'page-c', 'page-d']);
});
