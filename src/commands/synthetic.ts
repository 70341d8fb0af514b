import { createHash } from 'node:crypto';
import { numbersIn } from '../model/rules/numbers-in.ts';
import type { Texts } from '../model/read/text.ts';

/**
 * The content of a site with `count` briefs: its first brief and others made of it, each with an address, a title and
 * many words of its own. For measuring only: what they say is nonsense.
 */
export function syntheticTexts(texts: Texts, count: number): Texts {
  const slug = Object.keys(texts).flatMap((file) => /^content\/([^/]+)\/brief\.mdx$/.exec(file)?.[1] ?? [])[0];
  if (!slug) throw new Error('There is no brief to copy.');
  // An edition names its brief, so it cannot be reused for another.
  const isEdition = (path: string) => /\/editions(?:\/|\.yaml$)/.test(path);
  const own = Object.entries(texts).filter(([file]) => file.startsWith(`content/${slug}/`) && !isEdition(file));
  const numbers = Array.from({ length: count - 1 }, (_, index) => index + 1);
  const nameOf = (number: number) => `synthetic-${String(number).padStart(4, '0')}`;
  const permalinks = texts['content/permalinks.txt'] ?? '';
  const lines = permalinks
    .split('\n')
    .filter((line) => new RegExp(`^/${slug}(?![\\w-])`).test(line) && !isEdition(line));
  return {
    ...texts,
    ...Object.fromEntries(
      numbers.flatMap((number) =>
        own.map(([file, text]) => [
          file.replace(slug, nameOf(number)),
          file.endsWith('brief.mdx') ? otherWords(text, number) : text,
        ]),
      ),
    ),
    'content/permalinks.txt': [
      permalinks.trimEnd(),
      ...numbers.flatMap((number) => lines.map((line) => line.replace(slug, nameOf(number)))),
      '',
    ].join('\n'),
  };
}

/** A brief with another title and every fourth of its longer words replaced; tags, links and names stay as they are. A claim has one wording, as two would need the same words. */
function otherWords(text: string, number: number): string {
  const [, front = '', prose = ''] = /^(---\n[^]*?\n---\n)([^]*)$/.exec(text) ?? [];
  return (
    front.replace(/^title: /m, `title: Synthetic ${number}. `) +
    prose
      .replace(/\salone=(["']).*?\1/gs, '')
      .replace(/<[^>]*>|\[[^\]]*\]\([^)]*\)|^\[\^.*|\[\^[^\]]*\]|(?<![\p{L}’-])[a-z]{5,}(?![\p{L}’-])/gmu, (part) => {
        const drawn = createHash('sha256').update(`${number} ${part}`).digest();
        // A claim has to say the number that it counts.
        return /^[a-z]/.test(part) && numbersIn(part).size === 0 && drawn.readUInt8(0) < 64
          ? wordOf(drawn.readUInt32BE(1) % (400 + 60 * number))
          : part;
      })
  );
}

const SYLLABLES = 'ba cor del fin gru hal jor kem lin mos nar pel rin sut tav vek'.split(' ');

/** A word that can be spoken, as long as words are; later briefs use more words, as real ones do. */
function wordOf(index: number): string {
  const at = (power: number) => SYLLABLES[Math.floor(index / SYLLABLES.length ** power) % SYLLABLES.length];
  return `${at(0)}${at(1)}${at(2)}${at(3)}`;
}
