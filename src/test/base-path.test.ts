import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSite } from './gate/built-site.ts';
import { faultsOf, gate } from './gate/gate.ts';
import { addressSeeds } from './gate/seeds/addresses.ts';
import { belowPath } from './sites.ts';

// The HTML is that of the site at the root, which is validated there.
const { 'every page is valid and accessible HTML': _, ...checks } = gate;
const site = readSite(belowPath);

test.each(Object.entries(checks))('below a path and with a public address, %s', (_, check) => {
  expect(check(site).slice(0, 20)).toEqual([]);
});

test.each(addressSeeds.map((seed) => [seed.defect, seed] as const))('the gate tells of %s', (_, { sow, faults }) => {
  expect(faultsOf(sow(site), Object.values(checks))).toEqual(faults);
});

test('below a path the headers are those of its own paths', () => {
  const paths = readFileSync(join(belowPath.root, '_headers'), 'utf8').match(/^\/.*$/gm) ?? [];
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !path.startsWith(`${belowPath.base}/`))).toEqual([]);
});
