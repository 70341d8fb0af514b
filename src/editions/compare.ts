import type { EditionFile } from '../model/read/edition-file.ts';
import { byId } from '../model/by-id.ts';
import { sentence } from '../wording/text.ts';
import { isOfMarks, textChange, type Change, type Field } from './change.ts';
import { changesBetween, comparedOf, type Compared } from './compared.ts';

/** What became of one claim from one edition to the next. */
export interface ClaimChange {
  /** Its id in the later edition, or the last one that it had. */
  readonly id: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Its words in the later edition, or the last ones that it had. */
  readonly words: string;
  /** Whether it is a claim, not a link without a claim. */
  readonly isClaim: boolean;
  readonly changes: readonly Change[];
  /** What the corrections between the two say of it. */
  readonly reasons: readonly string[];
}

/** How one edition differs from the one before. */
export interface Comparison {
  /** Of the brief itself: title and summary. */
  readonly front: readonly Change[];
  /** In the order of the later brief; removed claims keep their places. */
  readonly claims: readonly ClaimChange[];
  /** The earlier id of every claim that both have, by the later one. */
  readonly earlierIds: ReadonlyMap<string, string>;
}

/** Compares two editions of a brief claim by claim; ids are followed through `formerly`. */
export function compareEditions(before: EditionFile, after: EditionFile): Comparison {
  const old = comparedOf(before);
  const oldById = byId(old);
  const pairs = comparedOf(after).map((one) => ({ one, earlier: earlierOf(one, oldById) }));
  const reasonsOf = newReasons(before, after);
  const found = pairs.map(({ one, earlier }) => changeOf(one, earlier, reasonsOf));
  // A removed claim follows the one it followed before.
  const positions = new Map(pairs.map(({ earlier }, index) => [earlier, index]));
  let position = -1;
  const removed = old.flatMap((one) => {
    position = positions.get(one) ?? position;
    return positions.has(one) ? [] : [{ one, position }];
  });
  const behind = Map.groupBy(removed, (one) => one.position);
  const takenOut = (at: number) =>
    (behind.get(at) ?? []).map(({ one }) => ({ ...entry(one, reasonsOf), kind: 'removed' as const, changes: [] }));
  return {
    front: [
      ...textChange('wording', 'Title', before.title, after.title),
      ...textChange('wording', 'Summary', before.summary ?? '', after.summary ?? ''),
    ],
    claims: [...takenOut(-1), ...found.flatMap((change, index) => [...(change ? [change] : []), ...takenOut(index)])],
    earlierIds: new Map(pairs.flatMap(({ one, earlier }) => (earlier ? [[one.id, earlier.id]] : []))),
  };
}

/** How many claims changed in each way; a claim with several changes counts for each. */
export function countChanges({ claims }: Comparison) {
  const own = claims.filter(({ isClaim }) => isClaim);
  const ofKind = (kind: ClaimChange['kind']) => own.filter((one) => one.kind === kind).length;
  const inField = (...some: readonly Field[]) =>
    own.filter(({ changes }) => changes.some((one) => some.includes(one.field) && !isOfMarks(one))).length;
  return {
    added: ofKind('added'),
    reworded: inField('wording'),
    removed: ofKind('removed'),
    'changed in finding': inField('finding'),
    'changed in outcome': inField('outcome'),
    'changed in evidence': inField('evidence', 'caution', 'since'),
    'changed in details': inField('details'),
    'changed only in quotation marks or apostrophes': own.filter(
      ({ kind, changes }) => kind === 'changed' && changes.every(isOfMarks),
    ).length,
  };
}

type ReasonsOf = (one: Compared) => readonly string[];

function newReasons(before: EditionFile, after: EditionFile): ReasonsOf {
  const key = ({ date, claim }: { readonly date: string; readonly claim: string }) => `${date} ${claim}`;
  const known = new Set((before.corrections ?? []).map(key));
  const fresh = (after.corrections ?? []).filter((one) => !known.has(key(one)));
  const byClaim = Map.groupBy(fresh, ({ claim }) => claim);
  return ({ id, claim }) =>
    [id, ...(claim?.formerly ?? [])]
      .flatMap((one) => byClaim.get(one) ?? [])
      .map(({ changed, why }) => `${sentence(changed)} ${sentence(why)}`);
}

function earlierOf({ id, claim }: Compared, old: ReadonlyMap<string, Compared>): Compared | undefined {
  return [id, ...(claim?.formerly ?? []).toReversed()].flatMap((one) => old.get(one) ?? []).at(0);
}

function changeOf(one: Compared, earlier: Compared | undefined, reasonsOf: ReasonsOf): ClaimChange | undefined {
  if (!earlier) return { ...entry(one, reasonsOf), kind: 'added', changes: [] };
  const changes = changesBetween(earlier, one);
  return changes.length === 0 ? undefined : { ...entry(one, reasonsOf), kind: 'changed', changes };
}

function entry(one: Compared, reasonsOf: ReasonsOf) {
  return { id: one.id, words: one.words, isClaim: one.claim !== undefined, reasons: reasonsOf(one) };
}
