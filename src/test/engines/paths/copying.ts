import { expect } from 'vitest';
import { paths, publicUrl } from '../../../links.ts';
import type { Path } from '../paths.ts';
import type { Reader } from '../reader.ts';
import { copyByKey, copySelected, laidOutFor, pasted, pastedHtml } from './pasting.ts';

const CLAIM = 'haddad-denies-the-sale';
const PAGE = publicUrl(paths.claim('herring-race', CLAIM));
const PLACE = publicUrl(paths.anchor('herring-race', CLAIM));
const WORDS = 'Salma Haddad said that Smith & Øye had sold her 500 barrels';

const PARTS = [
  [
    'a claim',
    ['#haddad-denies-the-sale'],
    'Salma Haddad said that Smith & Øye had sold her 500 barrels of “fresh” herring in Portugal (Contested; denied)',
  ],
  [
    'a paragraph and its notes',
    ['.noted:has(#krakoy-crew-joined)'],
    `The Kråkøy Crew joined the Northern League in June; since 1899 the Kråkøy Crew has sold its catch to Smith & Øye as well (Not found). The deckhand Seán O’Brien drowned off Iceland on 11 June 1907, after the fleet had left.
2 notes: not found
4 Since then: November 1907
5 Not found. Nothing was found on what the crew sold.
Since then: November 1907`,
  ],
  [
    'a table',
    ['.prose table'],
    `Who What is said of them Since
Smith & Øye a clerk said that they hid salt (Said, but rated false) 1907
Northern League Left in May 1906`,
  ],
  [
    'the end of a section',
    ['#what-came-of-it', '.noted:has(#shoals-are-empty) p'],
    `What came of it
The North Shoals were fished empty (Partly supported; withdrawn), but the Northern League was dissolved in September (Supported, then overtaken by events). prices in Norway and Portugal will fall by half (Not found), and the race may well be run again.[b]`,
  ],
  ['what is beside the text', ['.site-head nav'], 'Brief\nClaims\nFigures\nSources\nAll briefs\nNames\nAbout'],
] as const;

/** Copying the addresses and the quotation of a claim from its mark in the brief, and parts of the text. */
export const copying: readonly Path[] = [
  {
    promise: 'the mark of a claim copies its addresses and its quotation, by mouse and by key',
    walk: async (reader) => {
      await reader.go('/herring-race/');
      await reader.click(`#${CLAIM} a.self`);
      expect(await copy(reader, 'Link to this claim')).toBe(PAGE);
      // Another mark moves the place in the address; what comes of that must not close a card that was loaded before.
      for (const id of ['shoals-are-empty', CLAIM, 'shoals-are-empty', CLAIM]) {
        await reader.press('Escape');
        await reader.until(() => !document.querySelector('.preview-card'));
        await reader.see((mark) => document.querySelector<HTMLElement>(`#${mark} a.self`)?.focus(), id);
        await reader.press('Enter');
        expect(await copy(reader, 'Link to this claim')).toBe(publicUrl(paths.claim('herring-race', id)));
      }
      await reader.press('Escape');
      await reader.until((id) => Boolean(document.activeElement?.matches(`#${id} a.self`)), CLAIM);
      await reader.press('Enter');
      expect(await copy(reader, 'Link to its place in the brief')).toMatch(new RegExp(`^${PLACE}:~:text=\\S+$`));
      const quotation = await copy(reader, 'Quotation with link');
      expect(quotation).toContain(`“${WORDS}`);
      expect(quotation).toContain(
        'Whether it was said is contested; denied. The harbour office denied that she had said so.',
      );
      expect(quotation.endsWith(PAGE)).toBe(true);
    },
  },
  {
    promise: 'any part of the text is copied as a reader reads it, with links that lead there, and nothing moves',
    walk: async (reader) => {
      await reader.go('/herring-race/#shoals-are-empty');
      for (const [what, [from, to = from], text] of PARTS) {
        const place = await reader.see(() => scrollY);
        await copySelected(reader, from, to);
        expect([what, await pasted(reader)]).toEqual([what, text]);
        expect([what, await reader.see(() => scrollY)]).toEqual([what, place]);
      }
      await copySelected(reader, '.lead', '.lead');
      expect(await laidOutFor(reader)).toBe('all');
      // What was selected of the text may stay so while a field is copied from.
      await reader.until((field) => {
        const address = document.querySelector<HTMLInputElement>(field)!;
        address.closest('details')?.toggleAttribute('open', true);
        address.focus({ preventScroll: true });
        return document.activeElement === address;
      }, 'main .copy input');
      await copyByKey(reader);
      expect(await laidOutFor(reader)).toBe('print');
      expect(await pasted(reader)).toBe(publicUrl(paths.brief('herring-race')));
      await copySelected(reader, 'body', 'body');
      const whole = await pasted(reader);
      expect(whole).toMatch(/^Sample Briefs\nThe herring race of 1907\nWho sailed/);
      expect(whole).toMatch(new RegExp(`\\n${publicUrl(paths.brief('herring-race'))}$`));
      expect(whole).not.toMatch(/Skip to|Beginning|\bCopy\b|Cite this|↩|Colours|Archived copies/);
      const html = await pastedHtml(reader);
      const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '');
      expect(links.length).toBeGreaterThan(30);
      expect(links.filter((href) => !href.startsWith('http'))).toEqual([]);
      // Chromium and WebKit copy how things look, too.
      const looks = [...html.matchAll(/style="([^"]*)"/g)].map(([, look]) => look ?? '');
      const isAstray = (look: string) => /position: absolute|clip-path: inset|font-size: 0px/.test(look);
      expect(looks.filter((look) => isAstray(look) && !look.includes('display: none'))).toEqual([]);
    },
  },
];

/** Copies what a field of the card holds, and gives what pasting it then gives. */
async function copy(reader: Reader, label: string): Promise<string> {
  const { click, until } = reader;
  await until(() => Boolean(document.querySelector('[role=dialog][aria-label="Copy and cite"]:popover-open')));
  await click(`[role=dialog] [aria-label="Copy: ${label}"]`);
  await until(
    (name) =>
      document.querySelector(`[role=dialog] .copy:has([aria-label="Copy: ${name}"]) .copied`)?.textContent ===
      'Copied.',
    label,
  );
  return pasted(reader, '[role=dialog]');
}
