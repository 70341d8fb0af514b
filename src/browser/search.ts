import { namesAddress } from './search/names-address.ts';
import { slashKeyIsOn } from './slash-key.ts';
import startUrl from './search/start.ts?worker&url';

const MARKUP =
  '<form class="search-form"><label for="search-field">Search</label><input id="search-field" name="q" role="combobox" aria-expanded="false" aria-controls="search-options" aria-autocomplete="list" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" data-search-input><button type="button">Close</button></form><p role="status" class="search-status"></p>';

// Until its sheet is there; nothing moves when it comes.
const LOOK = {
  dialog:
    'inline-size:min(46rem,100vi - 1.5rem);margin:1rem auto auto;padding:1rem;border:1px solid;border-radius:.5rem;background:var(--color-paper);color:var(--color-text)',
  form: 'display:grid;grid-template-columns:1fr auto;gap:.5rem',
  label: 'grid-column:1/-1;font:600 .875rem/1.4 var(--font-label)',
  input: 'inline-size:100%;min-block-size:2.75rem;padding-inline:.8rem',
};

/** Opens the search at once where a reader asks for it, and loads what it needs at the first sign of that: pointer or focus on the button, Ctrl+K or /, or the search page. */
export function offerSearch(): void {
  const button = document.querySelector<HTMLElement>('[data-search-open]');
  const form = button?.closest('form');
  if (!button || !form) return;
  const base = new URL(form.action).pathname.replace(/search\/$/, '');
  const page = document.querySelector<HTMLFormElement>('[data-search-page]');
  let dialog: HTMLDialogElement | undefined;
  const prepare = () => {
    if (page || dialog) return;
    dialog = buildDialog(form.action);
    // The names come beside the code that finds them, not after it.
    const names = document.createElement('link');
    Object.assign(names, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: namesAddress(base) });
    document.head.append(names);
    start(dialog);
  };
  if (page) void load();
  const open = () => {
    prepare();
    dialog?.showModal();
    (dialog ?? page)?.querySelector('input')?.select();
  };
  for (const intent of ['pointerenter', 'focus', 'touchstart'])
    button.addEventListener(intent, prepare, { once: true, passive: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    const isTyping =
      target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])');
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
    const isSlash = event.key === '/' && isPlain && slashKeyIsOn();
    // On keyboards of other scripts the key has another letter.
    const isK = /^k$/i.test(event.key) || (event.code === 'KeyK' && !/^[a-z]$/i.test(event.key));
    const isAsked = isK && event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
    if (isTyping || event.isComposing || !(isSlash || isAsked)) return;
    event.preventDefault();
    open();
  });
}

/** A dialog with a field that a browser sends to the search page by itself, as long as nothing better is there. */
function buildDialog(action: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.ariaLabel = 'Search';
  dialog.innerHTML = MARKUP;
  for (const [name, look] of Object.entries(LOOK))
    (dialog.querySelector<HTMLElement>(name) ?? dialog).style.cssText = look;
  dialog.querySelector('form')!.action = action;
  dialog.querySelector('button')!.addEventListener('click', () => dialog.close());
  document.body.append(dialog);
  return dialog;
}

/** Brings the search into a dialog; where it could not be loaded, once more when something is typed. */
function start(dialog: HTMLDialogElement): void {
  load().catch(() => {
    dialog.querySelector('p')!.textContent = 'The search did not load. Type on to try again; Enter leads to its page.';
    dialog.addEventListener('input', () => start(dialog), { once: true });
  });
}

let tries = 0;

/** Runs the search, bundled in a file of its own. Browsers keep a file that failed under its address, so that it is asked for under another. */
function load(): Promise<unknown> {
  return import(/* @vite-ignore */ tries++ > 0 ? `${startUrl}?${tries}` : startUrl);
}
