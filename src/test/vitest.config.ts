import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const ON_SITES = 'src/test/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Browsers wait for pages and pages for browsers, so that two at once are no more than two cores can do.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // No test changes what others read.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'units', include: ['src/**/*.test.ts'], exclude: [ON_SITES] } },
      {
        extends: true,
        test: { name: 'sites', include: [ON_SITES], globalSetup: 'src/test/build-sites.ts' },
      },
    ],
  },
});
