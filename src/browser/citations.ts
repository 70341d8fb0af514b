import { plainClick } from './click.ts';

/** Opens the evidence of a link in place; Ctrl-click and readers without JavaScript go to the entry at the end. */
export function showCitations(): void {
  const load = () => import('./card.ts');
  for (const intent of ['pointerover', 'focusin']) {
    document.addEventListener(
      intent,
      ({ target }) =>
        (target as Element).closest('.claim') &&
        void load().then(
          ({ prepareCard }) => prepareCard(),
          () => undefined,
        ),
      { passive: true },
    );
  }
  document.addEventListener('click', (event) => {
    const link = plainClick(event, 'a.cite');
    const entry = link && document.getElementById(link.hash.slice(1));
    if (!entry) return;
    event.preventDefault();
    const parts = [...(entry.parentElement?.querySelector('summary')?.childNodes ?? []), ...entry.childNodes];
    const content = parts.map((node) => node.cloneNode(true));
    void load().then(
      ({ openCard }) => openCard(link, `Evidence for link ${link.dataset['n']}`, content),
      () => location.assign(link.hash),
    );
  });
}
