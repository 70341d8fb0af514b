import { once } from '../../once.ts';
import { asWords } from '../as-words.ts';
import { namesOf } from '../entity.ts';
import { problem, shown, type Problem } from '../problem.ts';
import type { BriefFiles } from '../read/brief.ts';
import { entityRecords, type Content } from '../read/content.ts';
import type { ClaimTag } from '../read/extract.ts';
import { isWhole } from '../read/records.ts';
import { entityKinds } from '../words.ts';
import { leaningIn } from './leaning.ts';
import { numbersIn } from './numbers-in.ts';

/** What a claim says alone is a wording of its own, complete and to be read without the text around it. */
export function checkAlone(content: Content, { prose }: BriefFiles): Problem[] {
  // A name that seems to be missing may be another of a record that could not be read.
  if (!entityKinds.every((kind) => isWhole(content[kind]))) return [];
  const names = allNames(content);
  return (prose?.claims ?? []).flatMap((claim) => {
    const { alone } = claim.value;
    return alone === undefined ? [] : checkWording(alone, claim, names);
  });
}

function checkWording(alone: string, { text, valueAt }: ClaimTag, names: readonly Name[]): Problem[] {
  const place = valueAt(['alone']);
  if (alone.toLowerCase() === text.toLowerCase()) {
    const message = '`alone` is what the claim says in the text. Take it out; one wording serves for both.';
    return [problem(place, 'alone-is-another-wording', message)];
  }
  const leaning = leaningIn(alone);
  const back = `\`alone\` begins with ${shown(leaning)}, which points back. Begin with what the claim is about.`;
  const lacking = leftOut(text, alone, names);
  const all = lacking.map(shown).join(', ');
  const out = `\`alone\` leaves out ${all}, which the claim says in the text. Say ${lacking.length > 1 ? 'them' : 'it'} here too.`;
  return [
    ...(leaning ? [problem(place, 'alone-leans-on-nothing', back)] : []),
    ...(lacking.length > 0 ? [problem(place, 'alone-leaves-nothing-out', out)] : []),
  ];
}

/** A name of a group, country or person, with all others that mean the same. */
interface Name {
  readonly words: string;
  readonly forms: readonly string[];
}

/** All names, the longest first: “Norway” is no name in “Norway House”. */
const allNames = once((content: Content): readonly Name[] => {
  const names = entityRecords(content).flatMap(({ value }) => {
    const forms = namesOf(value);
    return forms.map((words) => ({ words, forms }));
  });
  return names.sort((a, b) => b.words.length - a.words.length);
});

// “Two days later” says no date, and “the two” names who was named before.
const POINTING =
  /(?:^[A-Z][a-z]+|\b[a-z]+|\b\d+) (?:day|week|month|year)s? (?:later|earlier|before|after)\b|\b(?:[Tt]hese|[Tt]hose|[Tt]he|[Aa]ll|other) (?:two|three|four|five)\b/g;
const QUOTED = /“([^“”]*)”|„([^„“”]*)[“”]|«([^«»]*)»|"([^"]*)"/gu;
const CAPITALISED = /(?<![\p{L}\p{M}\p{N}’'])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[’'](?!s\b)\p{L}+)*/gu;
// A capital letter at the beginning of a sentence makes no name.
const BEGINS = /(?:^|[.!?…:] )[“„«"(]*$/u;
// A day of the week is a date only beside one, and “I” is nobody’s name.
const NO_NAME = /^(?:I|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)$/;

/** What a text says by number, date, name or quotation and another does not, in the words of the text. */
function leftOut(text: string, alone: string, names: readonly Name[]): string[] {
  const quoted = quotesIn(text).filter((words) => !quotesIn(alone).some((other) => bare(other).includes(bare(words))));
  const unquoted = text.replace(QUOTED, '|').replace(POINTING, '|');
  const values = new Set(numbersIn(alone).values());
  const numbers = [...numbersIn(unquoted)].flatMap(([written, value]) => (values.has(value) ? [] : [written]));
  const { named, rest } = namesIn(unquoted, names);
  const unnamed = named.filter(({ forms }) => !forms.some((form) => asWords(form).test(alone)));
  const capitalised = [...rest.matchAll(CAPITALISED)]
    .filter(({ index, 0: word }) => !BEGINS.test(rest.slice(0, index)) && !NO_NAME.test(word))
    .filter(([word]) => !asWords(word).test(alone) && !isShortened(word, alone));
  const found = [...unnamed.map(({ words }) => words), ...capitalised.map(([word]) => word), ...numbers, ...quoted];
  return [...new Set(found)].sort((a, b) => text.indexOf(a) - text.indexOf(b));
}

function namesIn(text: string, names: readonly Name[]): { readonly named: readonly Name[]; readonly rest: string } {
  let rest = text;
  const named = names.filter(({ words }) => {
    // Looked for as letters first: the pattern for whole words is slow to make.
    if (!rest.includes(words) || !asWords(words).test(rest)) return false;
    rest = rest.replaceAll(new RegExp(asWords(words), 'gu'), '|');
    return true;
  });
  return { named, rest };
}

/** Whether capital letters stand for words of a text, as ICC for “International Criminal Court”. */
function isShortened(word: string, text: string): boolean {
  const initials = [...text.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('');
  return /^\p{Lu}{2,}$/u.test(word) && initials.includes(word);
}

function quotesIn(text: string): string[] {
  return [...text.matchAll(QUOTED)].flatMap((found) => found.slice(1).filter(Boolean));
}

function bare(quoted: string): string {
  return quoted.toLowerCase().replace(/[.,;:!?…]+$/, '');
}
