const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ADDED = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 10 * (index + 2)] as const),
]);
const MULTIPLIED = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
]);
const MANY = [...MULTIPLIED.keys()].join('|');
const WORD = [...ADDED.keys(), MANY].join('|');
const NUMBER = new RegExp(
  [
    String.raw`\d+(?:[.,]\d+)*(?:[ -](?:${MANY})(?!\p{L}))*`,
    String.raw`(?<!\p{L})(?:(?:${MANY}|ten)s|(?:${WORD})(?:(?:[ -]|(?<=${MANY}) and )(?:${WORD})(?!\p{L}))*)(?!\p{L})`,
  ].join('|'),
  'giu',
);

/** The numbers of a text as written, each with its value; “thousands” counts, “one” does not. */
export function numbersIn(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(NUMBER)].map(([written]) => [written, valueOf(written.toLowerCase())] as const);
  return new Map(found.filter(([written]) => written.toLowerCase() !== 'one'));
}

function valueOf(written: string): string {
  if (written.endsWith('s')) return written;
  const sums = { whole: 0, part: 0 };
  for (const word of written.split(/ and |[ -]/)) {
    const many = MULTIPLIED.get(word);
    if (many === undefined) sums.part += ADDED.get(word) ?? Number(word.replaceAll(',', ''));
    else sums.part = (sums.part || 1) * many;
    if (many && many >= 1000) {
      sums.whole += sums.part;
      sums.part = 0;
    }
  }
  return String(Math.round((sums.whole + sums.part) * 1000) / 1000);
}
