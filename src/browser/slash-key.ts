const KEY = 'slash-key';

/** Whether the key / opens the search; a reader can turn it off, since readers who speak to their computer press it unawares (WCAG 2.1.4). */
export function slashKeyIsOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    // Where nothing may be kept, no choice was.
    return true;
  }
}

/** Shows the switch for the key, on the page that has it. */
export function offerSlashSwitch(): void {
  const place = document.querySelector<HTMLElement>('[data-slash-key]');
  const box = place?.querySelector('input');
  if (!place || !box) return;
  box.checked = slashKeyIsOn();
  place.hidden = false;
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'off');
    } catch {
      box.checked = true;
    }
  });
}
