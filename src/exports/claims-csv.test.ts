import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture, swap } from '../model/fixture.ts';
import { capitalised } from '../wording/text.ts';
import { claimsCsv, csvColumns } from './claims-csv.ts';
import { fields, schemaJson } from './schema-json.ts';
import { sample } from '../test/sites.ts';

const both = sample.model();
const tiny = build(fixture()).model!;
const rows = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

test('claims.csv has a byte order mark, Windows line ends, the number first and one row a claim', () => {
  const csv = claimsCsv(both);
  expect(csv.startsWith('\ufeffnumber,id,')).toBe(true);
  expect(csv.split('\r\n').length).toBe(csv.split('\n').length);
  expect(rows(csv).map((row) => [row['number'], row['text']])).toEqual(
    both.briefs.flatMap(({ claims }) => claims.map((claim) => [String(claim.number), capitalised(claim.text)])),
  );
});

test('every field is a column, but for those that repeat another and most of what each page found says', () => {
  const known = fields().claim.map((field) => field.path);
  const leaves = known.filter((path) => !known.some((other) => other.startsWith(`${path}.`)));
  expect(csvColumns.filter((column) => !leaves.includes(column))).toEqual([]);
  const leftOut = leaves.filter((path) => !csvColumns.some((column) => column === path));
  expect(leftOut.filter((path) => !/^citations\.(?:evidence|since\.pages)\./.test(path))).toEqual([
    'by.id',
    'citations.finding',
    'citations.outcome.word',
    'citations.outcome.because',
    'citations.answer',
  ]);
});

test('every field has a form and a description', () => {
  const all = [...fields().file, ...fields().claim];
  expect(all.filter((field) => field.type === '' || field.description === '')).toEqual([]);
  const { properties } = JSON.parse(schemaJson()) as { properties: Record<string, { description?: string }> };
  expect(Object.values(properties).filter((field) => !field.description)).toEqual([]);
});

test('a spreadsheet takes no text for a formula', () => {
  for (const start of ['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠SUM(A1)', '\t=1+1', '\r=1+1']) {
    const model = structuredClone(tiny);
    Object.assign(model.briefs[0]!.claims[0]!, { text: start });
    expect(rows(claimsCsv(model))[0]?.['text']).toBe(`'${start}`);
  }
  const hostile = build(
    fixture({ 'tiny/citations.yaml': swap('It was in winter.', '=HYPERLINK("https://example.org","x").') }),
  ).model!;
  expect(rows(claimsCsv(hostile))[0]?.['citations.caution']).toBe('\'=HYPERLINK("https://example.org","x").');
});
