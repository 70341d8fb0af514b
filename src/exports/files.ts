import { dataFileNames, type DataFileName } from '../links.ts';
import type { Model } from '../model/types.ts';
import { once } from '../once.ts';
import { bibtex, cslJson, ris } from './cite.ts';
import { claimsCsv } from './claims-csv.ts';
import { claimsJson } from './claims-json.ts';
import { sourceItems } from './csl.ts';
import { terms } from '../wording/terms.ts';
import { schemaJson } from './schema-json.ts';

/** A file below `/data/`, of all briefs. */
export interface DataFile {
  readonly mediaType: string;
  /** What it holds, in one line. */
  readonly what: string;
  readonly text: (model: Model) => string;
}

const files: Readonly<Record<DataFileName, DataFile>> = {
  'claims.csv': {
    mediaType: 'text/csv; charset=utf-8',
    what: 'Every claim, one per row, for spreadsheets; without what each page says',
    text: claimsCsv,
  },
  'claims.json': {
    mediaType: 'application/json; charset=utf-8',
    what: 'Every claim with its citations and what each page says, as JSON',
    text: claimsJson,
  },
  'schema.json': {
    mediaType: 'application/schema+json; charset=utf-8',
    what: 'The form of claims.json, as JSON Schema (2020-12)',
    text: schemaJson,
  },
  'sources.json': {
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    what: 'Every page found, as CSL-JSON, for reference managers',
    text: (model) => cslJson(sourceItems(model)),
  },
  'sources.bib': {
    mediaType: 'application/x-bibtex; charset=utf-8',
    what: 'The same pages as BibTeX (UTF-8)',
    // BibTeX reads nothing outside of its entries.
    text: (model) => `% ${terms(model)}\n\n${bibtex(sourceItems(model))}`,
  },
  'sources.ris': {
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    what: 'The same pages as RIS',
    text: (model) => ris(sourceItems(model)),
  },
};

/** The files that can be downloaded, with their names. */
export const dataFiles = dataFileNames.map((name) => ({ name, ...files[name] }));

// Kept without the texts, which grow with every brief.
const sizes = once((_: Model) => new Map<DataFileName, number>());

/** The size of a file in bytes; the text is made for this only if the file was not requested yet. */
export function sizeOf(model: Model, name: DataFileName): number {
  return sizes(model).get(name) ?? textOf(model, name).length;
}

/** One of the files, as an endpoint answers with it. */
export function fileResponse(model: Model, name: DataFileName): Response {
  return new Response(textOf(model, name), { headers: { 'content-type': files[name].mediaType } });
}

function textOf(model: Model, name: DataFileName): Buffer<ArrayBuffer> {
  const text = Buffer.from(files[name].text(model));
  sizes(model).set(name, text.length);
  return text;
}
