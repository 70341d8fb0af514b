import type { Model } from '../model/types.ts';
import { bibtex, cslJson, ris } from './cite.ts';
import { claimsCsv } from './claims-csv.ts';
import { claimsJson } from './claims-json.ts';
import { sourceItems } from './csl.ts';
import { schemaJson } from './schema-json.ts';

/** A file below `/data/`, of all briefs. */
export interface DataFile {
  readonly name: string;
  readonly mediaType: string;
  /** What it holds, in one line. */
  readonly what: string;
  readonly text: (model: Model) => string;
}

/** The files that can be downloaded. */
export const dataFiles: readonly DataFile[] = [
  {
    name: 'claims.csv',
    mediaType: 'text/csv; charset=utf-8',
    what: 'Every claim, one a row, for spreadsheets; without what each page found says',
    text: claimsCsv,
  },
  {
    name: 'claims.json',
    mediaType: 'application/json; charset=utf-8',
    what: 'Every claim with its citations and what each page found says, as JSON',
    text: claimsJson,
  },
  {
    name: 'schema.json',
    mediaType: 'application/schema+json; charset=utf-8',
    what: 'The form of claims.json, as JSON Schema (2020-12)',
    text: schemaJson,
  },
  {
    name: 'sources.json',
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    what: 'Every page found, as CSL-JSON, for reference managers',
    text: (model) => cslJson(sourceItems(model)),
  },
  {
    name: 'sources.bib',
    mediaType: 'application/x-bibtex; charset=utf-8',
    what: 'The same pages as BibTeX (UTF-8)',
    text: (model) => bibtex(sourceItems(model)),
  },
  {
    name: 'sources.ris',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    what: 'The same pages as RIS',
    text: (model) => ris(sourceItems(model)),
  },
];

// Asked for twice in a build: by the page that tells their sizes, and by the file itself.
const made = new WeakMap<DataFile, { readonly model: Model; readonly text: string }>();

/** The text of a file, made once for a model. */
export function fileText(model: Model, file: DataFile): string {
  const known = made.get(file);
  if (known?.model === model) return known.text;
  const text = file.text(model);
  made.set(file, { model, text });
  return text;
}

/** One of the files, as an endpoint answers with it. */
export function fileResponse(model: Model, name: string): Response {
  const file = dataFiles.find((one) => one.name === name);
  if (!file) throw new Error(`There is no data file ${name}.`);
  return new Response(fileText(model, file), { headers: { 'content-type': file.mediaType } });
}
