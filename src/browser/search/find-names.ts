import { once } from '../../once.ts';
import { fold } from './fold.ts';
import { isTelling, typingErrors } from './typing-errors.ts';
import type { NameRecord } from '../../search/names.ts';

/** A name that fits a query, and the matching form. */
export interface NameHit {
  readonly record: NameRecord;
  /** The matching spelling, if it is not the name itself. */
  readonly matched?: string;
  readonly rank: Rank;
}

/** How a name fits: the whole name, a whole alias, the beginning of one, nearly, or in part of the query. */
export type Rank = 'name' | 'alias' | 'beginning' | 'near' | 'part';

const RANKS: readonly Rank[] = ['name', 'alias', 'beginning', 'near', 'part'];

/**
 * Names for a query, best first: exact name, then alias, then beginning, then near, then a name in part of the query.
 * Near ones are offered only if nothing is certain; if nothing fits at all, those near to a single word.
 */
export function findNames(query: string, records: readonly NameRecord[]): NameHit[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  // “Ukraine’s drones” asks for Ukraine first.
  const owner = fold(query.replace(/(?<=\p{L})[’'‘ʼ]s(?!\p{L})|(?<=s)[’'‘ʼ](?!\p{L})/gu, ''));
  const ofOwner = owner === wanted ? [] : hitsFor(owner, records).filter(({ rank }) => rank !== 'near');
  const hits = [
    ...ofOwner,
    ...hitsFor(wanted, records).filter(({ record }) => !ofOwner.some((hit) => hit.record === record)),
  ];
  const words = [...new Set(wanted.split(' '))];
  if (hits.length > 0 || words.length < 2) return hits;
  const near = words
    .flatMap((word) => (isTelling(word) ? hitsFor(word, records) : []))
    .filter((hit) => hit.rank === 'near');
  return near.filter((hit, index) => near.findIndex((other) => other.record === hit.record) === index);
}

function hitsFor(wanted: string, records: readonly NameRecord[]): Scored[] {
  const hits = records.flatMap((record) => bestForm(wanted, record, generalIn(records)));
  const isCertain = hits.some((hit) => RANKS.indexOf(hit.rank) < RANKS.indexOf('near'));
  return hits
    .filter((hit) => !isCertain || hit.rank !== 'near')
    .sort(
      (a, b) =>
        RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) ||
        a.apart - b.apart ||
        a.record.name.localeCompare(b.record.name, 'en'),
    );
}

interface Scored extends NameHit {
  readonly apart: number;
}

function bestForm(wanted: string, record: NameRecord, general: ReadonlySet<string>): Scored[] {
  const forms = formsOf(record);
  const scored = forms.flatMap(({ form, folded }, index) => {
    const fit = fitOf(wanted, folded, index === 0 ? undefined : (forms[0]?.folded ?? ''), general);
    return fit ? [{ record, ...fit, ...(index > 0 && { matched: form }) }] : [];
  });
  scored.sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || a.apart - b.apart);
  return scored.slice(0, 1);
}

const formsOf = once(({ name, forms }: NameRecord) => [name, ...forms].map((form) => ({ form, folded: fold(form) })));

function fitOf(
  wanted: string,
  form: string,
  name: string | undefined,
  general: ReadonlySet<string>,
): { rank: Rank; apart: number } | undefined {
  if (form === wanted) return { rank: name === undefined ? 'name' : 'alias', apart: 0 };
  const words = form.split(' ');
  const asked = wanted.split(' ');
  if (form.startsWith(wanted)) return { rank: 'beginning', apart: form.length - wanted.length };
  if (asked.every((word) => words.some((one) => one.startsWith(word))))
    return { rank: 'beginning', apart: 50 + form.length - wanted.length };
  const apart = typingErrors(wanted, form);
  if (apart !== undefined) return { rank: 'near', apart };
  // A name inside a longer query: “wagner prisons” still offers Wagner.
  return asked.length > 1 && isPart(asked, words, name ?? form, general)
    ? { rank: 'part', apart: -form.length }
    : undefined;
}

/**
 * Whether the query contains this whole form, or its first word where that tells which name is meant. An alias’s first
 * word tells nothing if the name does not have it: the “Post-Soviet states” are no post.
 */
function isPart(
  asked: readonly string[],
  words: readonly string[],
  name: string,
  general: ReadonlySet<string>,
): boolean {
  const [first = ''] = words;
  const isTelling = first.length > 3 && !general.has(first) && name.split(' ').includes(first);
  return words.every((word) => asked.includes(word)) || (isTelling && asked.includes(first));
}

// Common first words of names in English; they do not identify a name.
const GENERAL =
  'north south east west northern southern eastern western former central middle united new old first great national international royal republic islamic military private special'.split(
    ' ',
  );

/** First words that do not identify a name: common ones, and those that several names share and that are no name. */
const generalIn = once((records: readonly NameRecord[]): ReadonlySet<string> => {
  const forms = records.flatMap((record) => formsOf(record).map(({ folded }) => ({ record, folded })));
  const whole = new Set(forms.map(({ folded }) => folded));
  const byFirst = Map.groupBy(forms, ({ folded }) => folded.split(' ')[0] ?? '');
  const shared = [...byFirst].filter(
    ([word, those]) => !whole.has(word) && new Set(those.map(({ record }) => record)).size > 1,
  );
  return new Set([...GENERAL, ...shared.map(([word]) => word)]);
});
