import { isPlain } from '../click.ts';
import { isComposing } from '../composing.ts';
import { layOver } from '../sheet.ts';
import sheet from '../../styles/sheets/search.css?inline';
import { startEngine, type Found } from './engine.ts';
import { oneLine } from './one-line.ts';
import { groupsOf, sentences } from './results.ts';
import { resultList } from './show.ts';

const MOST = { claim: 6, source: 3, other: 3 };

const MARKUP = `
  <div id="search-options" role="listbox" aria-label="Results" data-search-results aria-busy="false" hidden></div>
  <p id="search-help" class="search-help">Try a name in any spelling, a number, words, a “phrase” or “link 12”. Enter opens the result; Shift+Enter opens a claim’s own page with its evidence.</p>
  <p><a class="search-all">All results and filters</a></p>`;

/** Makes a dialog with a field search while a reader types; `base` is the path of the site’s root. */
export function startDialog(dialog: HTMLDialogElement, base: string): void {
  layOver(sheet);
  const engine = startEngine(base);
  dialog.insertAdjacentHTML('beforeend', MARKUP);
  const input = dialog.querySelector('input') as HTMLInputElement;
  const list = dialog.querySelector('[role=listbox]') as HTMLElement;
  const status = dialog.querySelector('[role=status]') as HTMLElement;
  const all = dialog.querySelector('.search-all') as HTMLAnchorElement;
  input.setAttribute('aria-describedby', 'search-help');
  let isLost = false;
  let isWhole = true;
  const search = () => {
    all.href = `${base}search/${input.value ? `?q=${encodeURIComponent(input.value)}` : ''}`;
    if (input.value === '' && list.childElementCount === 0) return;
    list.ariaBusy = 'true';
    // What was said of the files that are asked for again.
    if (!isWhole) status.replaceChildren();
    void engine.search(input.value, {}, MOST, (found) => {
      show(found, base, { input, list, status });
      isLost = found.text === 'failed';
      isWhole = found.names !== 'failed' && found.text !== 'failed' && !found.text?.lost;
    });
  };
  // Where a file of the index is lost, the page of all results may be as well.
  const leave = (event: KeyboardEvent, chosen: HTMLAnchorElement | undefined) =>
    isLost && !chosen ? search() : follow(event, chosen, all.href);
  status.textContent = '';
  oneLine(input);
  input.addEventListener('input', search);
  input.addEventListener('keydown', (event) => moveInList(event, { input, list, status }, leave));
  // What leads away from it in this window closes it, which matters where the place is on this page.
  dialog.addEventListener('click', (event) => {
    if (isPlain(event) && (event.target as Element).closest('a')) dialog.close();
  });
  // Opened again.
  input.addEventListener('focus', () => isWhole || search());
  // What was typed before this was there.
  search();
  if (dialog.open && dialog.querySelector('[data-sent]') && input.value.trim() !== '') location.assign(all.href);
}

interface Parts {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}

function show(found: Found, base: string, { input, list, status }: Parts): void {
  // What was chosen among the names stays chosen when the texts of the same query come.
  const chosen = found.text && list.querySelector<HTMLAnchorElement>('[aria-selected=true]')?.href;
  list.replaceChildren(...groupsOf(found, base).flatMap((group) => resultList(group, true)));
  const options = [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  options.forEach((option, index) => (option.id = `search-option-${index}`));
  list.ariaBusy = String(found.text === undefined);
  list.hidden = list.childElementCount === 0;
  input.ariaExpanded = String(!list.hidden);
  choose(options, chosen ? options.find(({ href }) => href === chosen) : undefined, input);
  status.replaceChildren(...(input.value.trim() === '' ? [] : sentences(found)));
}

type Leave = (event: KeyboardEvent, chosen: HTMLAnchorElement | undefined) => void;

function moveInList(event: KeyboardEvent, { input, list }: Parts, leave: Leave): void {
  if (isComposing(event)) return;
  const options = [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const at = options.findIndex((option) => option.ariaSelected === 'true');
  if (event.key === 'Enter') {
    event.preventDefault();
    if (input.value.trim() !== '') leave(event, options[at]);
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
  options[next]?.scrollIntoView({ block: 'nearest' });
  choose(options, options[next], input);
}

function choose(
  options: readonly HTMLAnchorElement[],
  chosen: HTMLAnchorElement | undefined,
  input: HTMLElement,
): void {
  for (const option of options) option.ariaSelected = String(option === chosen);
  if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
  else input.removeAttribute('aria-activedescendant');
}

/** Goes to the chosen result, or to all of them; with Ctrl or ⌘ in another tab, where this one stays as it is. */
function follow(event: KeyboardEvent, chosen: HTMLAnchorElement | undefined, all: string): void {
  const evidence = event.shiftKey ? chosen?.dataset['evidence'] : undefined;
  if (event.ctrlKey || event.metaKey) open(evidence ?? chosen?.href ?? all, '_blank', 'noopener');
  else if (evidence) location.assign(evidence);
  else if (chosen) chosen.click();
  else location.assign(all);
}
