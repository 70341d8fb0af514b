import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './csl.ts';

/** An entry of a list of references, as plain text: https://apastyle.apa.org/style-grammar-guidelines/references */
export function apa({ version, archive_location: permanent, ...item }: CslItem): string {
  const entry = apaEntry(item);
  // The style has a place for versions of software only, and none for a second address.
  return version ? `${entry} (${version}), permanent address: ${permanent}` : entry;
}

function apaEntry(item: CslItem): string {
  const { title, genre, URL } = item;
  // Nothing of these is printed.
  const { abstract: _, note: __, ...printed } = item;
  const form = {
    ...printed,
    id: 'form',
    title: OWN.title,
    ...(genre && { genre: OWN.genre }),
    ...(URL && { URL: OWN.URL }),
  };
  const isPlain =
    [title, genre ?? OWN.genre, URL ?? OWN.URL].every((text) => PLAIN.test(text)) &&
    // A bracket or a full stop comes next.
    /[\p{L}\p{N}]$/u.test(title) &&
    // It becomes a capital.
    /^\p{Lu}/u.test(genre ?? OWN.genre) &&
    // So that only the placeholder is replaced.
    !ANY_OWN.test(`${printed.publisher} ${printed['container-title']}`);
  if (!isPlain) return byCiteproc(item);
  const own: Readonly<Record<string, string | undefined>> = { [OWN.title]: title, [OWN.genre]: genre, [OWN.URL]: URL };
  return formed(form).replace(new RegExp(ANY_OWN, 'g'), (part) => own[part] ?? part);
}

// citeproc needs some 4 ms for an entry, and the claims of a brief differ in three texts only. Texts without quotation
// marks that nest, doubled signs or signs that end a sentence appear in the entry unchanged (a test compares both), so
// one formatted entry serves all claims of a brief. All other texts go through citeproc itself.
const PLAIN = /^(?:[\p{L}\p{N}](?:(?:[,;:.’)]|”,?)? [(“]?|[-–—.,:/’]|:\/\/|[)”]? [–—] |\/$)?)+$/u;

// Placeholders for the texts that differ.
const OWN = { title: 'Wwtitleww', genre: 'Wwgenreww', URL: 'https://wwaddressww.invalid/' };
const ANY_OWN = new RegExp(Object.values(OWN).join('|'));

const forms = new Map<string, string>();

function formed(form: CslItem): string {
  const key = JSON.stringify(form);
  const entry = forms.get(key) ?? byCiteproc(form);
  forms.set(key, entry);
  return entry;
}

// One entry needs no order. The rules for it, which citeproc unfolds, take ten times as long to read as all others and
// 90 MB of memory.
const UNSORTED = 'apa, unsorted';
const { engine: engineOf, styles } = plugins.config.get('@csl');
styles.add(UNSORTED, styles.get('apa').replace(/<sort>[^]*?<\/sort>/g, ''));

function byCiteproc(item: CslItem): string {
  const engine = engineOf([item], UNSORTED, 'en-US', 'text');
  // Formatted one by one: together, sources of one year would get letters (2023a) that the reader does not need.
  engine.updateItems([item.id]);
  return engine.makeBibliography()[1].join('').trim();
}
