import type { Reader } from '../reader.ts';

const HOLD = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Selects from the beginning of one element to the end of another, and copies that by the keyboard. */
export async function copySelected(reader: Reader, from: string, to: string): Promise<void> {
  await reader.see(
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
  await copyByKey(reader);
}

/** Copies what is selected. */
export async function copyByKey({ press, see, until }: Reader): Promise<void> {
  const isHeard = await see(() => {
    const { body } = document;
    const media = () => document.querySelector<HTMLLinkElement>('link[media=print]')?.sheet?.media.mediaText;
    delete body.dataset['laidOutFor'];
    document.addEventListener('copy', () => (body.dataset['laidOutFor'] = media()), { once: true });
    // Without JavaScript nothing is.
    let isHeard = false;
    document.addEventListener('heard', () => (isHeard = true), { once: true });
    document.dispatchEvent(new Event('heard'));
    return isHeard;
  });
  await press(HOLD, 'c');
  // Firefox copies some time after it has taken the keys, and then from whatever has the focus.
  if (isHeard) await until(() => 'laidOutFor' in document.body.dataset);
}

/** The media that the sheet for print was for when something was last copied. */
export function laidOutFor({ see }: Reader): Promise<string | undefined> {
  return see(() => document.body.dataset['laidOutFor']);
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
