import { diffWordsWithSpace } from 'diff';

/** The parts of a claim that can change from one edition to the next, as readers see them. */
export type Field = 'wording' | 'finding' | 'outcome' | 'caution' | 'evidence' | 'since' | 'details';

/** One change: from one text to another, or within a text word by word. */
export type Change = {
  readonly field: Field;
  readonly label: string;
} & ({ readonly parts: readonly Part[] } | { readonly from?: string; readonly to?: string });

/** Words that two texts share, or that only one of them has. */
export interface Part {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** The change of a value, if any. */
export function valueChange(field: Field, label: string, from: string, to: string): readonly Change[] {
  if (from === to) return [];
  return [{ field, label, ...(from && { from }), ...(to && { to }) }];
}

/** The change of a text, word by word if both have one. */
export function textChange(field: Field, label: string, from: string, to: string): readonly Change[] {
  if (from === to) return [];
  return from && to ? [{ field, label, parts: wordDifference(from, to) }] : valueChange(field, label, from, to);
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
