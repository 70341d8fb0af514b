import { counted, listed } from '../../wording/text.ts';
import { countedAs, type Found, type ShownText } from './engine.ts';
import { excerptOf } from './excerpt.ts';
import { fold } from './fold.ts';
import type { NameHit } from './find-names.ts';
import type { Part } from './parts.ts';
import { bare, likeness } from './query.ts';
import type { PageText } from './text-index.ts';
import type { TextHit } from './text.ts';

/** One result as it is shown: where it leads, its words, and a line about it. */
export interface Result {
  readonly href: string;
  readonly title: readonly Node[];
  /** The short answer on a claim, and the name of its mark. */
  readonly answer?: { readonly mark: string; readonly text: string };
  readonly about: string;
  readonly excerpt?: readonly Node[];
  /** What was asked for and is not in it. */
  readonly lacks: readonly string[];
  /** The page of a claim, with its evidence. */
  readonly evidence?: string;
}

/** Results of one kind under a heading. */
export interface Group {
  readonly label: string;
  readonly results: readonly Result[];
}

/** Names and texts that were found, as groups of results. */
export function groupsOf({ names, text }: Found, base: string): Group[] {
  const results = text && text !== 'failed' ? textResults(text, base) : [];
  const texts = [...Map.groupBy(results, ({ label }) => label)].map(([label, some]) => ({
    label,
    results: some.map(({ result }) => result),
  }));
  const named = (names === 'failed' ? [] : names).map((hit) => nameResult(hit, base));
  return [{ label: 'Names', results: named }, ...texts].filter((group) => group.results.length > 0);
}

const KINDS = ['claim', 'source', 'other'] as const;
const STRAIGHT = ['source', 'claim', 'other'] as const;
const LABELS = { claim: 'Claims', source: 'Sources', other: 'Other passages' };

/** Claims, then sources, then others, the best first; with several briefs, by brief. A link’s number leads to the link first. */
function textResults(text: ShownText, base: string): { readonly label: string; readonly result: Result }[] {
  const words = text.parts.flatMap(({ ways }) => ways.flatMap((way) => (way.isAbout ? [] : way.words)));
  const all = [...text.texts].map(([hit, page]) => ({ hit, page, kind: countedAs(hit) }));
  return (text.isStraight ? STRAIGHT : KINDS).flatMap((kind) =>
    all
      .filter((one) => one.kind === kind)
      .map(({ hit, page }) => ({
        label: [LABELS[kind], kind === 'other' ? undefined : page.meta['brief']].filter(Boolean).join(' · '),
        result: textResult(hit, page, words, base),
      })),
  );
}

/** The status of a search, in whole sentences. */
export function sentences(found: Found): Node[] {
  const { query, text, isFiltered } = found;
  const names = found.names === 'failed' ? [] : found.names;
  if (query.terms.length === 0 && !isFiltered) return [document.createTextNode('Type a letter or a digit to search.')];
  const said: (string | Node)[] = [];
  if (names[0]?.rank === 'near') said.push('No name is spelled exactly like that. These are the closest. ');
  if (found.names === 'failed') said.push('The names could not be loaded. The next search tries again. ');
  if (text === 'failed')
    said.push(
      'The texts could not be searched, because a file did not load. The next search tries again. ',
      found.names === 'failed' ? '' : 'Names can still be found. ',
    );
  if (text && text !== 'failed') said.push(...statusOf(text, names.length, found));
  return said.map((part) => (typeof part === 'string' ? document.createTextNode(part) : part));
}

const MOST_UNKNOWN = 6;

function statusOf(text: ShownText, names: number, { isFiltered, query }: Found): (string | Node)[] {
  const { hits, partial, unknown, others, lost } = text;
  const said: (string | Node)[] = others.flatMap(({ typed, words }) => [bold(typed), ` → ${words.join(', ')}. `]);
  for (const { typed } of unknown.slice(0, MOST_UNKNOWN))
    said.push(bold(typed), isFiltered ? ' was not found with these filters. ' : ' was not found. ');
  if (unknown.length > MOST_UNKNOWN) said.push(`${unknown.length - MOST_UNKNOWN} other words were not found. `);
  if (partial.length > 0)
    said.push(
      `${hits.length === 0 ? 'No page has' : 'Few pages have'} all of these words. Struck out is what a page lacks. `,
    );
  if (lost > 0) said.push(`${counted(lost, 'result')} could not be loaded. The next search tries again. `);
  const isAsked = isFiltered || query.terms.some((term) => term.folded.length > 1);
  if (isAsked && hits.length + partial.length + names === 0) return [...said, 'No results.'];
  if (partial.length > 0 && hits.length + names === 0) return said;
  const isCut = hits.length + partial.length > text.texts.size + lost;
  return [...said, `${listed(tally(hits, names)) || 'No name matches'}${isCut ? '; the best are shown' : ''}.`];
}

/** “1 name”, “12 claims”, “1 source”, “2 other passages”; zero counts are left out. */
function tally(hits: readonly TextHit[], names: number): string[] {
  const count = (kind: string) => hits.filter((hit) => countedAs(hit) === kind).length;
  return [
    [names, 'name'] as const,
    [count('claim'), 'claim'] as const,
    [count('source'), 'source'] as const,
    [count('other'), 'other passage'] as const,
  ].flatMap(([number, noun]) => (number > 0 ? counted(number, noun) : []));
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
    lacks: [],
  };
}

/** A claim leads to its place in the brief, a source to its place in the ledger, any other page to itself. */
function textResult(
  hit: TextHit,
  { url, meta, content, anchors }: PageText,
  words: readonly string[],
  base: string,
): Result {
  const title = meta['title'] ?? url;
  const page = base + url.slice(1);
  const section = hit.kind === '' ? sectionAt(anchors, hit.places) : undefined;
  const excerpt = excerptOf(title, content, words);
  const evidence = hit.kind === 'claim' ? page : meta['claim'];
  const about = [section?.text.trim() ?? meta['section'], hit.kind === 'claim' ? '' : meta['noun']];
  return {
    href: meta['place'] ?? (section ? `${page}#${section.id}` : page),
    title: marked(title, words),
    ...(meta['answer'] && { answer: { mark: meta['mark'] ?? '', text: meta['answer'] } }),
    about: about.filter(Boolean).join(' · '),
    ...(excerpt && { excerpt: marked(excerpt, words) }),
    lacks: hit.lacks.map(({ typed }: Part) => typed),
    ...(evidence && { evidence }),
  };
}

/** The heading above most of the places. */
function sectionAt(anchors: PageText['anchors'], places: readonly number[]): PageText['anchors'][number] | undefined {
  const headings = anchors.filter(({ element }) => element === 'h2');
  const above = places.map((place) => headings.findLast(({ location }) => location <= place));
  const [most] = [...Map.groupBy(above, (one) => one)].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0];
}

/** A text with the words that were asked for marked. */
function marked(text: string, words: readonly string[]): Node[] {
  return text.split(/(\s+)/).flatMap((word) => {
    const isAsked = fold(word)
      .split(' ')
      .some((part) => part && words.some((asked) => likeness(part, asked) > 0));
    if (!isAsked) return document.createTextNode(word);
    const mark = document.createElement('mark');
    mark.textContent = bare(word);
    const [before = '', after = ''] = word.split(mark.textContent);
    return [document.createTextNode(before), mark, document.createTextNode(after)];
  });
}
