import { plugins } from '@citation-js/core';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { DOMParser, parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture } from '../model/fixture.ts';
import { isBlank } from '../model/read/forms.ts';
import { checkText } from '../model/read/text.ts';
import type { Model } from '../model/types.ts';
import { bibtex, ris } from './cite.ts';
import { claimsCsv } from './claims-csv.ts';
import { claimsJson, claimsOf } from './claims-json.ts';
import type { CslItem } from './csl.ts';
import { atomFeed } from './feed.ts';
import { capitalised } from '../wording/text.ts';
import { jsonLdText } from './json-ld.ts';

const runs = (numRuns: number) => ({ seed: 20230204, numRuns });
const tiny = build(fixture()).model!;

// What the checked content can hold: signs of every format, and any character that its rules let through.
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    '=1+1',
    '-1',
    '@a',
    '+',
    '"',
    '","',
    '; ',
    '{',
    '}',
    '$x$',
    '\\',
    '%',
    '#',
    '_',
    '&amp;',
    ']]>',
    '<i>',
  ),
  fc.constantFrom(
    '</script>',
    '<!--',
    'TY  - BOOK',
    'ER  - ',
    '@misc{a,',
    'Каліноўскі',
    'گروه\u200cها',
    '😀',
    'O’Brien',
  ),
);
const anyText = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join(' '))
  .filter((text) => !isBlank(text) && checkText('', text).length === 0);
// A title is on one line.
const title = anyText.map((text) => text.replace(/\s+/g, ' ').trim());

/** The tiny content with other texts in the places of its own. */
function withTexts(text: string, other: string): Model {
  return {
    ...tiny,
    site: { ...tiny.site, name: other },
    briefs: tiny.briefs.map((brief) => ({
      ...brief,
      title: text,
      summary: other,
      corrections: brief.corrections.map((one) => ({ ...one, changed: text, why: other })),
      claims: brief.claims.map((claim) => ({ ...claim, text, by: [{ name: other }] })),
    })),
  };
}

test('CSV gives the same cells back, and none begins like a formula', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const rows: Record<string, string>[] = parseCsv(claimsCsv(withTexts(text, other)), { bom: true, columns: true });
      expect(rows.map((row) => row['id'])).toEqual(tiny.briefs[0]?.claims.map((claim) => claim.id));
      for (const row of rows) {
        // A cell that would be a formula has an apostrophe before it.
        expect([capitalised(text), `'${capitalised(text)}`]).toContain(row['text']);
        expect([other, `'${other}`]).toContain(row['by.name']);
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }
    }),
    runs(60),
  );
});

test('JSON gives the same claims again', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const model = withTexts(text, other);
      expect(JSON.parse(claimsJson(model))).toEqual(claimsOf(model));
    }),
    runs(50),
  );
});

const item = fc.record({ title, publisher: title, note: anyText }).map(({ title: name, publisher, note }): CslItem => ({
  id: 'an-id',
  type: 'webpage',
  title: name,
  'container-title': publisher,
  URL: 'https://example.org/',
  note,
}));

test('BibTeX of any title is one entry of that title', () => {
  fc.assert(
    fc.property(item, (one) => {
      const { entries, errors } = parseBibtex(bibtex([one]), { sentenceCase: false });
      expect(errors).toEqual([]);
      expect(entries.map(({ key, fields }) => [key, fields.title])).toEqual([['an-id', one.title]]);
    }),
    runs(60),
  );
});

test('RIS of any text is one entry, one line a field', () => {
  fc.assert(
    fc.property(item, (one) => {
      const text = ris([one]);
      const lines = text.split('\r\n');
      expect(lines.at(-1)).toBe('');
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
      expect(lines.filter((line) => line.startsWith('TY  - ')).length).toBe(1);
      expect(lines.filter((line) => line.startsWith('ER  - ')).length).toBe(1);
      expect(plugins.input.chain(text, { forceType: '@ris/file' }).length).toBe(1);
      expect(lines).toContain(`TI  - ${one.title}`);
    }),
    runs(60),
  );
});

test('no text of structured descriptions ends its script element', () => {
  fc.assert(
    fc.property(fc.dictionary(anyText, fc.oneof(anyText, fc.array(anyText))), (block) => {
      const text = jsonLdText(block);
      expect(text).not.toMatch(/[<>\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual(block);
      const { document } = parseHTML(
        `<!doctype html><html><body><script type="application/ld+json">${text}</script><p></p></body></html>`,
      );
      expect([...document.body.children].map((one) => one.tagName)).toEqual(['SCRIPT', 'P']);
    }),
    runs(60),
  );
});

test('the feed of any text is well-formed and gives it again', () => {
  fc.assert(
    fc.property(title, title, (text, other) => {
      const xml = atomFeed(withTexts(text, other));
      // https://www.w3.org/TR/xml/#charsets
      expect(xml).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      // Outside of CDATA, `<` only begins a tag and `&` only a reference.
      const plain = xml.replace(/<!\[CDATA\[[^]*?\]\]>/g, '').replace(/<[?/]?[a-zA-Z][^<>]*>/g, '');
      expect(plain.replace(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi, '')).not.toMatch(/[<&]/);
      const feed = new DOMParser().parseFromString(xml, 'text/xml').querySelector('feed')!;
      expect(feed.querySelector('title')?.textContent).toBe(other);
      const entry = [...feed.querySelectorAll('entry')].at(-1)!;
      const html = parseHTML(
        `<!doctype html><html><body><p>${entry.querySelector('title')?.textContent}</p></body></html>`,
      ).document;
      expect(html.body.children.length).toBe(1);
      expect(html.querySelector('p')?.textContent).toBe(text);
    }),
    runs(60),
  );
});
