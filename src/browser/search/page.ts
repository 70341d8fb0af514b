import { startEngine, type Counts, type Found, type Most } from './engine.ts';
import { oneLine, withoutBreaks } from './one-line.ts';
import { groupsOf, sentences } from './results.ts';
import type { Filters } from './text.ts';
import { resultList } from './show.ts';

const FIRST: Most = { claim: 25, source: 10, other: 10 };
const ALL: Most = { claim: Infinity, source: Infinity, other: Infinity };

/** Runs the search page: the address is the state, so that it can be kept, shared and gone back to. */
export function startSearchPage(form: HTMLFormElement, base: string): void {
  const engine = startEngine(base);
  const input = form.querySelector('input') as HTMLInputElement;
  const results = document.querySelector('[data-search-results]') as HTMLElement;
  const status = document.querySelector('.search-status') as HTMLElement;
  const finder = document.querySelector('.finder') as HTMLElement;
  const printed = document.querySelector('.site-foot .printed') as HTMLElement;
  const address = printed.textContent;
  form.querySelector('fieldset')?.removeAttribute('hidden');
  oneLine(input);

  let hasMoved = false;
  for (const act of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(act, () => (hasMoved = true), { passive: true });

  const search = (most: Most, arrive?: () => void) => {
    hasMoved = false;
    printed.textContent = address + location.search;
    const { q, filters } = stateOf(form);
    const isAsked = q !== '' || Object.values(filters).some(Boolean);
    finder.hidden = isAsked;
    results.hidden = !isAsked;
    if (!isAsked) return status.replaceChildren();
    results.ariaBusy = 'true';
    void engine.search(q, filters, most, (found) => {
      results.replaceChildren(
        ...groupsOf(found, base).flatMap((group) => resultList(group, false)),
        ...wayToAll(found),
      );
      results.ariaBusy = String(found.text === undefined);
      status.replaceChildren(wordsAsked(form), ...sentences(found));
      if (found.text && found.text !== 'failed')
        void engine.countsOf(found.text.hits).then((counts) => showCounts(form, counts));
      if (found.text && !hasMoved) arrive?.();
    });
  };
  const wayToAll = ({ text }: Found): HTMLElement[] => {
    if (!text || text === 'failed' || text.hits.length + text.partial.length <= text.texts.size + text.lost) return [];
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Show all ${text.hits.length}`;
    button.addEventListener('click', ({ detail }) => {
      keepPlace(true);
      const isByPointer = detail > 0;
      const place = scrollY;
      const before = new Set(links().map(({ href }) => href));
      search(ALL, () => {
        links()
          .find(({ href }) => !before.has(href))
          ?.focus({ preventScroll: isByPointer });
        if (isByPointer) scrollTo(0, place);
      });
    });
    return [button];
  };
  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('li > a:first-child')];
  const keep = (how: 'pushState' | 'replaceState') => {
    if (how === 'pushState') keepPlace();
    const asked = [...new FormData(form)]
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [name, String(value)]);
    try {
      history[how](null, '', `${location.pathname}${asked.length > 0 ? `?${new URLSearchParams(asked)}` : ''}`);
    } catch {
      // Safari allows only so many changes in a time; the next one brings the address up to date.
    }
  };
  const restore = (typed = '') => {
    const asked = new URLSearchParams(location.search);
    input.value = typed || withoutBreaks(asked.get('q') ?? '');
    for (const select of form.querySelectorAll('select')) {
      const value = asked.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    if (typed) keep('replaceState');
    const { place = 0, isAll = false } = (history.state ?? {}) as KeptPlace;
    search(isAll ? ALL : FIRST, place > 0 ? () => scrollTo(0, place) : undefined);
  };
  input.addEventListener('input', () => {
    keep('replaceState');
    search(FIRST);
  });
  form.addEventListener('change', (event) => {
    if (event.target === input) return;
    keep('pushState');
    search(FIRST);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep('pushState');
    search(FIRST);
  });
  addEventListener('popstate', () => restore());
  addEventListener('pagehide', () => keepPlace());
  // With what was typed before this was there.
  restore(input.value);
}

interface KeptPlace {
  readonly place?: number;
  readonly isAll?: boolean;
}

/** Keeps the place in the list for whoever comes back; the list itself is made anew then. */
function keepPlace(isAll = ((history.state ?? {}) as KeptPlace).isAll ?? false): void {
  history.replaceState({ place: scrollY, isAll } satisfies KeptPlace, '');
}

function stateOf(form: HTMLFormElement): { q: string; filters: Filters } {
  const state = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const { q = '', ...filters } = state;
  return { q: q.trim(), filters };
}

/** What was asked for, where its fields are not to be seen: on paper. */
function wordsAsked(form: HTMLFormElement): HTMLElement {
  const chosen = [...form.querySelectorAll('select')].map(
    ({ selectedOptions: [one] }) => one?.value && one.dataset['label'],
  );
  const words = document.createElement('b');
  words.className = 'printed';
  words.textContent = `${[stateOf(form).q, ...chosen].filter(Boolean).join(' · ')}: `;
  return words;
}

/** Says beside each filter value how many of the results have it. */
function showCounts(form: HTMLFormElement, counts: Counts): void {
  for (const select of form.querySelectorAll('select')) {
    for (const option of select.options) {
      const count = counts.get(select.name)?.get(option.value) ?? 0;
      option.text = `${option.dataset['label'] ?? ''}${count > 0 ? ` (${count})` : ''}`;
    }
  }
}
