import { codePoint, shown } from '../problem.ts';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const CITATION_ANCHOR = /^cite-\d+$/;
// `index` is the page of the list above; the others are device names that Windows forbids as folders.
const NO_FOLDER = /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/;
const RESERVED_ANCHOR =
  /^(fn-.*|fnref-.*|footnote-label|user-content-.*|main|contents|evidence|legend|top|search|share|cite|corrections|taken-out|search-(?:field|help|options|option-\d+))$/;

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
  return ID.test(text) && text.length <= 80;
}

/** What a wrong id must be instead; names a letter that only looks right. */
export function idForm(text: string): string {
  const strange = /[^\x20-\x7e]/u.exec(text)?.[0];
  const hint = strange ? `; ${codePoint(strange)} is none of these` : '';
  return `must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters${hint}`;
}

/** Whether a text can be the id of something with its own page: an id that can name a folder. */
export function isPageId(text: string): boolean {
  return isId(text) && !NO_FOLDER.test(text);
}

/** Whether a text can be the id of a claim or section: one that the page does not use itself. */
export function isAnchor(text: string): boolean {
  return isPageId(text) && !CITATION_ANCHOR.test(text) && !isOfPage(text);
}

/** How a message describes a reserved id. */
export const RESERVED = 'a name that the site or the system keeps for itself';

/** Whether a text is an id that pages use for parts of their own. */
export function isOfPage(text: string): boolean {
  return RESERVED_ANCHOR.test(text);
}

/** The ids in a list, or in a text that has them with spaces between. */
export function idsOf(words: string | readonly string[] | undefined = ''): readonly string[] {
  return typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : words;
}

// The braille blank is a visible character without ink.
const BLANK = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether a reader would see nothing of a text. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/** A title of a page without the search’s note that it was read from the address. */
export function bareTitle(title: string): string {
  return title.replace(/\s*\[title from URL\]\s*/, '');
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  return text.length === 10 && isDate(text);
}

/** Whether a text is the name of an edition: a day, and a number where it is not the first of that day. */
export function isEdition(text: string): boolean {
  const [day = '', nth = '2'] = text.split('.');
  return isDay(day) && /^\d{4}-\d{2}-\d{2}(?:\.\d+)?$/.test(text) && /^[1-9]\d{0,3}$/.test(nth) && nth !== '1';
}

/** Whether a text is a day, month or year of the calendar. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year || year === '0000') return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Whether a text is an e-mail address that fits a `mailto:` link as it is. */
export function isEmail(text: string): boolean {
  return /^[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text);
}

/** The first repeated value, if any. */
export function repeatedIn(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) < index);
}

/** Whether a text is one id or several. */
export function areIds(words: string): boolean {
  return idsOf(words).length > 0 && idsOf(words).every(isId);
}

/** What wrong ids must be instead. */
export function idsForm(words: string): string {
  const wrong = idsOf(words).find((one) => !isId(one));
  if (wrong === undefined) return 'must be one id or several with spaces between';
  return wrong === words ? idForm(wrong) : `must be ids with spaces between, and ${shown(wrong)} ${idForm(wrong)}`;
}

/** Whether a text is a language tag such as `uk` or `zh-Hant-TW`. */
export function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(tag);
}

/** Whether a text says who speaks: ids, or words in quotation marks. */
export function isSpeaker(value: string): boolean {
  return (/^"[^"]*"$/.test(value) && !isBlank(value.slice(1, -1))) || areIds(value);
}
