import { isComposing } from './composing.ts';

/** The words of a mark cover the next line; Escape hides them until the reader returns to the claim. */
export function offerQuiet(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    for (const claim of document.querySelectorAll('.claim:is(:hover, :focus-within)')) claim.classList.add('quiet');
  });
  for (const turn of ['pointerover', 'focusin']) document.addEventListener(turn, showWordsAnew);
}

function showWordsAnew(): void {
  for (const claim of document.querySelectorAll('.claim.quiet:not(:hover, :focus-within)'))
    claim.classList.remove('quiet');
}
