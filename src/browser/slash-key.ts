import { keep, kept } from './kept.ts';

const KEY = 'slash-key';

/** Whether the / key opens the search; it can be turned off, because speech input may press it by accident (WCAG 2.1.4). */
export function slashKeyIsOn(): boolean {
  return kept(KEY) !== 'off';
}

/** Names only the keys that open the search, and shows the switch on the page that has it. */
export function offerSlashSwitch(): void {
  nameKeys();
  const place = document.querySelector<HTMLElement>('[data-slash-key]');
  const box = place?.querySelector('input');
  if (!place || !box) return;
  box.checked = slashKeyIsOn();
  place.hidden = false;
  box.addEventListener('change', () => {
    if (!keep(KEY, box.checked ? '' : 'off')) box.checked = true;
    nameKeys();
  });
}

function nameKeys(): void {
  const button = document.querySelector<HTMLElement>('[data-search-open]');
  if (button) button.ariaKeyShortcuts = `${slashKeyIsOn() ? '/ ' : ''}Control+K Meta+K`;
}
