import { codePoint, shown } from '../problem.ts';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const CITATION_ANCHOR = /^cite-\d+$/;
const RESERVED_ANCHOR =
  /^(fn-.*|fnref-.*|footnote-label|user-content-.*|main|contents|evidence|legend|top|index|search|share|taken-out|search-(?:field|help|options|option-\d+))$/;

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
  return ID.test(text) && text.length <= 80;
}

/** What a text that is not an id must be, with the letter that only looks right if there is one. */
export function idForm(text: string): string {
  const strange = /[^\x20-\x7e]/u.exec(text)?.[0];
  const hint = strange ? `; ${codePoint(strange)} is none of these` : '';
  return `must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters${hint}`;
}

/** Whether a text can be the id of a claim or section: an id that the page does not use itself. */
export function isAnchor(text: string): boolean {
  return isId(text) && !CITATION_ANCHOR.test(text) && !isOfPage(text);
}

/** Whether a text is an id that pages use for parts of their own. */
export function isOfPage(text: string): boolean {
  return RESERVED_ANCHOR.test(text);
}

/** The ids in a text that has them with spaces between. */
export function idsOf(words: string | undefined): string[] {
  return words?.split(/\s+/).filter(Boolean) ?? [];
}

// The blank of braille is a sign that has no ink.
const BLANK = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether a text has nothing that a reader could see. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/** A title of a page without the search’s note that it was read from the address. */
export function bareTitle(title: string): string {
  return title.replace(/\s*\[title from URL\]\s*/, '');
}

/** The number of words in a text. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  return text.length === 10 && isDate(text);
}

/** Whether a text is a day, month or year of the calendar. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year || year === '0000') return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

const NOT_IN_ADDRESS = /[\s<>"\\^`{|}]/;

/** Whether a text is an address on the web that names its host plainly, without a user before it. */
export function isHttp(text: string): boolean {
  return /^https?:\/\/./.test(text) && !NOT_IN_ADDRESS.test(text) && URL.canParse(text) && !hasUser(text);
}

/** What a text that is not an address on the web must be. */
export function httpForm(text: string): string {
  if (!/^https?:\/\//i.test(text)) return 'must be an address that begins with http:// or https://';
  if (!/^https?:/.test(text)) return 'must begin with http:// or https:// in small letters';
  const [strange] = NOT_IN_ADDRESS.exec(text) ?? [];
  if (strange) {
    const what = strange === ' ' ? 'a space' : /\s/.test(strange) ? codePoint(strange) : shown(strange);
    return `must not hold ${what}; behind the host, write ${encodeURIComponent(strange)} instead`;
  }
  if (URL.canParse(text)) return 'must name no user before the host, which would hide where it leads';
  const [, port] = /^[^/]+\/\/[^/?#]+:(\d+)(?:[/?#]|$)/.exec(text) ?? [];
  return Number(port) > 65_535 ? 'must have a port of at most 65535' : 'must name a host, such as example.org';
}

function hasUser(text: string): boolean {
  const { username, password } = new URL(text);
  return username !== '' || password !== '';
}

/** Whether a text is an e-mail address that can stand in a `mailto:` link as it is. */
export function isEmail(text: string): boolean {
  return /^[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text);
}

/** Whether no value stands twice. */
export function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** Whether a text is one id or several. */
export function areIds(words: string): boolean {
  return idsOf(words).length > 0 && idsOf(words).every(isId);
}

/** What a text that is not ids must be. */
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

/** Whether a text is a whole number or a range of two, the lower first. */
export function isCount(value: string): boolean {
  const [low, high] = value.split('-').map(Number);
  return /^[1-9]\d{0,9}(-[1-9]\d{0,9})?$/.test(value) && (high === undefined || (low ?? 0) < high);
}

/** Whether a value is a point of the earth: longitude and latitude in degrees. */
export function isPoint(value: unknown): value is readonly [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  return [180, 90].every((most, index) => Number.isFinite(value[index]) && Math.abs(value[index]) <= most);
}
