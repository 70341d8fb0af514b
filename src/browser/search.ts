interface Hit {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}
interface Pagefind {
  readonly options: (options: { readonly bundlePath: string; readonly baseUrl: string }) => Promise<void>;
  readonly debouncedSearch: (query: string) => Promise<{ readonly results: readonly { readonly data: () => Promise<Hit> }[] } | null>;
}

const MOST_HITS = 8;

/** Connects the search field of the header with the Pagefind index. */
export async function startSearch(): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('[data-search-input]');
  const box = document.querySelector<HTMLElement>('[data-search-results]');
  const file = input?.form?.dataset['search'];
  if (!input || !box || !file) return;
  const pagefind = loadPagefind(file);
  const search = () => void showResults(pagefind, input.value, box);
  input.addEventListener('input', search);
  input.form?.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') box.hidden = true;
  });
  if (input.value) search();
}

async function loadPagefind(file: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ file)) as Pagefind;
  await pagefind.options({ bundlePath: file.replace(/[^/]*$/, ''), baseUrl: file.replace(/pagefind\/[^/]*$/, '') });
  return pagefind;
}

async function showResults(loading: Promise<Pagefind>, query: string, box: HTMLElement): Promise<void> {
  box.hidden = query.trim() === '';
  if (box.hidden) return;
  box.ariaBusy = 'true';
  try {
    const found = await (await loading).debouncedSearch(query.slice(0, 200));
    if (!found) return;
    const hits = await Promise.all(found.results.slice(0, MOST_HITS).map((result) => result.data()));
    box.replaceChildren(hits.length > 0 ? hitList(hits) : `Nothing found for “${query}”.`);
  } catch {
    box.replaceChildren('Search could not be loaded. All claims stand in the table of claims.');
  }
  box.ariaBusy = 'false';
}

function hitList(hits: readonly Hit[]): HTMLElement {
  const list = document.createElement('ol');
  list.append(...hits.map(hitItem));
  return list;
}

/** A claim leads to its place in the brief; anything else to its page. */
function hitItem({ url, meta }: Hit): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const base = document.querySelector<HTMLFormElement>('[data-search]')?.dataset['search']?.replace(/\/pagefind\/.*$/, '') ?? '';
  link.href = meta['place'] ? base + meta['place'] : url;
  link.textContent = meta['title'] ?? url;
  const small = document.createElement('small');
  small.textContent = [meta['section'], meta['verdict']].filter(Boolean).join(' · ');
  item.append(link, small);
  return item;
}
