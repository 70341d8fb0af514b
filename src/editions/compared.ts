import { byId } from '../model/by-id.ts';
import { frozenText } from '../model/editions.ts';
import type { EditionFile, FrozenCitation, FrozenClaim, FrozenSource } from '../model/read/edition-file.ts';
import { capitalised, countLabel, dateLabel, listed, quoted, sentence } from '../wording/text.ts';
import { isOfMarks, isSameButForMarks, textChange, valueChange, type Change, type Field } from './change.ts';

/** A claim of an edition with all that belongs to it, or a citation that belongs to no claim. */
export interface Compared {
  readonly id: string;
  readonly words: string;
  readonly claim?: FrozenClaim;
  readonly citations: readonly FrozenCitation[];
  readonly sources: ReadonlyMap<string, FrozenSource>;
}

/** What readers see of a claim, field by field, and how two states of it differ. Running text is not compared. */
const fields: Readonly<Record<Field, (before: Compared, after: Compared) => readonly Change[]>> = {
  wording: (before, after) => {
    const alone = textChange('wording', 'Wording', before.words, after.words);
    const flow = textChange('wording', 'Wording in the text', flowOf(before), flowOf(after));
    // A change in both is shown once.
    if (alone.length === 0) return flow;
    return alone.every(isOfMarks) ? [...alone, ...flow.filter((change) => !isOfMarks(change))] : alone;
  },
  finding: (before, after) => valueChange('finding', 'Finding', findingOf(before), findingOf(after)),
  outcome: (before, after) => {
    const [from, to] = [outcomesOf(before), outcomesOf(after)];
    return wordsOf(from) === wordsOf(to)
      ? textChange('outcome', 'Reason of the outcome', reasonsOf(from), reasonsOf(to))
      : valueChange('outcome', 'Outcome', outcomeLine(from), outcomeLine(to));
  },
  caution: (before, after) => textChange('caution', 'Note', cautionOf(before), cautionOf(after)),
  evidence: (before, after) => pageChanges(before, after),
  since: (before, after) => listChanges('since', 'Since then', sinceOf(before), sinceOf(after)),
  details: (before, after) => [
    ...Object.entries(details).flatMap(([label, of]) =>
      valueChange('details', label, before.claim ? of(before.claim) : '', after.claim ? of(after.claim) : ''),
    ),
    ...(idsOf(before) === idsOf(after) ? [] : valueChange('details', 'About', aboutOf(before), aboutOf(after))),
  ],
};

/** Everything in which two states of a claim differ. */
export function changesBetween(before: Compared, after: Compared): readonly Change[] {
  return Object.values(fields).flatMap((compare) => compare(before, after));
}

/** The claims of an edition in the order of the brief, and after them its citations that belong to none. */
export function comparedOf(file: EditionFile): readonly Compared[] {
  const sources = byId(file.sources);
  const citations = new Map(byId(file.citations));
  const claims = file.claims.map((claim) => {
    const cited = (claim.citations ?? []).flatMap((id) => citations.get(id) ?? []);
    cited.forEach(({ id }) => citations.delete(id));
    return { id: claim.id, words: sentence(frozenText(claim)), claim, citations: cited, sources };
  });
  const others = [...citations.values()].map((citation) => ({
    id: citation.id,
    words: `Link ${citation.link}: ${quoted(citation.phrase ?? '')}`,
    citations: [citation],
    sources,
  }));
  return [...claims, ...others];
}

/** The details of a claim, each under its name, in today’s wording. */
export function detailsOf(claim: FrozenClaim): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(details).flatMap(([label, of]) => (of(claim) ? [[label, of(claim)]] : [])));
}

const details: Readonly<Record<string, (claim: FrozenClaim) => string>> = {
  'Said by': ({ by = [] }) => listed(by.map(({ name }) => name)),
  Kind: ({ sort = '' }) => capitalised(sort),
  When: ({ when }) => (when ? dateLabel(when) : ''),
  Side: ({ side = '' }) => capitalised(side),
  Number: ({ count }) => (count ? `${countLabel(count)}${count.what ? ` (${count.what})` : ''}` : ''),
  'In the article': ({ paragraph }) => (paragraph ? `paragraph ${paragraph}` : ''),
};

