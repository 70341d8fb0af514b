import { loadSheet } from '../sheet.ts';
import sheet from '../../styles/sheets/search.css?url';
import { startEngine, type Found } from './engine.ts';
import { resultsOf, sentences } from './results.ts';
import type { Filters } from './text.ts';
import { resultList } from './show.ts';

/** Runs the search page: the address is the state, so that it can be kept, shared and gone back to. */
export function startSearchPage(form: HTMLFormElement, base: string): void {
  void loadSheet(sheet);
  const engine = startEngine(base);
  const input = form.querySelector('input') as HTMLInputElement;
  const results = document.querySelector('[data-search-results]') as HTMLElement;
  const status = document.querySelector('.search-status') as HTMLElement;
  const finder = document.querySelector('.finder') as HTMLElement;
  form.querySelector('fieldset')?.removeAttribute('hidden');

  const search = () => {
    const { q, filters } = stateOf(form);
    const isAsked = q !== '' || Object.values(filters).some(Boolean);
    finder.hidden = isAsked;
    results.hidden = !isAsked;
    status.replaceChildren();
    if (!isAsked) return;
    results.ariaBusy = 'true';
    void engine.search(q, filters, Infinity, (found) => {
      const { names, texts } = resultsOf(found, base);
      results.replaceChildren(...resultList('Names', names, false), ...resultList('Claims and passages', texts, false));
      results.ariaBusy = String(found.text === undefined);
      status.replaceChildren(...sentences(found, texts));
      showCounts(form, found);
    });
  };
  const keep = (how: 'pushState' | 'replaceState') => {
    const asked = [...new FormData(form)]
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [name, String(value)]);
    history[how](null, '', `${location.pathname}${asked.length > 0 ? `?${new URLSearchParams(asked)}` : ''}`);
  };
  const restore = () => {
    const asked = new URLSearchParams(location.search);
    input.value = (asked.get('q') ?? '').slice(0, 200);
    for (const select of form.querySelectorAll('select')) {
      const value = asked.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    search();
  };
  input.addEventListener('input', () => {
    keep('replaceState');
    search();
  });
  form.addEventListener('change', (event) => {
    if (event.target === input) return;
    keep('pushState');
    search();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep('pushState');
    search();
  });
  addEventListener('popstate', restore);
  restore();
}

function stateOf(form: HTMLFormElement): { q: string; filters: Filters } {
  const state = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const { q = '', ...filters } = state;
  return { q: q.trim(), filters };
}

/** Shows for each filter value how many of the results have it. */
function showCounts(form: HTMLFormElement, { text }: Found): void {
  if (!text || text === 'failed') return;
  for (const select of form.querySelectorAll('select')) {
    for (const option of select.options) {
      const count = text.hits.filter((hit) => hit.filters[select.name]?.includes(option.value)).length;
      option.text = `${option.dataset['label'] ?? ''}${count > 0 ? ` (${count})` : ''}`;
    }
  }
}
