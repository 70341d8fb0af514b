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
  ς: 'σ',
  ґ: 'г',
  // Typed on a keyboard of Persian or of Arabic.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ة: 'ه',
};

/**
 * A text as search compares it: without case, accents, forms that only look otherwise (ﬃ = ffi, Ｗ = w), invisible
 * characters, apostrophes and the dots of abbreviations (U.S. = us); digits of any script by their value, thousands in
 * one piece (20,000 = 20000), one space between words. Letters of any script stay.
 */
export function fold(text: string): string {
  return joinThousands(
    text
      .replace(/['’‘‛`´′ʹʻʼʽ՚׳ꞌ＇]/g, "'")
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
      .replace(/[łøđßıæœðþςґیىکة]/g, (letter) => PLAIN[letter] ?? letter)
      .replace(/(?![0-9])\p{Nd}/gu, valueOf),
  )
    .replace(/'|(?<=(?<![\p{L}\p{N}])\p{L})\./gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** One number, where it is written as one: groups of three behind one to three digits, all parted alike. */
function joinThousands(text: string): string {
  return [/(?<!\d[,.'٬]?)\d{1,3}([,.'٬])\d{3}(?:\1\d{3})*(?!\d)/g, /(?<!\d[,.'٬ ]?)\d{1,3}(?: \d{3})+(?!\d)/g].reduce(
    (some, number) => some.replace(number, (written) => written.replace(/\D/g, '')),
    text,
  );
}

/** The digits of a script stand in a row, zero first. */
function valueOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}
