import { siteUrl } from '../links.ts';
import { addBox } from './box.ts';
import { isPlain } from './click.ts';
import { isComposing } from './composing.ts';
import { loadScript } from './load-script.ts';
import { namesAddress } from './search/names-address.ts';
import { slashKeyIsOn } from './slash-key.ts';
import startUrl from './search/start.ts?worker&url';

const MARKUP =
  '<form class="search-form"><label for="search-field">Search</label><input id="search-field" role="combobox" aria-expanded="false" aria-controls="search-options" aria-autocomplete="list" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" data-search-input><button type="button">Close</button></form><p role="status" class="search-status"></p>';

/** Opens the search at once where a reader asks for it, and loads what it needs at the first sign of that: pointer or focus on the button, Ctrl+K or /, or the search page. */
export function offerSearch(): void {
  const button = document.querySelector<HTMLElement>('[data-search-open]');
  const form = button?.closest('form');
  if (!button || !form) return;
  const page = document.querySelector<HTMLFormElement>('[data-search-page]');
  let dialog: HTMLDialogElement | undefined;
  const prepare = () => {
    if (page || dialog) return;
    dialog = buildDialog();
    // The names come beside the code that finds them, not after it.
    const names = document.createElement('link');
    Object.assign(names, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: namesAddress(siteUrl('/')) });
    document.head.append(names);
    start(dialog.querySelector('form')!, form.action);
  };
  if (page) start(page, form.action);
  const open = () => {
    prepare();
    // So that it gives the focus back: behind the dialog it would be removed with it.
    document.querySelector<HTMLElement>(':popover-open')?.hidePopover();
    const field = (dialog ?? page)?.querySelector('input');
    // It has the focus still if the dialog was closed just now; with the focus it asks again for what was lost.
    if (dialog) field?.blur();
    dialog?.showModal();
    field?.select();
  };
  for (const intent of ['pointerenter', 'focus', 'touchstart'])
    button.addEventListener(intent, prepare, { passive: true });
  button.addEventListener('click', (event) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    // The field of a dialog that was just closed has the focus until the page is drawn.
    const isTyping =
      target.closest('dialog')?.open !== false &&
      (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'));
    const isAlone = !event.altKey && !event.ctrlKey && !event.metaKey;
    const isSlash = event.key === '/' && isAlone && slashKeyIsOn();
    // On keyboards of other scripts the key has another letter.
    const isK = /^k$/i.test(event.key) || (event.code === 'KeyK' && !/^[a-z]$/i.test(event.key));
    const isAsked = isK && event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
    if (isTyping || isComposing(event) || !(isSlash || isAsked)) return;
    event.preventDefault();
    open();
  });
}

/** A dialog with a field; what is typed is kept until the search is there. */
function buildDialog(): HTMLDialogElement {
  const dialog = addBox('dialog', MARKUP);
  dialog.ariaLabel = 'Search';
  dialog.setAttribute('closedby', 'any');
  dialog.querySelector('button')!.addEventListener('click', () => dialog.close());
  return dialog;
}

/** Brings the search to a form; where it did not load, once more whenever something is typed or sent. What is sent while it is on its way is marked for it. */
function start(form: HTMLFormElement, action: string): void {
  let isLost = false;
  const load = (event?: Event) => {
    event?.preventDefault();
    form.toggleAttribute('data-sent', event?.type === 'submit' && !isLost);
    loadScript(startUrl).catch(() => {
      isLost = true;
      form.removeAttribute('data-sent');
      const words = form.parentElement!.querySelector('.search-status')!;
      words.innerHTML = 'The search did not load. Type on or press Enter to try again, or <a>open its page</a>.';
      words.querySelector('a')!.href = `${action}?q=${encodeURIComponent(form.querySelector('input')!.value)}`;
    });
  };
  // With the focus a dialog is opened again, and what was sent before is given up.
  for (const act of ['input', 'submit', 'focusin']) form.addEventListener(act, load);
  load();
}
