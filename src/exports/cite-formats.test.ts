import { plugins } from '@citation-js/core';
import { parse } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture } from '../model/fixture.ts';
import { bibtex, cslJson, ris } from './cite.ts';
import { sourceItems, type CslItem } from './csl.ts';
import { sample } from '../test/sites.ts';

const HOSTILE = 'A “title” – Kalinoŭski & 50% {x} $y_z^2 #1 \\back ~ <i>it</i> Каліноўскага: A and B';
const hostile: CslItem = {
  id: 'an-id-of-more-than-twenty-letters',
  type: 'webpage',
  title: HOSTILE,
  'container-title': 'Smith & Co and Sons',
  URL: `https://example.org/${'a'.repeat(90)}?b=1&c={d}%20#e_f`,
  issued: { 'date-parts': [[2023, 2]] },
  note: 'One & <b>two</b>\nTY  - BOOK',
};

test('BibTeX keeps every character that TeX or markup would take for something else', () => {
  const { entries, errors } = parse(bibtex([hostile]), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries.map(({ key, fields }) => [key, fields.title, fields.publisher, fields.url])).toEqual([
    [hostile.id, HOSTILE, ['Smith & Co and Sons'], hostile.URL?.replace('{d}', '%7Bd%7D')],
  ]);
});

test('RIS keeps ids, words and addresses whole, one line a field', () => {
  expect(ris([hostile]).replace(/a{90}/, 'a…')).toMatchInlineSnapshot(`
    "TY  - ELEC
    PY  - 2023
    ID  - an-id-of-more-than-twenty-letters
    N1  - One & <b>two</b> TY - BOOK
    PB  - Smith & Co and Sons
    TI  - A “title” – Kalinoŭski & 50% {x} $y_z^2 #1 \\back ~ <i>it</i> Каліноўскага: A and B
    UR  - https://example.org/a…?b=1&c={d}%20#e_f
    T2  - Smith & Co and Sons
    DA  - 2023/02//
    ER  - 
    "
  `);
  expect(plugins.input.chain(ris([hostile])).map(({ title, URL: url }) => [title, url])).toEqual([
    [HOSTILE, hostile.URL],
  ]);
});

test('every page found survives each format', () => {
  const items = sourceItems(sample.model());
  expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
  const { entries, errors } = parse(bibtex(items), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries.map(({ key, fields }) => [key, fields.title, fields.url])).toEqual(
    items.map((item) => [item.id, item.title, item.URL]),
  );
  expect(plugins.input.chain(ris(items)).map(({ title, URL: url }) => [title, url])).toEqual(
    items.map((item) => [item.title, item.URL]),
  );
  expect(plugins.input.chain(cslJson(items)).map(({ id, title, issued }) => [id, title, issued])).toEqual(
    items.map(({ id, title, issued }) => [id, title, issued]),
  );
});

test('ids that two briefs use for their pages are reported apart', () => {
  const second = Object.entries(fixture()).map(([path, text]) => [path.replace('/tiny/', '/other/'), text]);
  const model = build({ ...fixture(), ...Object.fromEntries(second) }).model!;
  expect(sourceItems(model).map((item) => item.id)).toMatchInlineSnapshot(`
    [
      "other--page-a",
      "other--page-b",
      "other--page-c",
      "other--page-d",
      "tiny--page-a",
      "tiny--page-b",
      "tiny--page-c",
      "tiny--page-d",
    ]
  `);
});

test('the id of a page that is that of another with its brief before it stays another', () => {
  const texts = fixture({
    'tiny/sources.yaml': (text) => text.replace('page-b:', 'other-page-a:'),
    'tiny/citations.yaml': (text) => text.replace('page-b', 'other-page-a'),
  });
  const second = Object.entries(fixture()).map(([path, text]) => [path.replace('/tiny/', '/other/'), text]);
  const keys = sourceItems(build({ ...texts, ...Object.fromEntries(second) }).model!).map(({ id }) => id);
  expect(keys).toContain('other-page-a');
  expect(keys).toHaveLength(new Set(keys).size);
});
