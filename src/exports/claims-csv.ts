import { stringify } from 'csv-stringify/sync';
import type { Model } from '../model/types.ts';
import { claimsOf } from './claims-json.ts';

/** The columns: fields of claims.json by their paths, an outcome always beside its finding. */
export const csvColumns = [
  'number',
  'id',
  'brief',
  'text',
  'finding',
  'outcomes.word',
  'outcomes.because',
  'answer',
  'sort',
  'by.name',
  'when',
  'about.name',
  'about.id',
  'side',
  'count.low',
  'count.high',
  'count.hedge',
  'count.what',
  'count.of',
  'section.title',
  'section.id',
  'paragraph',
  'citations.link',
  'citations.phrase',
  'citations.caution',
  'citations.reportCount',
  'citations.evidence.url',
  'citations.since.date',
  'citations.since.text',
  'citations.since.pages.url',
  'url',
  'place',
  'formerly',
] as const;

/** One row per claim, for spreadsheets; lists are joined with “; ”: https://www.rfc-editor.org/rfc/rfc4180 */
export function claimsCsv(model: Model): string {
  const rows = claimsOf(model).claims.map((claim) =>
    csvColumns.map((column) => valuesAt(claim, column.split('.')).join('; ')),
  );
  return stringify([csvColumns, ...rows], {
    // Without the mark, spreadsheets assume an old code page.
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function valuesAt(value: unknown, [key, ...rest]: readonly string[]): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, key === undefined ? [] : [key, ...rest]));
  if (typeof value !== 'object') return [String(value)];
  return key === undefined ? [] : valuesAt(Reflect.get(value, key), rest);
}
