import { isPlain } from './click.ts';
import sheet from '../styles/sheets/card.css?inline';
import { layOver } from './sheet.ts';

layOver(sheet);

/** Opens a card beside the link it belongs to; Escape, a click elsewhere or leaving it closes it. */
export function openCard(link: HTMLElement, label: string, content: Iterable<Node>): void {
  const card = document.createElement('div');
  card.className = 'preview-card';
  card.popover = 'auto';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', label);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => card.hidePopover());
  card.append(close, ...content);
  card.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    const hadFocus = card.contains(document.activeElement) || document.activeElement === document.body;
    card.remove();
    if (hadFocus && !isLeaving) link.focus({ preventScroll: true });
  });
  // Leaving for the entry or the claim closes the card on the way.
  let isLeaving = false;
  card.addEventListener('click', (event) => {
    isLeaving = isPlain(event) && (event.target as Element).closest('a')?.origin === location.origin;
    if (isLeaving) card.hidePopover();
  });
  // Leaving by keyboard or tap closes the card.
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
