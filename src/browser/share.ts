const COPIED = 'Copied.';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Copying, the share sheet of phones, and taps on claims. */
export function offerShare(): void {
  showShareSheet(document);
  document.addEventListener('focusin', ({ target }) => {
    if ((target as Element).matches('.copy :is(input, textarea)')) (target as Field).select();
  });
  // Whatever is copied replaces what a button copied.
  for (const change of ['copy', 'cut']) document.addEventListener(change, () => unsay());
  document.addEventListener('click', (event) => {
    const at = event.target as Element;
    const button = at.closest<HTMLElement>('[data-copy], [data-share-sheet]');
    if (button?.dataset['shareSheet']) void openSheet(button.dataset['shareSheet']);
    else if (button) void copy(button);
    // On touch screens a tap on the words does what pointing does with a mouse.
    const isTap = matchMedia('(hover: none)').matches && !at.closest('a') && getSelection()?.isCollapsed;
    if (isTap) at.closest('.claim')?.querySelector<HTMLElement>('.self')?.focus({ preventScroll: true });
  });
}

/** Shows the first button of a part that opens the share sheet of a phone, where there is one. */
export function showShareSheet(part: ParentNode): void {
  const button = part.querySelector<HTMLElement>('[data-share-sheet]');
  if (button) button.hidden = !('share' in navigator);
}

async function openSheet(url: string): Promise<void> {
  // Closing the sheet rejects; that is no error.
  await navigator.share({ title: document.title, url }).catch(() => undefined);
}

/** Takes back what was said of other fields: only one is in the clipboard, and only one is selected. */
function unsay(except?: string): void {
  for (const status of document.querySelectorAll('.copied')) if (status.textContent !== except) status.textContent = '';
}

async function copy(button: HTMLElement): Promise<void> {
  const field = button.closest('.copy')?.querySelector<Field>('input, textarea');
  const status = button.closest('.copy')?.querySelector('.copied');
  if (!field || !status) return;
  try {
    await navigator.clipboard.writeText(field.value);
    unsay();
    status.textContent = COPIED;
  } catch {
    unsay(COPIED);
    field.focus();
    field.select();
    status.textContent =
      'Your browser does not let this page copy. The text is selected: copy it with Ctrl+C, or ⌘C, or the menu.';
  }
}
