import { keep, kept } from './kept.ts';
import { layOver } from './sheet.ts';

const KEY = 'theme';

/** Light, dark or as the device has it: what the reader chose is kept in their browser alone. */
export function offerTheme(): void {
  const place = document.querySelector<HTMLElement>('[data-theme]');
  if (!place) return;
  const take = () => {
    const theme = kept(KEY);
    if (theme || sheet) show(theme);
    for (const field of place.querySelectorAll('input')) field.checked = field.value === theme;
  };
  take();
  // Chosen in another tab, or on the page from which a reader comes back.
  for (const event of ['storage', 'pageshow']) addEventListener(event, take);
  place.hidden = false;
  place.addEventListener('change', ({ target }) => {
    const { value } = target as HTMLInputElement;
    show(value);
    // Where nothing may be kept, the choice is for this page.
    keep(KEY, value);
  });
}

let sheet: CSSStyleSheet | undefined;

// A sheet, as paper stays white; made late, as Chromium changes the face of the whole text for a new one.
function show(theme: string): void {
  sheet ??= layOver('');
  sheet.replaceSync(theme && `@media screen{:root{color-scheme:${theme}}}`);
}
