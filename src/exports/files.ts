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
  /** Its text, asked for by its own address and by the page that says its size. */
  readonly text: (model: Model) => string;
}

const files: Readonly<Record<DataFileName, DataFile>> = {
  'claims.csv': {
    mediaType: 'text/csv; charset=utf-8',
    what: 'Every claim, one per row, for spreadsheets; without what each page says',
    text: once(claimsCsv),
  },
  'claims.json': {
    mediaType: 'application/json; charset=utf-8',
    what: 'Every claim with its citations and what each page says, as JSON',
    text: once(claimsJson),
  },
  'schema.json': {
    mediaType: 'application/schema+json; charset=utf-8',
    what: 'The form of claims.json, as JSON Schema (2020-12)',
    text: schemaJson,
  },
  'sources.json': {
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    what: 'Every page found, as CSL-JSON, for reference managers',
    text: once((model) => cslJson(sourceItems(model))),
  },
  'sources.bib': {
    mediaType: 'application/x-bibtex; charset=utf-8',
    what: 'The same pages as BibTeX (UTF-8)',
    // BibTeX reads nothing outside of its entries.
    text: once((model) => `% ${terms(model)}\n\n${bibtex(sourceItems(model))}`),
  },
  'sources.ris': {
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    what: 'The same pages as RIS',
    text: once((model) => ris(sourceItems(model))),
  },
};

/** The files that can be downloaded, with their names. */
export const dataFiles = dataFileNames.map((name) => ({ name, ...files[name] }));

/** One of the files, as an endpoint answers with it. */
export function fileResponse(model: Model, name: DataFileName): Response {
  const { mediaType, text } = files[name];
  return new Response(text(model), { headers: { 'content-type': mediaType } });
}
