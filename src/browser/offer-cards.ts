import cardsUrl from './cards.ts?worker&url';
import { plainClick } from './click.ts';
import { pageOf } from './page-of.ts';

/** Opens evidence and what a claim or section offers in place; Ctrl-click and readers without JavaScript follow the link. What opens them is loaded at the first sign of that. */
export function offerCards(): void {
  for (const intent of ['pointerover', 'focusin']) {
    document.addEventListener(
      intent,
      ({ target }) => (target as Element).closest('.claim, h2') && void load().catch(() => undefined),
      { passive: true },
    );
  }
  document.addEventListener('click', (event) => {
    const link = plainClick(event, 'a.cite, a.self');
    if (!link) return;
    event.preventDefault();
    const isCitation = link.matches('.cite');
    // The address becomes that of the claim, without a step to go back.
    if (!isCitation) history.replaceState(history.state, '', link.hash);
    load().then(
      () => link.dispatchEvent(new Event('open-card', { bubbles: true })),
      () => location.assign(isCitation ? link.hash : pageOf(link)),
    );
  });
}

function load(): Promise<unknown> {
  return import(/* @vite-ignore */ cardsUrl);
}
