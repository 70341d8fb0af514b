import { expect, test } from 'vitest';
import { real } from '../sites.ts';
import { readSite } from './built-site.ts';
import { faultsOf, gate } from './gate.ts';
import { linkSeeds } from './seeds/links.ts';
import { markupSeeds } from './seeds/markup.ts';
import { policySeeds } from './seeds/policy.ts';
import { sharingSeeds } from './seeds/sharing.ts';
import { shownSeeds } from './seeds/shown.ts';
import { writtenSeeds } from './seeds/written.ts';

const site = readSite(real);

test.each(Object.entries(gate))(
  '%s',
  (_, check) => {
    expect(check(site).slice(0, 20)).toEqual([]);
  },
  60_000,
);

// The names of files and the addresses of cards carry hashes, which change with every style and word.
const withoutHashes = (text: string) =>
  text.replace(/(?<=\/_astro\/[\w-]+\.)[\w-]{8}(?=\.)|(?<=\.png\?)[0-9a-f]{8}|(?<=\/index\/)\w+(?=\.pf)/g, '*');

const seeds = [...markupSeeds, ...linkSeeds, ...policySeeds, ...sharingSeeds, ...shownSeeds, ...writtenSeeds];

test('every promise has a defect that it tells of', () => {
  const sown = seeds.map(({ sow }) => sow(site));
  const silent = Object.entries(gate).filter(([, check]) => sown.every((one) => check(one).length === 0));
  expect(silent.map(([promise]) => promise)).toEqual([]);
}, 60_000);

test.each(seeds.map((seed) => [seed.defect, seed] as const))('the gate tells of %s', (_, { sow, faults }) => {
  expect(faultsOf(sow(site)).map(withoutHashes)).toEqual(faults);
});
