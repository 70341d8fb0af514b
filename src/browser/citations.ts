import sheet from '../styles/card.css?url';
import { loadSheet } from './sheet.ts';

/** Opens the evidence of a citation in place; Ctrl-click and readers without JavaScript go to the entry at the end. */
export function showCitations(): void {
  for (const intent of ['pointerover', 'focusin']) {
    document.addEventListener(intent, (event) => (event.target as Element).closest('.claim') && void loadSheet(sheet), {
      passive: true,
    });
  }
  document.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.cite');
    const entry = link && document.getElementById(link.hash.slice(1));
    if (!link || !entry || !('showPopover' in HTMLElement.prototype)) return;
    event.preventDefault();
    void loadSheet(sheet).then(() => openCard(link, entry));
  });
}

function openCard(link: HTMLAnchorElement, entry: HTMLElement): void {
  const card = document.createElement('div');
  card.className = 'preview-card';
  card.popover = 'auto';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', `Evidence for citation ${link.dataset['n']}`);
  const close = document.createElement('button');
  close.textContent = 'Close';
  close.addEventListener('click', () => card.hidePopover());
  card.append(close, ...[...entry.childNodes].map((node) => node.cloneNode(true)));
  card.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    const hadFocus = card.contains(document.activeElement) || document.activeElement === document.body;
    card.remove();
    if (hadFocus && !isLeaving) link.focus({ preventScroll: true });
  });
  // Leaving for the entry or the claim closes the card on the way.
  let isLeaving = false;
  card.addEventListener('click', (event) => {
    isLeaving = (event.target as Element).closest('a')?.origin === location.origin;
    if (isLeaving) card.hidePopover();
  });
  // A reader who leaves by keyboard or tap leaves the card behind.
  card.addEventListener(
    'focusout',
    (event) => event.relatedTarget && !card.contains(event.relatedTarget as Node) && card.hidePopover(),
  );
  document.body.append(card);
  keepInSight(link);
  card.showPopover({ source: link });
  card.focus();
}

/** On a phone the card takes the lower part of the screen; the words it belongs to move above it. */
function keepInSight(link: HTMLElement): void {
  const { top, bottom } = link.getBoundingClientRect();
  if (innerWidth < 768 && bottom > innerHeight * 0.35) scrollBy(0, top - innerHeight * 0.2);
}