function flowOf({ claim }: Compared): string {
  return claim ? sentence(claim.text) : '';
}

function findingOf({ claim, citations }: Compared): string {
  return capitalised((claim ?? citations[0])?.finding ?? 'no link');
}

function idsOf({ claim }: Compared): string {
  return (claim?.about ?? []).map(({ id }) => id).join();
}

function aboutOf({ claim }: Compared): string {
  return listed((claim?.about ?? []).map(({ name }) => name));
}

type Outcome = NonNullable<FrozenCitation['outcome']>;

function outcomesOf({ citations }: Compared): readonly Outcome[] {
  return citations.flatMap(({ outcome }) => outcome ?? []);
}

function wordsOf(outcomes: readonly Outcome[]): string {
  return outcomes.map(({ word }) => word).join();
}

function reasonsOf(outcomes: readonly Outcome[]): string {
  return outcomes.map(({ because = '' }) => because).join(' ');
}

function outcomeLine(outcomes: readonly Outcome[]): string {
  return outcomes.map(({ label, word, because = '' }) => `${capitalised(label ?? word)}. ${because}`.trim()).join(' ');
}

function cautionOf({ citations }: Compared): string {
  return citations.flatMap(({ caution }) => caution ?? []).join(' ');
}

function sinceOf({ citations, sources }: Compared): readonly string[] {
  return citations.flatMap(({ since = [] }) =>
    since.map(({ date, text, sources: ids = [] }) => {
      const pages = ids.map((id) => pageName(id, sources.get(id)));
      return `${dateLabel(date)}: ${text}${pages.length > 0 ? ` (${listed(pages)})` : ''}`;
    }),
  );
}

function listChanges(field: Field, label: string, before: readonly string[], after: readonly string[]): Change[] {
  const twin = (one: string, others: readonly string[]) => others.find((other) => isSameButForMarks(one, other)) ?? '';
  return [
    ...before.flatMap((one) => textChange(field, label, one, twin(one, after))),
    ...after.flatMap((one) => (twin(one, before) ? [] : valueChange(field, label, '', one))),
  ];
}

interface Page {
  readonly name: string;
  readonly strength: string;
  readonly bearing: string;
  readonly says: string;
}

function pageChanges(before: Compared, after: Compared): Change[] {
  const [from, to] = [pagesOf(before), pagesOf(after)];
  return [
    ...[...from].flatMap(([key, page]) => (to.has(key) ? [] : valueChange('evidence', 'Page removed', line(page), ''))),
    ...[...to].flatMap(([key, page]) => {
      const old = from.get(key);
      if (!old) return valueChange('evidence', 'Page added', '', line(page));
      return [
        // Compared by the word of the content: its label may differ between editions.
        ...(old.strength === page.strength
          ? []
          : valueChange('evidence', `How ${page.name} bears on it`, old.bearing, page.bearing)),
        ...textChange('evidence', `What ${page.name} says`, old.says, page.says),
      ];
    }),
  ];
}

/** The pages of all citations; a page of two citations counts twice. */
function pagesOf({ citations, sources }: Compared): ReadonlyMap<string, Page> {
  return new Map(
    citations.flatMap(({ id, evidence = [] }) =>
      evidence.map(({ source, strength, label, supports = '' }) => {
        const name = pageName(source, sources.get(source));
        return [
          `${id} ${source}`,
          { name, strength, bearing: label ?? capitalised(strength), says: supports },
        ] as const;
      }),
    ),
  );
}

function pageName(id: string, { title = id, publisher = '' }: Partial<FrozenSource> = {}): string {
  return `${quoted(title)}${publisher && `, ${publisher}`}`;
}

function line({ name, bearing, says }: Page): string {
  return `${name}. ${bearing}: ${says}`;
}
