import type { VFileMessage } from 'vfile-message';

/** Where a text stops being MDX, and what its editor can do. */
export interface MdxFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

type Spot = readonly [offset: number, message: string];

/** The MDX error in our words and at the place to change: the parser often names only where it gave up. */
export function mdxFault({ reason, place }: VFileMessage, text: string): MdxFault {
  const said = String(reason).replace(/\s+/g, ' ');
  const at = place && 'start' in place ? place.start : place;
  const offset = at?.offset ?? text.length;
  const [where, message] =
    unclosedTag(said, text) ??
    strayClosing(said, text, offset) ??
    strayCode(said, text, offset) ??
    strayTag(said, text, offset) ??
    ([offset, `This is not valid MDX: ${said.replace(/\.?$/, '.')}`] as const);
  return { ...lineAndColumn(text, where), message };
}

const SPANS: Readonly<Record<string, string>> = {
  emphasis: 'emphasis',
  strong: 'bold text',
  delete: 'struck-out text',
  link: 'link',
};

function unclosedTag(said: string, text: string): Spot | undefined {
  const [, name = '', line, column, container = ''] =
    /^Expected a closing tag for `<([^>]*)>` \((\d+):(\d+)-[^)]*\)(?: before the end of `(\w+)`)?/.exec(said) ?? [];
  if (!line) return undefined;
  const offset = offsetOf(text, Number(line), Number(column));
  if (name.includes(':')) return [offset, 'This looks like a link but is not one. Write it as [words](cite:citation).'];
  const span = SPANS[container];
  if (span)
    return [
      offset,
      `The ${span} around this <${name}> ends before </${name}> does. Put it wholly inside the tag or wholly around it.`,
    ];
  const [block = ''] = text.slice(offset).split(/\n[ \t]*\n/);
  const own = new RegExp(`\\n[ \\t]*</${RegExp.escape(name)}>[ \\t]*(?=\\n|$)`).exec(block);
  return own
    ? [offset + own.index + own[0].indexOf('<'), ownLine(`</${name}>`, 'behind the last')]
    : [
        offset,
        `This <${name}> is not closed. Write </${name}> in the paragraph, list item or table cell that opens it.`,
      ];
}

function strayClosing(said: string, text: string, offset: number): Spot | undefined {
  const [, other, opened, line] = /^Unexpected closing tag `<\/([^>]*)>`.* for `<([^>]*)>` \((\d+):/.exec(said) ?? [];
  if (line)
    return [
      offset,
      `</${other}> cannot close the <${opened}> of line ${line}. Close that one first, or give both the same name.`,
    ];
  if (/^Unexpected closing slash/.test(said))
    return [text.lastIndexOf('<', offset), 'This tag closes nothing. Take it out, or write the tag that it closes.'];
  const [, name = '', container = ''] =
    /^Expected the closing tag `<\/([^>]*)>` either after the end of `(\w+)`/.exec(said) ?? [];
  if (!name) return undefined;
  const span = SPANS[container];
  if (span) return [offset, `The ${span} that begins in this <${name}> ends after it. End it before </${name}>.`];
  const opening = text.lastIndexOf(`<${name}`, offset - 1);
  return new RegExp(`^<(?:"[^"]*"|'[^']*'|[^"'>])*>[ \\t]*\\n`).test(text.slice(opening, offset))
    ? [opening, ownLine(`<${name} …>`, 'before the first')]
    : [
        offset,
        `</${name}> is in another block than the tag that it closes. Open and close a tag in one paragraph, list item or table cell.`,
      ];
}

function ownLine(tag: string, where: string): string {
  return `This ${tag} is on a line of its own, which takes it out of its paragraph. Write it right ${where} word of its text.`;
}

function strayCode(said: string, text: string, offset: number): Spot | undefined {
  if (/import\/exports/.test(said)) {
    const lines = [...text.slice(0, offset + 1).matchAll(/^(?:import|export)\b/gm)];
    return [
      lines.at(-1)?.index ?? offset,
      'A line that begins with the word import or export is code to MDX. Begin it with another word.',
    ];
  }
  if (/attribute|in tag|end of the tag|end the tag|in code/.test(said) || !/expression/.test(said)) return undefined;
  const brace = firstOf(text, '{', offset);
  return text.startsWith('{/*', brace)
    ? [brace, 'This comment is not closed. Write */} at its end, in the same paragraph, heading or cell.']
    : [brace, 'A { begins code, and a brief has none. Write &#123; for the sign itself, or {/* … */} for a comment.'];
}

function strayTag(said: string, text: string, offset: number): Spot | undefined {
  if (/create a comment|(before|in) (local |member |closing tag )?name/.test(said)) {
    const begin = firstOf(text, '<', offset);
    if (text.startsWith('<!--', begin)) return [begin, 'A comment is written {/* … */} here. Write it like that.'];
    return /^<(?:[a-z][a-z\d+.-]*:|[^\s<>@]+@)/i.test(text.slice(begin))
      ? [begin, 'An address in < and > would be a link out of the brief. Take it out, or name it in sources.yaml.']
      : [begin, 'A < begins a tag, and this is not one. Write &lt; for the sign itself.'];
  }
  return /attribute|in tag|end of the tag|end the tag|in code/.test(said)
    ? [
        /end of file/.test(said) ? text.lastIndexOf('<', offset) : offset,
        'This tag is not well-formed. Write it as <Claim id="two-words" …>, each value in quotation marks.',
      ]
    : undefined;
}

/** Where the run of signs that ends at an offset begins. */
function firstOf(text: string, sign: string, offset: number): number {
  let at = text.lastIndexOf(sign, offset);
  while (at > 0 && text[at - 1] === sign) at -= 1;
  return Math.max(at, 0);
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, column - 1);
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
