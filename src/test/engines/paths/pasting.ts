import type { Reader } from '../reader.ts';

const HOLD = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Selects from the beginning of one element to the end of another, and copies that by the keyboard. */
export async function copySelected({ press, see }: Reader, from: string, to: string): Promise<void> {
  await see(
    (first, last) => {
      document.querySelector('.pasted')?.remove();
      (document.activeElement as HTMLElement | null)?.blur();
      // Safari folds notes at every width.
      document.querySelectorAll<HTMLDetailsElement>('.notes').forEach((notes) => (notes.open = true));
      const range = document.createRange();
      range.setStart(document.querySelector(first)!, 0);
      const end = document.querySelector(last)!;
      range.setEnd(end, end.childNodes.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    from,
    to,
  );
  await press(HOLD, 'c');
}

/** Pastes into a new field inside an element, and gives the text without empty lines. */
export async function pasted({ press, see, until }: Reader, place = 'body'): Promise<string> {
  // A page may not read the clipboard in every engine; a reader who pastes may.
  await see((where) => {
    document.querySelector('.pasted')?.remove();
    const field = document.createElement('textarea');
    field.className = 'pasted';
    field.style.cssText = 'position: fixed; inset: 0 auto auto 0';
    field.addEventListener('paste', ({ clipboardData }) => {
      field.dataset['html'] = clipboardData?.getData('text/html') ?? '';
    });
    document.querySelector(where)?.append(field);
    field.focus({ preventScroll: true });
  }, place);
  await press(HOLD, 'v');
  await until(() => document.querySelector<HTMLTextAreaElement>('.pasted')?.value !== '');
  const text = await see(() => document.querySelector<HTMLTextAreaElement>('.pasted')?.value ?? '');
  const lines = text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** What was pasted last, as HTML. */
export function pastedHtml({ see }: Reader): Promise<string> {
  return see(() => document.querySelector<HTMLTextAreaElement>('.pasted')?.dataset['html'] ?? '');
}
