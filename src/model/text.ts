import { problem, type Problem } from './problem.ts';

/** Content files by path (`content/site.yaml`), as read. */
export type Texts = Readonly<Record<string, string>>;

// C0 and C1 controls but tab and line ends, direction marks and overrides, and a byte order mark inside the text.
// Joiners (U+200C, U+200D) stay allowed: Persian and other names need them.
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** The text without a byte order mark at its beginning and with plain line ends. */
export function cleanText(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/** Problems of a text as such: bytes that are not UTF-8 (they arrive as U+FFFD) and characters nobody sees. */
export function checkText(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const found: Problem[] = [];
    const place = (column: number) => ({ file, line: index + 1, column: column + 1 });
    const broken = line.indexOf('\ufffd');
    if (broken >= 0) found.push(problem(place(broken), 'text-is-utf8', 'This is not valid UTF-8. Save the file as UTF-8.'));
    const invisible = line.search(INVISIBLE);
    if (invisible >= 0) {
      const code = (line.codePointAt(invisible) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      found.push(
        problem(place(invisible), 'text-is-visible', `Here stands the invisible character U+${code}. Delete it.`),
      );
    }
    return found;
  });
}
