/** Where the records for the index are kept in a built site until it is indexed. */
export const RECORDS = 'pagefind/records.jsonl';

/** A page for the index. */
export interface IndexedPage {
  readonly url: string;
  readonly content: string;
}

/** What the brief’s page shows of claims; it is indexed once, with the page of each claim. */
export const NOT_OF_THE_BRIEF = ['.claim', '.notes', '.brief-head > :not(h1)', '.contents', '.legend', '.evidence'];
