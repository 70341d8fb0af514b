import cardsUrl from './cards.ts?worker&url';
import { arriveInPlace } from './arrive.ts';
import { isPlain } from './click.ts';
import { loadScript } from './load-script.ts';
import { sayLost } from './say-lost.ts';

/** Opens evidence and what a claim or section offers in place; Ctrl-click and readers without JavaScript follow the link. What opens them is loaded at the first sign of that; where it did not load, again only with a press. */
export function offerCards(): void {
  const signs = new AbortController();
  const load = ({ target }: Event) => {
    if (!(target as Element).closest('.claim, h2')) return;
    signs.abort();
    loadScript(cardsUrl).catch(() => undefined);
  };
  for (const sign of ['pointerover', 'focusin']) document.addEventListener(sign, load, signs);
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.cite, a.self');
    if (!link || !isPlain(event) || !('popover' in link)) return;
    event.preventDefault();
    if (!link.matches('.cite')) arriveInPlace(link);
    loadScript(cardsUrl).then(
      () => link.dispatchEvent(new Event('open-card', { bubbles: true })),
      () => sayLost(link),
    );
  });
}
