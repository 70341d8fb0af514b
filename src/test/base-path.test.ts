import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { readTexts } from '../model/read/files.ts';
import { buildSite } from './build-site.ts';
import { readSite, type BuiltSite } from './gate/built-site.ts';
import { faultsOf, gate } from './gate/gate.ts';
import { addressSeeds } from './gate/seeds/addresses.ts';

const BASE = '/below/here';
const ORIGIN = 'https://example.org';
const out = mkdtempSync(join(tmpdir(), 'base-path-'));
// The HTML is that of the site at the root, which is validated there.
const { 'every page is valid and accessible HTML': _, ...checks } = gate;
let site: BuiltSite;

beforeAll(async () => {
  await buildSite('.', out, { SITE_URL: ORIGIN, BASE_PATH: BASE });
  site = readSite(out, build(readTexts(process.cwd())).model!, ORIGIN, BASE);
}, 120_000);

afterAll(() => rmSync(out, { recursive: true }));

test.each(Object.entries(checks))(
  'below a path and with a public address, %s',
  (_, check) => {
    expect(site.pages.length).toBeGreaterThan(80);
    expect(check(site).slice(0, 20)).toEqual([]);
  },
  30_000,
);

test.each(addressSeeds.map((seed) => [seed.defect, seed] as const))('the gate tells of %s', (_, { sow, faults }) => {
  expect(faultsOf(sow(site), Object.values(checks))).toEqual(faults);
});

test('below a path the headers are those of its own paths', () => {
  const paths = readFileSync(join(out, '_headers'), 'utf8').match(/^\/.*$/gm) ?? [];
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !path.startsWith(`${BASE}/`))).toEqual([]);
});
