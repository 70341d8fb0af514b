import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { slowLink } from '../test/slow-link.ts';
import { open, openSearch } from '../test/states.ts';

const RUNS = 5;
const QUERY = 'wagner prisons';

/**
 * Times until the field takes keys and the first name and text are shown, cold, and text once more, warm; the bytes of
 * the index, of names and synonyms, and of our code with its style sheet.
 */
const COSTS = ['open', 'name', 'text', 'warm', 'index', 'names', 'code'] as const;
type SearchCost = Readonly<Record<(typeof COSTS)[number], number>>;

/** Medians of the search on a slow link (150 ms, 1.6 Mbit/s), cold, keys 100 ms apart; in milliseconds and bytes. */
export async function medianSearch(browser: Browser, origin: string): Promise<SearchCost> {
  const runs: SearchCost[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await oneRun(browser, origin));
  const median = (key: keyof SearchCost) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
  return Object.fromEntries(COSTS.map((key) => [key, median(key)])) as SearchCost;
}

/** What the search of the built site costs, and how well it ranks, with the goals. */
export async function searchTimes(browser: Browser, origin: string): Promise<[string, string, string][]> {
  const { open, name, text, warm, index, names, code } = await medianSearch(browser, origin);
  const { right, of, rank } = await ranking(browser, origin);
  const bytes = (count: number) => `${count.toLocaleString('en')} B`;
  return [
    ['Search: field ready after Ctrl+K, cold', `${open.toFixed(0)} ms`, 'at most 50 ms'],
    ['Search: first name after the key that makes it unique', `${name.toFixed(0)} ms`, 'at most 50 ms'],
    ['Search: first text after the last key, cold', `${text.toFixed(0)} ms`, 'at most 250 ms'],
    ['Search: first text after the last key, warm', `${warm.toFixed(0)} ms`, 'at most 50 ms'],
    ['Search: code and style sheet', bytes(code), 'at most 13,000 B'],
    ['Search: names and synonyms', bytes(names), 'at most 16,000 B'],
    ['Search: files of the index', bytes(index), 'at most 36,000 B'],
    ['Search: all of it, cold', bytes(code + names + index), 'at most 95,000 B'],
    [`Search: queries answered as expected, of ${of}`, `${right}`, 'all'],
    ['Search: mean reciprocal rank of what they ask for', rank.toFixed(3), 'at least 0.85'],
  ];
}

async function oneRun(browser: Browser, origin: string): Promise<SearchCost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await slowLink(page);
  const loaded = { index: 0, names: 0, code: 0 };
  const urls = new Map<string, string>();
  const heads = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    urls.set(requestId, response.url);
    heads.set(requestId, response.encodedDataLength);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId) ?? '';
    // Headers are left out: the hosts’ protocols send the same ones of many files as a few bytes.
    const body = encodedDataLength - (heads.get(requestId) ?? 0);
    if (url.includes('/pagefind/')) loaded.index += body;
    else if (url.includes('/names.json')) loaded.names += body;
    else if (/\/(?:start|search)-/.test(url)) loaded.code += body;
  });
  await page.goto(`${origin}/foreign-fighters/`, { waitUntil: 'networkidle' });
  const open = await timeToOpen(page);
  await page.locator('[data-search-results]').waitFor({ state: 'attached' });
  await watch(page);
  await page.keyboard.type(QUERY, { delay: 100 });
  const cold = await times(page);
  await page.fill('[data-search-input]', '');
  await watch(page);
  await page.keyboard.type(QUERY, { delay: 100 });
  const warm = await times(page);
  await context.close();
  return { open, name: cold.name, text: cold.text, warm: warm.text, ...loaded };
}

/** How long after the key the field has the focus, in the page’s own time. */
async function timeToOpen(page: Page): Promise<number> {
  await page.evaluate(() => {
    addEventListener('keydown', () => Object.assign(globalThis, { pressed: performance.now() }), true);
    addEventListener('focusin', () => Object.assign(globalThis, { opened: performance.now() }), true);
  });
  await openSearch(page);
  return page.evaluate(() => {
    const { pressed, opened } = globalThis as unknown as { pressed: number; opened: number };
    return opened - pressed;
  });
}

/** Notes when keys are pressed and results appear. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keys: number[] = [];
    const seen: { name?: number; text?: number } = {};
    Object.assign(globalThis, { seenTimes: { keys, seen } });
    const list = document.querySelector('[data-search-results]') as HTMLElement;
    // Ahead of the field’s own listener, which may show results before the event is over.
    document.addEventListener('input', () => keys.push(performance.now()), true);
    new MutationObserver(() => {
      const text = list.textContent ?? '';
      if (seen.name === undefined && text.includes('Wagner Group')) seen.name = performance.now();
      if (keys.length >= 14 && list.ariaBusy === 'false' && text.includes('Russian prisons'))
        seen.text ??= performance.now();
    }).observe(list, { childList: true, subtree: true, attributes: true });
  });
}

/** The names answer to the third key, “wag”; the text to the last one. */
async function times(page: Page): Promise<{ name: number; text: number }> {
  const handle = await page.waitForFunction(() => {
    const { keys, seen } = (
      globalThis as unknown as { seenTimes: { keys: number[]; seen: { name?: number; text?: number } } }
    ).seenTimes;
    const { name, text } = seen;
    if (name === undefined || text === undefined) return undefined;
    return { name: name - (keys.findLast((time) => time <= name) ?? name), text: text - (keys.at(-1) ?? 0) };
  });
  return handle.jsonValue() as Promise<{ name: number; text: number }>;
}

/** A query, and the words in its first result or in one of the first six; or none, if nothing is to be found. */
interface Expected {
  readonly asked: string;
  readonly first?: string;
  readonly among?: string;
  readonly nothing?: boolean;
}

const AMONG = 6;

/** How many queries are answered as expected, and how high up what they ask for stands: 1 for first, 0.5 for second. */
async function ranking(browser: Browser, origin: string): Promise<{ right: number; of: number; rank: number }> {
  const queries = JSON.parse(readFileSync('src/commands/search-queries.json', 'utf8')) as Expected[];
  const page = await browser.newPage();
  const ranks: number[] = [];
  const wrong: string[] = [];
  for (const { asked, first, among, nothing } of queries) {
    await open(page, `${origin}/search/?q=${encodeURIComponent(asked)}`);
    await page.locator('.search-status:not(:empty)').waitFor();
    await page.locator('[data-search-results][aria-busy=false]').waitFor({ state: 'attached' });
    const results = await page.locator('[data-search-results] li').allInnerTexts();
    const wanted = first ?? among;
    if (wanted) ranks.push(1 / (1 + results.findIndex((text) => text.includes(wanted))));
    const isRight =
      (!first || results[0]?.includes(first)) &&
      (!among || results.slice(0, AMONG).some((text) => text.includes(among))) &&
      (!nothing || results.length === 0);
    if (!isRight) wrong.push(asked);
  }
  await page.close();
  if (wrong.length > 0) console.log(`Not answered as expected: ${wrong.join('; ')}`);
  const found = ranks.map((rank) => (Number.isFinite(rank) ? rank : 0));
  return {
    right: queries.length - wrong.length,
    of: queries.length,
    rank: found.reduce((sum, rank) => sum + rank, 0) / found.length,
  };
}
