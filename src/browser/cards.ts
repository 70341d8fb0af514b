import { openCard } from './card.ts';
import { openShareCard } from './share-card.ts';
import { offerQuiet } from './quiet.ts';

offerQuiet();

// Cancels an earlier request when the reader makes another.
let asked = new AbortController();
// Before the click is taken, as a card may be asked for while it is on its way.
document.addEventListener('click', () => asked.abort(), { capture: true });
document.addEventListener('open-card', ({ target }) => {
  const link = target as HTMLAnchorElement;
  // Two clicks may have waited for this file.
  asked.abort();
  asked = new AbortController();
  if (link.matches('.cite')) openEvidence(link);
  else void openShareCard(link, asked.signal);
});

/** Opens the evidence of a link, as its entry at the end has it, with the heading and the answer. */
function openEvidence(link: HTMLAnchorElement): void {
  const entry = document.querySelector(link.hash);
  const parts = [...(entry?.parentElement?.querySelector('summary')?.childNodes ?? []), ...(entry?.childNodes ?? [])];
  const content = parts.map((node) => node.cloneNode(true));
  openCard(link, `Evidence for link ${link.dataset['n']}`, content);
}
