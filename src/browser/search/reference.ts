/** An id, or the words of a query, as the index has them: `reed-killed-in-bakhmut` as one word. */
export function inOneWord(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Marks claims that count something: they answer “how many”. */
export const COUNTS = 'counts';

/** Whether a query asks for a number. */
export function asksHowMany(query: string): boolean {
  return /\b(?:how (?:many|much)|number of)\b/i.test(query);
}

const NUMBERED =
  /^(?:(link|cite|citation|source|reference|ref|note)|(paragraph|par|para|p|¶|§)|(claim))s?\.?\s*(?:no\.?|number|nr\.?|№|#)?\s*[-–:]?\s*(\d+)$/i;

/** What a query names by its number, id or address: “link 49”, “¶ 12”, `reed-killed-in-bakhmut`. */
export interface Reference {
  /** As the index has it. */
  readonly word: string;
  /** Whether the query can mean nothing else; an id may be words with hyphens. */
  readonly isCertain: boolean;
}

/** The reference that a query consists of. */
export function referenceIn(query: string): Reference | undefined {
  const typed = query.normalize('NFKC').trim();
  const [, link, paragraph, , number] = NUMBERED.exec(typed) ?? [];
  if (number) return { word: `${link ? 'link' : paragraph ? 'paragraph' : 'claim'}${Number(number)}`, isCertain: true };
  const id = lastPart(typed);
  if (/^cite-\d+$/.test(id)) return { word: id.replace('cite-', 'link'), isCertain: true };
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/i.test(id) ? { word: inOneWord(id), isCertain: false } : undefined;
}

/** The id that an address ends with, or what is no address. */
function lastPart(text: string): string {
  const [, fragment, name = text] = /^(?:https?:\/)?\/\S*?(?:#([\w-]+)\S*|\/?([\w-]+)\/?)$/.exec(text) ?? [];
  return (fragment ?? name).replace(/^#/, '');
}
