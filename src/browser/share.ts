import { plainClick } from './click.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

// Cancels an earlier request when the reader makes another.
let asked: AbortController | undefined;

/** Copying, the share sheet of phones, and a card with both on the marks of claims and sections in a brief. */
export function offerShare(): void {
  showShareSheets(document);
  document.addEventListener('focusin', ({ target }) => {
    if ((target as Element).matches('.copy :is(input, textarea)')) (target as Field).select();
  });
  document.addEventListener('keydown', hideWords);
  for (const turn of ['pointerover', 'focusin']) document.addEventListener(turn, showWordsAnew);
  document.addEventListener('click', (event) => {
    const at = event.target as Element;
    const button = at.closest<HTMLElement>('[data-copy], [data-share-sheet]');
    if (button?.dataset['shareSheet']) void openSheet(button.dataset['shareSheet']);
    else if (button) void copy(button);
    asked?.abort();
    const link = plainClick(event, 'a.self');
    if (link) {
      event.preventDefault();
      // The address becomes that of the claim, without a step to go back.
      history.replaceState(history.state, '', link.hash);
      openCard(link);
    }
    // On touch screens a tap on the words does what pointing does with a mouse.
    const isTap = matchMedia('(hover: none)').matches && !at.closest('a') && getSelection()?.isCollapsed;
    if (isTap) at.closest('.claim')?.querySelector<HTMLElement>('.self')?.focus({ preventScroll: true });
  });
}

/** Shows what opens the share sheet of a phone, where there is one. */
export function showShareSheets(part: ParentNode): void {
  if (!('share' in navigator)) return;
  part.querySelectorAll<HTMLElement>('[data-share-sheet]').forEach((button) => (button.hidden = false));
}

/** The words of a mark cover the next line; Escape hides them until the reader returns to the claim. */
function hideWords({ key }: KeyboardEvent): void {
  if (key !== 'Escape') return;
  for (const claim of document.querySelectorAll('.claim:is(:hover, :focus-within)')) claim.classList.add('quiet');
}

function showWordsAnew(): void {
  for (const claim of document.querySelectorAll('.claim.quiet:not(:hover, :focus-within)'))
    claim.classList.remove('quiet');
}

async function openSheet(url: string): Promise<void> {
  // Closing the sheet rejects; that is no error.
  await navigator.share({ title: document.title, url }).catch(() => undefined);
}

async function copy(button: HTMLElement): Promise<void> {
  const field = button.closest('.copy')?.querySelector<Field>('input, textarea');
  const status = button.closest('.copy')?.querySelector('.copied');
  if (!field || !status) return;
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = 'Copied.';
  } catch {
    field.focus();
    field.select();
    status.textContent =
      'Your browser does not let this page copy. The text is selected: copy it with Ctrl+C, or ⌘C, or the menu.';
  }
}

/** Opens the card of a claim or section; its own page where the card cannot be had. */
function openCard(link: HTMLAnchorElement): void {
  const page = new URL(`${link.closest('h2') ? 'sections' : 'claims'}/${link.hash.slice(1)}/`, link.href);
  const { signal } = (asked = new AbortController());
  void import('./share-card.ts').then(
    ({ openShareCard }) => openShareCard(link, page, signal),
    () => location.assign(page),
  );
}
