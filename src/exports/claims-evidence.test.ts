import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture } from '../model/fixture.ts';
import { answerOf } from '../wording/answer.ts';
import { claimsCsv, csvColumns } from './claims-csv.ts';
import { claimsJson, claimsOf } from './claims-json.ts';
import type { ClaimsFile } from './record.ts';
import { schemaJson } from './schema-json.ts';
import { sample } from '../test/sites.ts';

const both = sample.model();
const bothClaims = both.briefs.flatMap(({ claims }) => claims);
const read = (text: string) => JSON.parse(text) as ClaimsFile;
const rows = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });
const isValid = new Ajv2020({ validateFormats: false }).compile(JSON.parse(schemaJson()) as object);

test('what is known of an address is with its evidence, as its schema says', () => {
  const checked = build(
    fixture({
      'tiny/link-health.yaml': `page-a: { url: https://example.org/a, status: moved, checked: 2020-05-02, to: https://example.org/a2 }
page-b: { url: https://example.org/b, status: gone, checked: 2020-05-02, why: removed, since: 2020-05-01 }
page-c: { url: https://example.org/c, status: unanswered, checked: 2020-05-02, why: refused }
page-d: { url: https://example.org/d, status: answered, checked: 2020-05-02 }
`,
    }),
  ).model!;
  const file = read(claimsJson(checked));
  expect(isValid(file)).toBe(true);
  const evidence = file.claims[0]!.citations.flatMap((citation) => citation.evidence);
  expect(evidence.map(({ source, health }) => [source, ...Object.values(health ?? {})].join(' ')))
    .toMatchInlineSnapshot(`
    [
      "page-a moved 2020-05-02 https://example.org/a2  ",
      "page-b gone 2020-05-02  removed 2020-05-01",
      "page-c unanswered 2020-05-02  refused ",
      "page-d answered 2020-05-02   ",
    ]
  `);
});

test('what happened since is beside the evidence, with its pages', () => {
  const { citations } = read(claimsJson(both)).claims.find(({ id }) => id === 'league-was-dissolved')!;
  expect(citations[0]!.since.map(({ date, text, pages }) => [date, text, ...pages.map(({ url }) => url)].join(' ')))
    .toMatchInlineSnapshot(`
    [
      "1907-12-20 The league, founded again, bought a steamer. https://example.org/customs/1907",
      "1908-01-08 It sold the steamer to “a friend of the sea” for half of what it had paid. https://example.org/league/minutes https://example.org/bergen/books?year=1907&part=2",
    ]
  `);
  const row = rows(claimsCsv(both)).find(({ id }) => id === 'league-was-dissolved')!;
  expect(row['citations.since.date']).toBe('1907-12-20; 1908-01-08');
  expect(citations[0]!.reportCount).toBe(1);
});

test('an outcome is beside its finding, for a claim, for a citation and in the table', () => {
  const table = rows(claimsCsv(both));
  expect(csvColumns.slice(4, 8)).toEqual(['finding', 'outcomes.word', 'outcomes.because', 'answer']);
  const records = claimsOf(both).claims;
  const answers = both.briefs.flatMap((brief) => brief.claims.map((claim) => answerOf(brief, claim)));
  for (const [index, claim] of bothClaims.entries()) {
    const outcomes = claim.citations.flatMap((citation) => citation.outcome ?? []);
    expect(records[index]?.answer).toBe(answers[index]);
    expect(records[index]?.outcomes).toEqual(outcomes);
    expect(records[index]?.citations.flatMap((citation) => citation.outcome ?? [])).toEqual(outcomes);
    expect(table[index]?.['outcomes.word']).toBe(outcomes.map(({ word }) => word).join('; '));
    expect(table[index]?.['outcomes.because']).toBe(outcomes.map(({ because }) => because).join('; '));
  }
});
