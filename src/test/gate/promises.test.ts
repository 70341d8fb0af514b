import { describe, expect, test } from 'vitest';
import { belowPath, real, sample } from '../sites.ts';
import { readSite } from './built-site.ts';
import { addressDefects } from './defects/addresses.ts';
import { fileDefects } from './defects/files.ts';
import { linkDefects } from './defects/links.ts';
import { markupDefects } from './defects/markup.ts';
import { policyDefects } from './defects/policy.ts';
import { sharingDefects } from './defects/sharing.ts';
import { shownDefects } from './defects/shown.ts';
import { faultsOf, promises } from './promises.ts';

const sites = { real: readSite(real), sample: readSite(sample), belowPath: readSite(belowPath) };

describe.each(Object.entries(sites))('of the site “%s”', (_, site) => {
  // Content that grows takes longer.
  const timeout = 30_000 + 200 * site.pages.length;
  test.each(Object.entries(promises))(
    '%s',
    (_, check) => {
      expect(check(site).slice(0, 20)).toEqual([]);
    },
    timeout,
  );
});

const atRoot = [
  ...markupDefects,
  ...linkDefects,
  ...policyDefects,
  ...sharingDefects,
  ...shownDefects,
  ...fileDefects,
].map((defect) => ({ ...defect, site: sites.sample }));
const defects = [...atRoot, ...addressDefects.map((defect) => ({ ...defect, site: sites.belowPath }))];

// The names of files and the addresses of cards carry hashes, which change with every style and word.
const withoutHashes = (text: string) =>
  text.replace(
    /(?<=\/_astro\/[\w-]+\.)[\w-]{8}(?=\.)|(?<=\.png\?)[0-9a-f]{8}|(?<=\/(?:index|fragment)\/)\w+(?=\.pf)/g,
    '*',
  );

test.each(defects)('reported: $defect', ({ site, apply, faults }) => {
  const before = faultsOf(site);
  const found = faultsOf(apply(site)).filter((fault) => !before.includes(fault));
  expect(found.map(withoutHashes)).toEqual(faults);
});

test('every promise has a defect that breaks it', () => {
  const unbroken = Object.entries(promises).filter(([, check]) =>
    defects.every(({ site, apply }) => check(apply(site)).length <= check(site).length),
  );
  expect(unbroken.map(([promise]) => promise)).toEqual([]);
});
