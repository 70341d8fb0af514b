import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Brief } from '../model/types.ts';
import { once } from '../once.ts';
import { capitalised, dateLabel } from '../wording/text.ts';
import { apa } from './apa.ts';
import type { CslName } from './author-name.ts';
import { articleItem, type CslDate, type CslItem } from './csl.ts';

/** One citation, ready to be copied. */
export interface Citations {
  readonly apa: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: string;
}

/** An item in every format. */
export function citations(item: CslItem): Citations {
  return { apa: apa(item), bibtex: bibtex([item]), ris: ris([item]), csl: cslJson([item]) };
}

/** The article a brief is based on, which all its pages cite, in every format; nothing without an article. */
export const articleCitations = once((brief: Brief) => {
  const item = articleItem(brief);
  return item && citations(item);
});

const { format } = plugins.config.get('@bibtex');
// Its own way to ASCII drops every letter that TeX has no name for, such as Cyrillic; `tex` escapes instead.
format.asciiOnly = false;
// Its check takes hyphens out of labels.
format.checkLabel = false;
format.useIdAsLabel = true;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** BibTeX in UTF-8; the keys are the ids: https://www.ctan.org/pkg/bibtex */
export function bibtex(items: readonly CslItem[]): string {
  const text = plugins.output.format('bibtex', items.map(texItem)).trim();
  // Styles know the months by these names.
  return `${text.replace(/^(\tmonth = )\{(\d+)\}/gm, (_, head: string, month: string) => head + MONTHS[Number(month) - 1])}\n`;
}

/** RIS: https://en.wikipedia.org/wiki/RIS_(file_format) */
export function ris(items: readonly CslItem[]): string {
  const entries = plugins.output.format('ris', items.map(withFields), { format: 'object' });
  return entries.map((entry, index) => risText(entry, items[index]!)).join('');
}

/** CSL-JSON: https://github.com/citation-style-language/schema */
export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}

// The lines are put together here, because Citation.js breaks them after 70 letters, within words and addresses,
// cuts ids to 20 letters, and has no field for the website or the day of access that reference managers read.
function risText(
  { TY, M1, DA, ...entry }: Readonly<Record<string, string | readonly string[]>>,
  item: CslItem,
): string {
  const fields = Object.entries({
    TY,
    ...entry,
    ID: item.id,
    ...(item['container-title'] && { T2: item['container-title'] }),
    ...(DA && { DA: padded(DA) }),
    ...(M1 && { Y2: padded(M1) }),
  });
  const lines = fields.flatMap(([tag, value]) =>
    [value ?? []].flat().map((text) => `${tag}  - ${String(text).replace(/\s+/g, ' ')}\r\n`),
  );
  return `${lines.join('')}ER  - \r\n`;
}

// RIS writes month and day with two digits.
function padded(date: string | readonly string[]): string {
  return String(date).replace(/(?<=\/)\d(?=\/|$)/g, '0$&');
}

// Neither BibTeX nor RIS knows the website of a page; the publisher’s field is where readers look for it. Of editions
// they know the name, and no second address.
function withFields({ version, archive_location: permanent, ...item }: CslItem): CslItem & { edition?: string } {
  const publisher = item.publisher ?? item['container-title'];
  const edition = version?.replace(/^edition of /, '');
  const note = version && `${item.note ?? ''} ${capitalised(version)}, permanent address: ${permanent}`.trim();
  return { ...item, ...(publisher && { publisher }), ...(edition && { edition }), ...(note && { note }) };
}

function texItem(item: CslItem): CslItem {
  const known = withFields(item);
  const { publisher, note: own, issued, accessed, URL: url } = known;
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const isSaid = /\bseen\b/i.test(own ?? '');
  const dates = [issued && day && `Dated ${label(issued)}.`, accessed && !isSaid && `Seen ${label(accessed)}.`];
  const note = [own, ...dates].filter(Boolean).join(' ');
  return {
    ...known,
    // BibTeX knows months, but no days.
    ...(year && { issued: { 'date-parts': [month ? [year, month] : [year]] } }),
    title: tex(item.title),
    ...(item.author && {
      author: item.author.map(texName),
    }),
    ...(publisher && { publisher: tex(publisher) }),
    ...(note && { note: tex(note) }),
    ...(url && { URL: url.replace(/[{}\\]/g, encodeURIComponent) }),
  };
}

function texName(name: CslName): CslName {
  if ('literal' in name) return { literal: tex(name.literal) };
  return { family: tex(name.family), given: tex(name.given) };
}

function label({ 'date-parts': [parts] }: CslDate): string {
  return dateLabel(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Escaped with a backslash they would still count as braces of the entry.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

// Escapes the characters that TeX takes for commands, and those that Citation.js takes for markup; and keeps apart
// those that TeX would make one of, such as the hyphens of `--`.
function tex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\~^<>&%$#_{}]/g, (character) => TEX[character] ?? `\\${character}`)
    .replace(/([-'`])(?=\1)/g, '$1{}');
}
