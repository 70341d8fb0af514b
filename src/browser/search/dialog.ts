import { loadSheet } from '../sheet.ts';
import sheet from '../../styles/sheets/search.css?url';
import { startEngine, type Engine, type Found } from './engine.ts';
import { resultsOf, sentences } from './results.ts';
import { resultList } from './show.ts';

const MOST_TEXTS = 12;

let dialog: HTMLDialogElement | undefined;
let engine: Engine | undefined;

/** Loads what a search needs, before the reader types. */
export function prepareSearch(base: string): void {
  engine ??= startEngine(base);
  if (!dialog) {
    dialog = buildDialog(base, engine);
    document.body.append(dialog);
  }
}

/** Opens the search dialog; `base` is the path of the site’s root. */
export function openSearch(base: string): void {
  prepareSearch(base);
  dialog?.showModal();
  dialog?.querySelector('input')?.select();
}

const MARKUP = `
  <form method="dialog" class="search-form">
    <label for="search-field">Search</label>
    <input id="search-field" role="combobox" aria-expanded="false" aria-controls="search-options" aria-autocomplete="list" aria-describedby="search-help" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" maxlength="200" data-search-input>
    <button type="submit" value="close">Close</button>
  </form>
  <p role="status" class="search-status"></p>
  <div id="search-options" role="listbox" aria-label="Results" data-search-results aria-busy="false" hidden></div>
  <p id="search-help" class="search-help">Try a name in any spelling, a number, words or a “phrase”. Enter opens the result; Shift+Enter opens a claim’s own page with its evidence.</p>
  <p><a class="search-all">All results and filters</a></p>`;

function buildDialog(base: string, search: Engine): HTMLDialogElement {
  void loadSheet(sheet);
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.ariaLabel = 'Search';
  element.innerHTML = MARKUP;
  const input = element.querySelector('input') as HTMLInputElement;
  const list = element.querySelector('[role=listbox]') as HTMLElement;
  const status = element.querySelector('[role=status]') as HTMLElement;
  const all = element.querySelector('.search-all') as HTMLAnchorElement;
  all.href = `${base}search/`;
  input.addEventListener('input', () => {
    all.href = `${base}search/?q=${encodeURIComponent(input.value)}`;
    list.ariaBusy = 'true';
    void search.search(input.value, {}, MOST_TEXTS, (found) => show(found, base, { input, list, status }));
  });
  input.addEventListener('keydown', (event) => moveInList(event, input, list, all.href));
  element.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target === element || target.closest('a')) element.close();
  });
  return element;
}

interface Parts {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}

function show(found: Found, base: string, { input, list, status }: Parts): void {
  const { names, texts } = resultsOf(found, base);
  list.replaceChildren(...resultList('Names', names, true), ...resultList('Claims and passages', texts, true));
  list.querySelectorAll('[role=option]').forEach((option, index) => (option.id = `search-option-${index}`));
  list.ariaBusy = String(found.text === undefined);
  list.hidden = list.childElementCount === 0;
  input.ariaExpanded = String(!list.hidden);
  input.removeAttribute('aria-activedescendant');
  status.replaceChildren(...(input.value.trim() === '' ? [] : sentences(found, texts)));
}

function moveInList(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement, all: string): void {
  const options = [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const at = options.findIndex((option) => option.ariaSelected === 'true');
  if (event.key === 'Enter') {
    event.preventDefault();
    if (input.value.trim() === '' || event.isComposing) return;
    const chosen = options[at];
    // A click also closes the dialog, which matters where the result is on this page.
    if (chosen && event.shiftKey && chosen.dataset['evidence']) location.assign(chosen.dataset['evidence']);
    else if (chosen) chosen.click();
    else location.assign(all);
    return;
  }
  const last = options.length - 1;
  const next = {
    ArrowDown: at + 1,
    ArrowUp: at < 0 ? last : at - 1,
    Home: at < 0 ? undefined : 0,
    End: at < 0 ? undefined : last,
  }[event.key];
  if (next === undefined || last < 0) return;
  event.preventDefault();
  options.forEach((option, index) => (option.ariaSelected = String(index === next)));
  const chosen = options[next];
  chosen?.scrollIntoView({ block: 'nearest' });
  if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
  else input.removeAttribute('aria-activedescendant');
}
