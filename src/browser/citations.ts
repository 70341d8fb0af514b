import { prepareCard, openCard } from './card.ts';
import { plainClick } from './click.ts';

/** Opens the evidence of a link in place; Ctrl-click and readers without JavaScript go to the entry at the end. */
export function showCitations(): void {
  for (const intent of ['pointerover', 'focusin']) {
    document.addEventListener(intent, (event) => (event.target as Element).closest('.claim') && void prepareCard(), {
      passive: true,
    });
  }
  document.addEventListener('click', (event) => {
    const link = plainClick(event, 'a.cite');
    const entry = link && document.getElementById(link.hash.slice(1));
    if (!entry) return;
    event.preventDefault();
    const content = [...entry.childNodes].map((node) => node.cloneNode(true));
    void openCard(link, `Evidence for link ${link.dataset['n']}`, content);
  });
}
