import { counted, listed } from '../../wording/text.ts';
import type { Found } from './engine.ts';
import { excerptOf } from './excerpt.ts';
import { fold } from './fold.ts';
import type { NameHit } from './find-names.ts';
import { isWord, type Query, type Term } from './query.ts';
import type { TextHit } from './text.ts';

/** One result as it is shown: where it leads, its words, and a line about it. */
export interface Result {
  readonly href: string;
  readonly title: readonly Node[];
  readonly about: string;
  readonly excerpt?: readonly Node[];
  /** The page with its evidence, for a claim. */
  readonly evidence?: string;
}

/** Names and texts that were found, as results; an entity that the names show is not shown again. */
export function resultsOf(found: Found, base: string): { readonly names: Result[]; readonly texts: Result[] } {
  const names = (found.names === 'failed' ? [] : found.names).map((hit) => nameResult(hit, base));
  const hits = found.text && found.text !== 'failed' ? found.text.hits : [];
  const shown = new Set(names.map((result) => result.href));
  return { names, texts: hits.filter((hit) => !shown.has(hit.url)).map((hit) => textResult(hit, found.query)) };
}

/** The status of a search and its results, in whole sentences. */
export function sentences(found: Found, texts: readonly Result[]): Node[] {
  const { query, text, isFiltered } = found;
  const names = found.names === 'failed' ? [] : found.names;
  const claims = texts.filter((result) => result.evidence).length;
  const said: (string | Node)[] = [];
  if (query.terms.length === 0 && !isFiltered) return [document.createTextNode('Type a letter or a digit to search.')];
  if (names[0]?.rank === 'near') said.push('No name is spelled exactly like that. These are the closest. ');
  if (found.names === 'failed') said.push('The names could not be loaded. ');
  if (text === 'failed')
    said.push(
      'Text search is not available: its files could not be loaded. ',
      found.names === 'failed' ? '' : 'Names can still be found. ',
    );
  if (text && text !== 'failed') {
    text.unknown.forEach((word) =>
      said.push(bold(word), isFiltered ? ' was not found with these filters. ' : ' was not found. '),
    );
    if (text.relaxed) said.push('No page has all of these words; these have some. ');
    const isAsked = isFiltered || query.terms.some((term) => term.folded.length > 1);
    if (isAsked && text.hits.length + names.length === 0) said.push('No results.');
    else said.push(`${listed(tally(names.length, claims, texts.length - claims, text.isMore)) || 'No name matches'}.`);
  }
  return said.map((part) => (typeof part === 'string' ? document.createTextNode(part) : part));
}

/** “1 name”, “at least 12 claims”, “2 other passages”; zero counts are left out. */
function tally(names: number, claims: number, others: number, isMore: boolean): string[] {
  return [
    ...(names > 0 ? [counted(names, 'name')] : []),
    ...(claims > 0 ? [`${isMore ? 'at least ' : ''}${counted(claims, 'claim')}`] : []),
    ...(others > 0 ? [counted(others, 'other passage')] : []),
  ];
}

function bold(text: string): HTMLElement {
  const element = document.createElement('b');
  element.textContent = text;
  return element;
}

function nameResult({ record, matched, rank }: NameHit, base: string): Result {
  const title = matched && rank !== 'beginning' && rank !== 'part' ? `${matched} → ${record.name}` : record.name;
  return {
    href: base + record.path.slice(1),
    title: [document.createTextNode(title)],
    about: [record.noun, record.what].filter(Boolean).join(' · '),
  };
}

/** A claim leads to its place in the brief; any other page to itself. */
function textResult({ url, meta, text }: TextHit, query: Query): Result {
  const title = meta['title'] ?? url;
  const excerpt = excerptOf(title, text, query.terms);
  const about = [meta['brief'], meta['section'], meta['answer'], meta['noun']].filter(Boolean).join(' · ');
  return {
    href: meta['place'] ?? url,
    title: marked(title, query.terms),
    about,
    ...(excerpt && { excerpt: marked(excerpt, query.terms) }),
    ...(meta['place'] && { evidence: url }),
  };
}

/** A text with the words that were asked for marked. */
function marked(text: string, terms: readonly Term[]): Node[] {
  const asked = terms.flatMap((term) =>
    term.isPhrase ? term.folded.split(' ').map((folded) => ({ ...term, folded, isPhrase: false })) : term,
  );
  return text.split(/(\s+)/).map((word) => {
    if (
      !fold(word)
        .split(' ')
        .some((part) => part && asked.some((term) => isWord(part, term)))
    )
      return document.createTextNode(word);
    const mark = document.createElement('mark');
    mark.textContent = word;
    return mark;
  });
}
