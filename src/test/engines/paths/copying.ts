import { expect } from 'vitest';
import { paths, publicUrl } from '../../../links.ts';
import type { Path } from '../paths.ts';
import type { Reader } from '../reader.ts';

const CLAIM = 'haddad-denies-the-sale';
const PAGE = publicUrl(paths.claim('herring-race', CLAIM));
const PLACE = publicUrl(paths.anchor('herring-race', CLAIM));
const WORDS = 'Salma Haddad said that Smith & Øye had sold her 500 barrels';

/** Copying the addresses and the quotation of a claim from its mark in the brief. */
export const copying: readonly Path[] = [
  {
    promise: 'the mark of a claim copies its addresses and its quotation, by mouse and by key',
    walk: async (reader) => {
      await reader.go('/herring-race/');
      await reader.click(`#${CLAIM} a.self`);
      expect(await copy(reader, 'Link to this claim')).toBe(PAGE);
      await reader.press('Escape');
      await reader.until((id) => Boolean(document.activeElement?.matches(`#${id} a.self`)), CLAIM);
      await reader.press('Enter');
      expect(await copy(reader, 'Link to its place in the brief')).toMatch(new RegExp(`^${PLACE}:~:text=\\S+$`));
      const quotation = await copy(reader, 'Quotation with link');
      expect(quotation).toContain(`“${WORDS}`);
      expect(quotation).toContain(
        'Whether it was said is contested; denied. The harbour office denied that she had said so.',
      );
      expect(quotation.endsWith(PAGE)).toBe(true);
    },
  },
];

/** Copies what a field of the card holds, and gives what pasting it then gives. */
async function copy({ click, press, see, until }: Reader, label: string): Promise<string> {
  await until(() => Boolean(document.querySelector('[role=dialog][aria-label="Copy and cite"]:popover-open')));
  await click(`[role=dialog] [aria-label="Copy: ${label}"]`);
  await until(
    (name) =>
      document.querySelector(`[role=dialog] .copy:has([aria-label="Copy: ${name}"]) .copied`)?.textContent ===
      'Copied.',
    label,
  );
  // A page may not read the clipboard in every engine; a reader who pastes may.
  await see(() => {
    const field = document.createElement('textarea');
    document.querySelector('[role=dialog]')?.append(field);
    field.focus();
  });
  await press(process.platform === 'darwin' ? 'Meta' : 'Control', 'v');
  await until(() => (document.activeElement as HTMLTextAreaElement).value !== '');
  return see(() => (document.activeElement as HTMLTextAreaElement).value);
}
