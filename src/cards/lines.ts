/** How wide a text is, in em. */
export type Measure = (text: string) => number;

/** A text set in lines of one size. */
export interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The room for a text, in pixels, and the sizes to try, largest first. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly number[];
}

/** From one line to the next, in pixels. */
export function pitch(size: number): number {
  return Math.round(size * 1.19);
}

/** The text at the largest size at which all of it fits and no word is broken; where none does, cut with “…”. */
export function fit(text: string, { width, height, sizes }: Room, measure: Measure): Setting {
  const widest = Math.max(...text.split(' ').map(measure));
  const smallest = sizes.at(-1)!;
  for (const size of sizes) {
    const lines = breakLines(text, width / size, measure);
    const breaksWord = widest * size > width;
    if (lines.length * pitch(size) <= height && (!breaksWord || size === smallest))
      return { size, lines: breaksWord ? lines : balanced(text, lines, width / size, measure) };
  }
  const lines = breakLines(text, width / smallest, measure).slice(0, Math.floor(height / pitch(smallest)));
  const last = lines.length - 1;
  return {
    size: smallest,
    lines: lines.map((line, at) => (at === last ? ended(line, width / smallest, measure) : line)),
  };
}

/** The text if it fits one line, else as many of its words as do, with “…”. */
export function cut(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  return ended(breakLines(text, width, measure)[0] ?? '', width, measure);
}

/** A text in lines no wider than `width` em, broken between words; a wider word is broken within. */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const space = measure(' ');
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((word) => pieces(word, width, measure))) {
    const needed = measure(word);
    if (line && used + space + needed <= width) {
      line += ` ${word}`;
      used += space + needed;
    } else {
      if (line) lines.push(line);
      line = word;
      used = needed;
    }
  }
  return line ? [...lines, line] : lines;
}

function pieces(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  let used = 0;
  for (const letter of letters(word)) {
    const needed = measure(letter);
    if (piece && used + needed > width) {
      found.push(piece);
      piece = '';
      used = 0;
    }
    piece += letter;
    used += needed;
  }
  return [...found, piece];
}

/** The same number of lines, as even as they get. */
function balanced(text: string, lines: readonly string[], width: number, measure: Measure): readonly string[] {
  let tooNarrow = Math.max(...text.split(' ').map(measure));
  let enough = width;
  for (let step = 0; step < 12; step++) {
    const middle = (tooNarrow + enough) / 2;
    if (breakLines(text, middle, measure).length > lines.length) tooNarrow = middle;
    else enough = middle;
  }
  return breakLines(text, enough, measure);
}

/** A line that ends in “…”, without the words or letters that leave no room for it. */
function ended(line: string, width: number, measure: Measure): string {
  const bare = line.replace(/[\s.,;:…–—(“‘-]+$/, '');
  if (!bare || measure(`${bare}…`) <= width) return `${bare}…`;
  const shorter = bare.includes(' ') ? bare.slice(0, bare.lastIndexOf(' ')) : letters(bare).slice(0, -1).join('');
  return ended(shorter, width, measure);
}

function letters(text: string): string[] {
  return [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
}
