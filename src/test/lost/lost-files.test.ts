import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium } from '../engines/chromium.ts';
import type { RunningEngine } from '../engines/engine.ts';
import { firefox } from '../engines/firefox.ts';
import { readerOf, type Reader } from '../engines/reader.ts';
import { pageKinds } from '../page-kinds.ts';
import { serve, type Fault, type Trouble } from '../serve.ts';
import { siteInChromium } from '../site-in-chromium.ts';
import { sample } from '../sites.ts';
import { drawn, shownParts } from '../states.ts';
import { askedFiles, filesFor } from './files.ts';
import { BRIEF, type Trial } from './trial.ts';

describe('what pages ask for', () => {
  const asked = new Set<string>();
  const site = siteInChromium(sample, (path, { headers }) => {
    if (headers['sec-fetch-dest'] !== 'document') asked.add(path);
    return undefined;
  });

  test('is in the table, on every kind of page and with every part that a reader can open', async () => {
    const page = await site.browser.newPage();
    for (const { longest } of pageKinds(sample.root)) await page.goto(site.origin + longest);
    for (const { path, show } of shownParts) {
      await page.goto(site.origin + path);
      await show(page);
    }
    await page.close();
    expect([...asked].filter((path) => filesFor(path).length !== 1)).toEqual([]);
    const unused = askedFiles.filter(
      ({ path, trials }) => trials.length > 0 && ![...asked].some((one) => path.test(one)),
    );
    expect(unused).toEqual([]);
    const untried = [...asked].filter((path) =>
      askedFiles.some(
        (one) => one.trials.length > 0 && one.path.test(path) && !one.trials.some(({ file }) => file.test(path)),
      ),
    );
    expect(untried).toEqual([]);
  }, 120_000);

  test('what was lost at the first sign is asked for again with a press, not with further signs', async () => {
    const page = await site.browser.newPage();
    let tries = 0;
    await page.route(/\/cards-/, (route) => ((tries += 1), route.abort()));
    await page.goto(site.origin + BRIEF);
    const marks = page.locator('.claim a.self');
    await marks.nth(0).focus();
    await expect.poll(() => tries).toBe(2);
    await drawn(page);
    await marks.nth(1).focus();
    await drawn(page);
    expect(tries).toBe(2);
    await marks.nth(1).press('Enter');
    await page.getByRole('alert').waitFor();
    expect(tries).toBe(4);
    await page.close();
  });
});

const trials = askedFiles.flatMap(({ name, trials }) =>
  trials.map((trial, turn) => ({ ...trial, name, turn: !trial.wantAgain && trials.length > 2 ? turn : undefined })),
);
const oneOfEach = askedFiles.flatMap(({ name }) => trials.find((trial) => trial.name === name) ?? []);

describe.each([
  { engine: chromium, some: trials, faults: ['gone', 'another page', 'cut'] },
  { engine: firefox, some: oneOfEach, faults: ['another page'] },
] as const)('in $engine.name', ({ engine, some, faults }) => {
  let site: Awaited<ReturnType<typeof serve>>;
  let running: RunningEngine;
  let trouble: Trouble = () => undefined;

  beforeAll(async () => {
    if (engine.missing) return;
    [running, site] = await Promise.all([
      engine.start(),
      serve(sample.root, { trouble: (path, request) => trouble(path, request) }),
    ]);
  });
  afterAll(async () => {
    await running?.stop();
    site?.stop();
  });

  /** Opens a page as somebody who was never there, and does what asks for the file. */
  async function visit(
    trial: Pick<Trial, 'at' | 'want'>,
    act: (reader: Reader, opened: Promise<void>) => Promise<void>,
  ): Promise<void> {
    const tab = await running.open({ hasScript: true });
    const reader = readerOf(tab, site.origin);
    const opened = reader.go(trial.at);
    try {
      if (trial.want) {
        await opened;
        await trial.want(reader);
      }
      await act(reader, opened);
    } finally {
      trouble = () => undefined;
      await tab.close();
    }
  }

  test.skipIf(engine.missing).each(some)(
    '$name, $file on $at: late and lost once, lost for good',
    async (trial) => {
      // One that is not asked for again must come in the end.
      let once: Fault | undefined = trial.mends ? 'gone' : undefined;
      const held = Promise.withResolvers<undefined>();
      trouble = async (path) => {
        if (!trial.file.test(path)) return undefined;
        await held.promise;
        const fault = once;
        once = undefined;
        return fault;
      };
      await visit(trial, async (reader, opened) => {
        await reader.until(
          (at) => at.startsWith(location.pathname) && Boolean(document.querySelector('main')),
          trial.at,
        );
        held.resolve(undefined);
        await opened;
        await trial.whole(reader);
      });

      // Where files enough of one kind fare alike, each meets one fault, by turns.
      const met = trial.turn === undefined ? faults : [faults[trial.turn % faults.length]!];
      for (const some of trial.wantAgain ? [met] : met.map((fault) => [fault])) {
        trouble = (path) => (trial.file.test(path) ? some[0] : undefined);
        await visit(trial, async (reader, opened) => {
          await opened;
          await trial.without(reader);
          for (const fault of some.slice(1)) {
            trouble = (path) => (trial.file.test(path) ? fault : undefined);
            await trial.wantAgain?.(reader);
            await trial.without(reader);
          }
          trouble = () => undefined;
          if (!trial.wantAgain) return;
          await trial.wantAgain(reader);
          await trial.whole(reader);
        });
      }
    },
    60_000,
  );

  test.skipIf(engine.missing)(
    'with no network at all the text stays, and what needs no file works',
    async () => {
      const offline = some.filter(({ at, wantAgain, name }) => at === BRIEF && wantAgain && name.startsWith('script'));
      expect(offline.length).toBeGreaterThan(1);
      for (const trial of offline) {
        const cutOff = {
          ...trial,
          want: async (reader: Reader) => ((trouble = () => 'cut'), await trial.want?.(reader)),
        };
        await visit(cutOff, async (reader) => {
          await trial.without(reader);
          trouble = () => undefined;
          await trial.wantAgain?.(reader);
          await trial.whole(reader);
        });
      }
      await visit({ at: BRIEF }, async ({ click, until, see }, opened) => {
        await opened;
        trouble = () => 'cut';
        await click('.contents a[href="#the-catch"]');
        await until(() => location.hash === '#the-catch');
        await click('[data-theme] input[value=dark]');
        await until(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
        await click('[data-copy][aria-label="Copy: Link to this brief"]');
        await until(() => document.querySelector('.copied:not(:empty)')?.textContent === 'Copied.');
        expect(await see(() => location.pathname)).toBe(BRIEF);
      });
    },
    60_000,
  );
});
