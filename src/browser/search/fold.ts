// Letters that Unicode does not decompose into a plain letter and a mark.
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};

/**
 * A text as search compares it: without case, accents, apostrophes and the dots of abbreviations (U.S. = us), with
 * thousands in one piece (20,000 = 20000) and one space between words. Letters of any script stay.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđßıæœðþ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/(?<=\d)[,.\u00a0\u202f'’ ](?=\d{3}(?!\d))/g, '')
    .replace(/['’ʼ`]|(?<=\b\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
