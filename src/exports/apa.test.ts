import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apa } from './apa.ts';
import { claimItem, sectionItem, type CslItem } from './csl.ts';
import { sample } from '../test/sites.ts';

/** What citeproc makes of an item that nothing was made for before. */
function byCiteproc(item: CslItem): string {
  const engine = plugins.config.get('@csl').engine([item], 'apa', 'en-US', 'text');
  engine.updateItems([item.id]);
  return engine.makeBibliography()[1].join('').trim();
}

const WORDS = [
  'a',
  'Iran',
  '2,000',
  'Pushilin’s',
  'Каліноўскі',
  'U.S.',
  'e',
  'don’t',
  '16',
  "'s",
  'Wwtitleww',
  '$1',
  '<i>',
];
const BETWEEN = [
  ' ',
  ', ',
  '; ',
  ' – ',
  '-',
  ' (',
  ') ',
  ' “',
  '” ',
  '”, ',
  '.',
  ': ',
  ' ;',
  '..',
  '? ',
  '!',
  '%',
  '--',
  '/',
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...BETWEEN)), { minLength: 1, maxLength: 4 })
  .map((pairs) => pairs.flat().slice(0, -1).join(''));

test('an entry is what citeproc makes of the item alone, for any title, genre and address', () => {
  const item = fc.record({
    id: fc.constant('a'),
    type: fc.constantFrom('webpage' as const, 'report' as const),
    title: text,
    publisher: fc.constantFrom('P', 'P.'),
    URL: fc.constantFrom('https://a.org/b/', 'http://a.org/b/c-d/', 'https://a.org/?b=$&'),
    genre: text,
    'container-title': text,
  });
  fc.assert(
    fc.property(fc.record({ item, without: fc.subarray(['genre', 'container-title', 'URL'] as const) }), (drawn) => {
      const kept = Object.entries(drawn.item).filter(([key]) => !drawn.without.some((one) => one === key));
      const one = Object.fromEntries(kept) as unknown as CslItem;
      expect(apa(one)).toBe(byCiteproc(one));
    }),
    { seed: 20230204, numRuns: 100 },
  );
}, 30_000);

test('so it is for every claim and section', () => {
  const { site, briefs } = sample.model();
  for (const brief of briefs)
    for (const item of [
      ...brief.claims.map((claim) => claimItem(site, brief, claim)),
      ...brief.sections.map((section) => sectionItem(site, brief, section)),
    ]) {
      const { version, archive_location: permanent, ...plain } = item;
      expect(apa(plain)).toBe(byCiteproc(plain));
      if (version) expect(apa(item)).toBe(`${byCiteproc(plain)} (${version}), permanent address: ${permanent}`);
    }
}, 30_000);
