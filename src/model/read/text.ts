import { codePoint, problem, shown, type Place, type Problem } from '../problem.ts';

/** Content files by path (`content/site.yaml`), as read. */
export type Texts = Readonly<Record<string, string>>;

// C0 and C1 controls except tab and line ends, line and paragraph separators, placeholders, private
// use, signs that Unicode does not have, which XML and addresses cannot hold, and all that Unicode calls ignorable:
// soft hyphens, marks of direction, fillers, tags, a byte order mark inside the text. Of these, joiners stay allowed
// (Persian and other names need them) and so do the variants of a sign, as faces have them.
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\ufff9-\ufffc\p{Co}\p{Cs}\p{Cn}[\p{Default_Ignorable_Code_Point}--[\u034f\u200c\u200d\ufe00-\ufe0f]]]/gv;

// Nearly all text has only these characters; this test is ten times faster than the one above.
const PLAIN = /^[\t\n -~\u00a1-\u00ac\u00ae-\u024f\u0400-\u04ff\u2010-\u2027]*$/;

// UTF-8 that was read as if each byte were a letter of Windows, as texts get when they are pasted or saved wrongly.
const MISREAD = /[ÂÃ][\u0080-\u00bf‚„…†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]|â€./;

const MERGE_MARK = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m;

/** The text without a byte order mark at its beginning and with plain line ends. */
export function cleanText(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/** The text without invisible characters, so that each is reported once and not as a misspelling too. */
export function visibleText(text: string): string {
  return PLAIN.test(text) ? text : text.replace(INVISIBLE, '');
}

/** Reports invisible characters written as escapes (`\u202e`). Literal ones were already removed. */
export function checkWritten(value: string, place: Place): Problem[] {
  if (PLAIN.test(value)) return [];
  const column = value.replaceAll('\ufffd', '\0').search(INVISIBLE);
  if (column < 0) return [];
  const message = `Here the invisible character ${codePoint(value.slice(column))} is written as an escape. Take it out.`;
  return [problem(place, 'text-is-visible', message)];
}

/** Problems of the text itself: bytes that are not UTF-8 (they arrive as U+FFFD) and invisible characters. */
export function checkText(file: string, text: string): Problem[] {
  const place = (line: number, column: number) => ({ file, line: line + 1, column: column + 1 });
  const mark = MERGE_MARK.exec(text);
  if (mark) {
    const message =
      'Here is the mark of a merge that was not finished. Keep one of the two versions, and take out the marks.';
    return [problem(place(text.slice(0, mark.index).split('\n').length - 1, 0), 'merge-is-finished', message)];
  }
  const misread = MISREAD.exec(text);
  if (misread) {
    const lines = text.slice(0, misread.index).split('\n');
    const message = `${shown(misread[0])} is what a letter becomes when UTF-8 is read as another encoding. Write the letter again.`;
    return [problem(place(lines.length - 1, lines.at(-1)?.length ?? 0), 'text-is-utf8', message)];
  }
  if (PLAIN.test(text)) return [];
  const lines = text.split('\n');
  const broken = lines.findIndex((line) => line.includes('\ufffd'));
  if (broken >= 0) {
    const at = place(broken, lines[broken]?.indexOf('\ufffd') ?? 0);
    const message =
      'Here is U+FFFD, the sign for a lost letter: this file is not UTF-8, or was not once. Save it as UTF-8, and write the letter again.';
    return [problem(at, 'text-is-utf8', message)];
  }
  return lines.flatMap((line, index) => {
    const column = line.search(INVISIBLE);
    if (column < 0) return checkMarks(line, (at) => place(index, at));
    const message = `Here is the invisible character ${codePoint(line.slice(column))}. Delete it.`;
    return [problem(place(index, column), 'text-is-visible', message)];
  });
}

const STACK = /\p{M}{3,}/u;
// Ligatures of print, and letters in faces of their own, which are for formulas and which faces and voices lack.
const STYLED = /[\ufb00-\ufb06\u{1d400}-\u{1d7ff}]+/u;
const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The first letter with too many marks, or with marks that Unicode has together with it as one sign. */
function checkMarks(line: string, at: (column: number) => Place): Problem[] {
  const stack = STACK.exec(line);
  if (stack) {
    const message = `Here are ${[...stack[0]].length} marks on one letter, which would lie over other words. Keep two at most.`;
    return [problem(at(stack.index), 'letter-is-one-sign', message)];
  }
  const styled = STYLED.exec(line);
  if (styled) {
    const message = `${shown(styled[0])} is a sign for ${shown(styled[0].normalize('NFKC'))} that is no letter. Write the letters themselves.`;
    return [problem(at(styled.index), 'letter-is-one-sign', message)];
  }
  if (line === line.normalize('NFC')) return [];
  for (const { segment, index } of signs.segment(line)) {
    const one = segment.normalize('NFC');
    if (segment === one) continue;
    const message = `${shown(segment)} is written here as ${codePoints(segment)}. Write it as ${codePoints(one)}, as others type it.`;
    return [problem(at(index), 'letter-is-one-sign', message)];
  }
  return [];
}

function codePoints(text: string): string {
  return [...text].map(codePoint).join(' ');
}

/** The first part of a text between empty lines that passes a test, and its line. */
export function findBlock(text: string, test: (block: string) => boolean): { block: string; line: number } | undefined {
  let line = 1;
  for (const block of text.split(/(\n[ \t]*(?=\n))/)) {
    if (test(block)) return { block, line: line + (/^\n*/.exec(block)?.[0].length ?? 0) };
    line += block.split('\n').length - 1;
  }
  return undefined;
}
