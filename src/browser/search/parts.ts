import { once } from '../../once.ts';
import type { NameRecord } from '../../search/names.ts';
import type { Synonym } from './synonyms.ts';
import { fold } from './fold.ts';
import { isCommon, type Term } from './query.ts';
import { inOneWord } from './reference.ts';

/** A part of a query, which a page has in one of several ways or lacks. */
export interface Part {
  readonly typed: string;
  readonly terms: readonly Term[];
  /** Whether a page may lack it. */
  readonly isCommon: boolean;
  readonly ways: readonly Way[];
}

/** Words that a page has; or something that it is about. */
export interface Way {
  readonly words: readonly string[];
  /** Whether they stand one behind another, or near each other; nothing where they may stand anywhere. */
  readonly together?: 'in a row' | 'near';
  /** From 0 to 1; other words count less than those that were typed. */
  readonly strength: number;
  /** As the texts write it, where it is not what was typed. */
  readonly other?: string;
  /** Whether a page of the index says in a field that it is about this. */
  readonly isAbout?: boolean;
}

/** The parts of a query: names it gives whole, what has synonyms, and the other words one by one. */
export function partsOf(terms: readonly Term[], names: readonly NameRecord[], synonyms: readonly Synonym[]): Part[] {
  const { forms, longest } = formsIn(names);
  const parts: Part[] = [];
  for (let at = 0; at < terms.length;) {
    const synonym = synonyms.find((one) => one.at === at);
    const name = lengths(Math.min(longest, terms.length - at))
      .map((count) => terms.slice(at, at + count))
      .find((some) => forms.has(some.map(({ folded }) => folded).join(' ')));
    const run = name ?? terms.slice(at, at + (synonym?.count ?? numbersFrom(terms, at)));
    parts.push({
      typed: run.map(({ typed }) => typed).join(' '),
      terms: run,
      isCommon: run.every(isCommon),
      ways: [
        asTyped(run),
        ...(name ? aboutWays(forms.get(name.map(({ folded }) => folded).join(' ')) ?? []) : otherWays(synonym)),
      ],
    });
    at += run.length;
  }
  const typed = new Set<string>();
  return parts.filter((part) => !typed.has(part.typed) && typed.add(part.typed));
}

/** How many terms from here on are one: a number and those right behind it tell something only together. */
function numbersFrom(terms: readonly Term[], at: number): number {
  const end = terms.slice(at).findIndex(({ folded }) => !/^\d+$/.test(folded));
  return Math.max(1, end < 0 ? terms.length - at : end);
}

function asTyped(run: readonly Term[]): Way {
  const words = run.flatMap(({ folded }) => folded.split(' '));
  if (run.some(({ isPhrase }) => isPhrase)) return { words, together: 'in a row', strength: 1 };
  return { words, ...(words.every((word) => /^\d+$/.test(word)) && { together: 'near' }), strength: 1 };
}

function aboutWays(records: readonly NameRecord[]): Way[] {
  return records.map(({ path }) => ({
    words: [inOneWord(`about-${path.split('/').at(-2) ?? ''}`)],
    strength: 1,
    isAbout: true,
  }));
}

function otherWays(synonym: Synonym | undefined): Way[] {
  return (synonym?.words ?? []).map((other) => {
    const words = fold(other).split(' ');
    // “10 million” is a number; “sentenced to death” is as good as “death sentence”.
    const together = /\d/.test(other) ? 'in a row' : 'near';
    return { words, ...(words.length > 1 && { together }), strength: 0.8, other };
  });
}

/** All that names are called, with the things of that name, and how many words the longest has. */
const formsIn = once((names: readonly NameRecord[]) => {
  const forms = new Map<string, NameRecord[]>();
  for (const record of names)
    for (const form of new Set([record.name, ...record.forms].map(fold)))
      forms.set(form, [...(forms.get(form) ?? []), record]);
  return { forms, longest: Math.max(1, ...[...forms.keys()].map((form) => form.split(' ').length)) };
});

/** From the longest down to 1. */
function lengths(longest: number): number[] {
  return Array.from({ length: longest }, (_, less) => longest - less);
}

/** A query that names something by its number, id or address, as the only part. */
export function straightTo(typed: string, reference: string): Part {
  return { typed, terms: [], isCommon: false, ways: [{ words: [reference], strength: 1, isAbout: true }] };
}
