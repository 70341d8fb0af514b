import { counted } from './text.ts';

/** What a fold of notes must not hide: the mark and what became of the thing claimed. */
export interface NoteOn {
  readonly mark?: string | undefined;
  readonly outcome?: string | undefined;
}

/** “3 notes”, and what is grave in them: “contested, corrected” */
export function foldLabel(notes: readonly NoteOn[]): { readonly count: string; readonly grave: string } {
  const grave = notes.flatMap(({ mark, outcome }) => [
    ...(mark === 'contested' ? ['contested'] : mark === 'not-found' ? ['not found'] : []),
    ...(outcome ? [outcome] : []),
  ]);
  return { count: counted(notes.length, 'note'), grave: [...new Set(grave)].join(', ') };
}
