import { diffWordsWithSpace } from 'diff';

/** The parts of a claim that can change from one edition to the next, as readers see them. */
export type Field = 'wording' | 'finding' | 'outcome' | 'caution' | 'evidence' | 'since' | 'details';

/** One change: from one text to another, or within a text word by word. */
export type Change = {
  readonly field: Field;
  readonly label: string;
  /** That no word or number changed, only the shape of quotation marks or apostrophes. */
  readonly ofMarks?: true;
} & ({ readonly parts: readonly Part[] } | { readonly from?: string; readonly to?: string });

/** Whether a change is of nothing but the shape of quotation marks. */
export const isOfMarks = (change: Change): boolean => change.ofMarks ?? false;

/** Words that two texts share, or that only one of them has. */
export interface Part {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** The change of a value, if any. */
export function valueChange(field: Field, label: string, from: string, to: string): readonly Change[] {
  if (from === to) return [];
  return [{ field, label, ...ofMarks(from, to), ...(from && { from }), ...(to && { to }) }];
}

/** The change of a text, word by word if both have one. */
export function textChange(field: Field, label: string, from: string, to: string): readonly Change[] {
  if (from === to || !from || !to) return valueChange(field, label, from, to);
  return [{ field, label, ...ofMarks(from, to), parts: wordDifference(from, to) }];
}

/** Whether two texts differ at most in the shape of quotation marks and apostrophes. */
export function isSameButForMarks(one: string, other: string): boolean {
  return plainMarks(one) === plainMarks(other);
}

function ofMarks(from: string, to: string): Pick<Change, 'ofMarks'> {
  return isSameButForMarks(from, to) ? { ofMarks: true } : {};
}

function plainMarks(text: string): string {
  return text.replaceAll(/[“”„‟"«»‘’‚‛‹›]/g, "'");
}

/** Two texts as one, word by word; runs of changed words are kept together. */
export function wordDifference(from: string, to: string): readonly Part[] {
  const parts: Part[] = [];
  const pending = { removed: '', added: '' };
  const flush = () => {
    for (const kind of ['removed', 'added'] as const) {
      if (pending[kind] !== '') parts.push({ kind, text: pending[kind] });
      pending[kind] = '';
    }
  };
  for (const { value, added, removed } of diffWordsWithSpace(from, to)) {
    const isGap = !added && !removed && value.trim() === '' && pending.removed + pending.added !== '';
    if (added || isGap) pending.added += value;
    if (removed || isGap) pending.removed += value;
    if (added || removed || isGap) continue;
    flush();
    parts.push({ kind: 'same', text: value });
  }
  flush();
  return parts;
}
