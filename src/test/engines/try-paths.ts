import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../serve.ts';
import { sample } from '../sites.ts';
import type { Engine, RunningEngine } from './engine.ts';
import { pathsWithoutScript, pathsWithScript, type Path } from './paths.ts';
import { readerOf } from './reader.ts';
import { faultsSeen, watchScript } from './watch.ts';

/** Goes every path in one engine; where it is not on this machine, says so and what to install. */
export function tryPaths(engine: Engine, withoutScript = pathsWithoutScript): void {
  if (engine.missing)
    console.log(`${engine.name} is not on this machine, so nothing is tried in it. Install ${engine.missing}.`);

  describe.skipIf(engine.missing)(`in ${engine.name}`, () => {
    let site: Awaited<ReturnType<typeof serve>>;
    let running: RunningEngine;

    beforeAll(async () => {
      [running, site] = await Promise.all([engine.start(), serve(sample.root, { firstScript: watchScript })]);
    }, 60_000);

    afterAll(async () => {
      await running?.stop();
      site?.stop();
    }, 30_000);

    // WebKit’s driver sometimes never answers a command; another browser then shows whether the page is at fault.
    const walk = (path: Path, hasScript: boolean) =>
      walkOnce(path, hasScript).catch((error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'TimeoutError')) throw error;
        return walkOnce(path, hasScript);
      });
    const walkOnce = async (path: Path, hasScript: boolean) => {
      const tab = await running.open({ hasScript });
      const reader = readerOf(tab, site.origin);
      try {
        await path.walk(reader);
        if (hasScript) expect(await reader.see(faultsSeen)).toEqual([]);
      } finally {
        await tab.close();
      }
    };
    test.each(pathsWithScript)('$promise', (path) => walk(path, true), 60_000);
    test.each(withoutScript)('without JavaScript $promise', (path) => walk(path, false), 60_000);
  });
}
