import { fold } from '../browser/search/fold.ts';
import { HIDDEN, LINE } from '../browser/search/marks.ts';

// Numbers written with spaces are one piece to `fold`.
const TOKENS = /(?<![\d.,])\d{1,3}(?:\s\d{3})+(?!\d)|\S+/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * A page for Pagefind. Behind each word that Pagefind would cut or spell otherwise than search compares it stand the
 * words as they are compared, between signs by which the reader of the index leaves them out again; a sign also begins
 * each line.
 */
export function annotated(html: string): string {
  return (
    html
      // Not indexed, and half of most pages.
      .replace(/<(style|script)[\s>][^]*?<\/\1>/g, '')
      .replace(/(?<=>)[^<>]+(?=<)/g, annotatedText)
      // Pagefind’s own weight of a heading ends with the first span in it; those of lower ones are told apart from parts of words.
      .replace(/<h([1-6])(?=[\s>])/g, (tag, level) => `${tag} data-pagefind-weight="${level === '1' ? 7 : 1}"`)
      .replace(/<(?:li|p|td|h2|h3)(?:\s[^>]*)?>/g, (tag) => `${tag} ${LINE} `)
  );
}

// Most words stand on many pages.
const known = new Map<string, string>();

function annotatedText(text: string): string {
  return text.replace(TOKENS, (token) => {
    const written = known.get(token) ?? annotatedToken(token);
    known.set(token, written);
    return written;
  });
}

function annotatedToken(token: string): string {
  const plain = token.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
  const folded = fold(plain);
  const added = ` ${HIDDEN.start} ${folded} ${HIDDEN.end} `;
  // Whether it is one number or two, either is found.
  if (/\s/.test(plain)) return token + added;
  if (folded === '' || folded === asPagefindReads(plain)) return token;
  return `<span data-pagefind-weight="0">${token}</span>${added}`;
}

/** The word that Pagefind makes of something without blanks. */
function asPagefindReads(text: string): string {
  return text
    .replace(/[^\p{Alphabetic}\p{N}]/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
