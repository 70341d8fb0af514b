import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { partThatHides } from '../model/read/reader-mode.ts';
import { keptClass } from './kept-class.ts';

const { REGEXPS } = Readability.prototype as unknown as { REGEXPS: Readonly<Record<string, RegExp>> };

/** Ids of all words that Readability looks for, each in the middle. */
const ids = ['unlikelyCandidates', 'byline', 'shareElements', 'negative'].flatMap((name) =>
  REGEXPS[name]!.source.split('|').flatMap((word) => {
    const id = `a-${word.replace(/\(.*?\)|[^a-z\d-]/g, '').replace(/^-|-$/g, '') || 'share'}-b`;
    return REGEXPS[name]!.test(id) ? [id] : [];
  }),
);

/** Whether it keeps the words of a claim and of a heading with an id and a class. */
function isKept(id: string, name = ''): boolean {
  const filling = '<p>Some words of a text, with commas, that is as long as an article has to be.</p>'.repeat(20);
  const { document } = parseHTML(`<!doctype html><html><title>A title</title><body><article>${filling}
    <h2 id="${id}" class="${name}">Of a heading</h2>${filling}
    <p>Some words, <span id="${id}" class="claim ${name}">and those of a claim</span>, and so on.</p>${filling}</article>`);
  const text = new Readability(document as unknown as Document).parse()?.textContent ?? '';
  return text.includes('Of a heading') && text.includes('and those of a claim');
}

test('an id for which Readability leaves a text out has a class that keeps it, or is refused', () => {
  expect(ids.length).toBe(62);
  const lost = ids.filter((id) => !isKept(id));
  expect(lost.length).toBeGreaterThan(50);
  expect(lost.filter((id) => !keptClass(id) && !partThatHides(id))).toEqual([]);
  expect(ids.filter((id) => !isKept(id, keptClass(id)))).toEqual(ids.filter(partThatHides));
});
