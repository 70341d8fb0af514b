import type { Browser, Page } from 'playwright-core';
import { serve } from '../test/serve.ts';
import { slowLink } from '../test/slow-link.ts';
import { openSearch } from '../test/states.ts';

const RUNS = 5;
const QUERY = 'wagner prisons';

/** Until the first name and the first text are shown, cold and warm; and what is loaded of Pagefind and of ours. */
interface SearchCost {
  readonly name: number;
  readonly text: number;
  readonly warm: number;
  readonly bytes: number;
  readonly own: number;
}

/** Medians of the search on a slow link (150 ms, 1.6 Mbit/s), cold, keys 100 ms apart; in milliseconds and bytes. */
export async function medianSearch(browser: Browser, origin: string): Promise<SearchCost> {
  const runs: SearchCost[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await oneRun(browser, origin));
  const median = (key: keyof SearchCost) =>
    runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  return {
    name: median('name'),
    text: median('text'),
    warm: median('warm'),
    bytes: median('bytes'),
    own: median('own'),
  };
}

/** What the search of the built site costs, with the goals. */
export async function searchTimes(browser: Browser): Promise<[string, string, string][]> {
  const site = await serve('dist');
  const { name, text, warm, own, bytes } = await medianSearch(browser, site.origin);
  site.stop();
  return [
    ['Search: first name after the key that makes it unique', `${name.toFixed(0)} ms`, 'at most 50 ms'],
    ['Search: first text after the last key, cold', `${text.toFixed(0)} ms`, 'at most 250 ms'],
    ['Search: first text after the last key, warm', `${warm.toFixed(0)} ms`, 'at most 50 ms'],
    ['Search: dialog, name finder and names', `${own.toLocaleString('en')} B`, 'at most 18,000 B'],
    ['Search: Pagefind’s part', `${bytes.toLocaleString('en')} B`, 'at most 125,000 B'],
  ];
}

async function oneRun(browser: Browser, origin: string): Promise<SearchCost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await slowLink(page);
  let bytes = 0;
  let own = 0;
  const urls = new Map<string, string>();
  const heads = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    urls.set(requestId, response.url);
    heads.set(requestId, response.encodedDataLength);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId) ?? '';
    // Headers are left out: HTTP/2 compresses repeated ones to a few bytes.
    const body = encodedDataLength - (heads.get(requestId) ?? 0);
    if (url.includes('/pagefind/')) bytes += body;
    else if (/names\.json|dialog|show\.|search\./.test(url)) own += body;
  });
  await page.goto(`${origin}/foreign-fighters/`, { waitUntil: 'networkidle' });
  await openSearch(page);
  await watch(page);
  await page.keyboard.type(QUERY, { delay: 100 });
  const cold = await times(page);
  await page.fill('[data-search-input]', '');
  await watch(page);
  await page.keyboard.type(QUERY, { delay: 100 });
  const warm = await times(page);
  await context.close();
  return { name: cold.name, text: cold.text, warm: warm.text, bytes, own };
}

/** Notes when keys are pressed and results appear. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keys: number[] = [];
    const seen: { name?: number; text?: number } = {};
    Object.assign(globalThis, { seenTimes: { keys, seen } });
    const list = document.querySelector('[data-search-results]') as HTMLElement;
    // Before the field’s own listener, which may show results synchronously.
    document.addEventListener('input', () => keys.push(performance.now()), true);
    new MutationObserver(() => {
      const text = list.textContent ?? '';
      if (seen.name === undefined && text.includes('Wagner Group')) seen.name = performance.now();
      if (keys.length >= 14 && list.ariaBusy === 'false' && text.includes('Russian prisons'))
        seen.text ??= performance.now();
    }).observe(list, { childList: true, subtree: true, attributes: true });
  });
}

/** Names are measured from the third key, “wag”; the text from the last. */
async function times(page: Page): Promise<{ name: number; text: number }> {
  return page
    .waitForFunction(() => {
      const { keys, seen } = (
        globalThis as unknown as { seenTimes: { keys: number[]; seen: { name?: number; text?: number } } }
      ).seenTimes;
      const unique = keys.find(
        (time, index) =>
          index >= 0 && seen.name !== undefined && time <= seen.name && (keys[index + 1] ?? Infinity) > seen.name,
      );
      return seen.text === undefined || seen.name === undefined
        ? undefined
        : { name: seen.name - (unique ?? seen.name), text: seen.text - (keys.at(-1) ?? 0) };
    })
    .then((handle) => handle.jsonValue() as Promise<{ name: number; text: number }>);
}
