import { namesAddress } from './search/names-address.ts';
import { slashKeyIsOn } from './slash-key.ts';

/** Loads the search code on intent: pointer or focus on the button, Ctrl+K or /, or the search page. */
export function offerSearch(): void {
  const button = document.querySelector<HTMLElement>('[data-search-open]');
  const form = button?.closest('form');
  if (!button || !form) return;
  const base = new URL(form.action).pathname.replace(/search\/$/, '');
  const page = document.querySelector<HTMLFormElement>('[data-search-page]');
  const field = page?.querySelector('input');
  if (page) void import('./search/page.ts').then(({ startSearchPage }) => startSearchPage(page, base));

  let names: HTMLLinkElement | undefined;
  const load = () => {
    // The names load in parallel with the code that finds them.
    if (!names) {
      names = Object.assign(document.createElement('link'), {
        rel: 'preload',
        as: 'fetch',
        crossOrigin: 'anonymous',
        href: namesAddress(base),
      });
      document.head.append(names);
    }
    return import('./search/dialog.ts');
  };
  const open = () =>
    field
      ? field.focus()
      : void load().then(
          ({ openSearch }) => openSearch(base),
          () => form.submit(),
        );
  for (const intent of ['pointerenter', 'focus', 'touchstart']) {
    button.addEventListener(
      intent,
      () =>
        field ??
        void load().then(
          ({ prepareSearch }) => prepareSearch(base),
          () => undefined,
        ),
      {
        once: true,
        passive: true,
      },
    );
  }
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
    if (isTyping || !(isSlash || isAsked)) return;
    event.preventDefault();
    open();
  });
}
