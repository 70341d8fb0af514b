import { extractProse, type Prose } from './extract.ts';
import type { RecordOf } from './kinds.ts';
import { parseMdx } from './mdx.ts';
import { missingFile, problem, shown, startOf, type Place, type Problem } from '../problem.ts';
import { checkProse } from './prose.ts';
import { frontMatterSchema } from './front-matter.ts';
import { readRecords, readValue, type Records } from './records.ts';
import { findBlock, type Texts } from './text.ts';
import { parseYaml } from './yaml.ts';
import type { Path } from './yaml-places.ts';

/** The files of one brief, each read and checked by itself. */
export interface BriefFiles {
  readonly slug: string;
  readonly file: string;
  readonly frontMatter?: RecordOf<'front-matter'>;
  readonly frontMatterAt: (path: Path) => Place;
  readonly prose?: Prose;
  readonly citations: Records<'citations'>;
  readonly sources: Records<'sources'>;
  readonly reports: Records<'reports'>;
  readonly health: Records<'link-health'>;
  readonly corrections: Records<'corrections'>;
  readonly problems: readonly Problem[];
}

/** The date up to which a brief reports: its article’s, its own or, by default, that of its last update. */
export function stateOf({ basedOn, asOf, updated }: RecordOf<'front-matter'>): string {
  return basedOn?.asOf ?? basedOn?.published ?? asOf ?? updated;
}

/** Reads the files of the brief in one folder of `content/`. */
export function readBrief(slug: string, texts: Texts): BriefFiles {
  const folder = `content/${slug}`;
  const file = `${folder}/brief.mdx`;
  const sources = readRecords(texts, folder, 'sources');
  const namesReports = sources.list.some(({ value }) => value.report);
  const records = {
    citations: readRecords(texts, folder, 'citations'),
    sources,
    reports: readRecords(texts, folder, 'reports', namesReports ? undefined : '{}'),
    // The first online check makes this file.
    health: readRecords(texts, folder, 'link-health', '{}'),
    corrections: readRecords(texts, folder, 'corrections'),
  };
  const front = readFrontMatter(file, texts[file]);
  const { prose, problems } = readProse(file, texts[file]);
  return {
    slug,
    file,
    ...(front.value && { frontMatter: front.value }),
    frontMatterAt: front.at,
    ...(prose && { prose }),
    ...records,
    problems: [...front.problems, ...problems, ...Object.values(records).flatMap((one) => one.problems)],
  };
}

interface FrontMatter {
  readonly value?: RecordOf<'front-matter'>;
  readonly problems: readonly Problem[];
  readonly at: (path: Path) => Place;
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

function readFrontMatter(file: string, text: string | undefined): FrontMatter {
  const place = startOf(file);
  if (text === undefined) return { problems: [missingFile(file)], at: () => place };
  const block = FRONT_MATTER.exec(text);
  if (!block) return { problems: [frontMatterFault(file, text)], at: () => place };
  const yaml = parseYaml(file, block[1] ?? '', 1);
  return { ...readValue('front matter', yaml, [], frontMatterSchema), at: yaml.valueAt };
}

function frontMatterFault(file: string, text: string): Problem {
  const report = (line: number, message: string) =>
    problem({ file, line, column: 1 }, 'front-matter-is-there', message);
  const [first = '', ...lines] = text.split('\n');
  if (!/^---[ \t]*$/.test(first))
    return report(
      1,
      'This brief does not begin with front matter. Begin it with a line ---, its fields, and another line ---.',
    );
  const end = lines.findIndex((line) => /^\s*(?:[-–—_*=+~.]{2,}|—)\s*$/.test(line));
  return end < 0
    ? report(1, 'This front matter is not closed. Write a line --- below its last field.')
    : report(end + 2, `${shown(lines[end])} does not close the front matter. Write --- at the beginning of this line.`);
}

/** The prose; nothing if broken front matter would be read as prose. */
function readProse(file: string, text = ''): Pick<BriefFiles, 'prose' | 'problems'> {
  if (!FRONT_MATTER.test(text)) return { problems: [] };
  const long = checkLength(file, text);
  if (long.length > 0) return { problems: long };
  const { tree, problems } = parseMdx(file, text);
  if (!tree) return { problems };
  const read = extractProse(file, tree);
  const checked = [...problems, ...checkProse(file, tree, text)];
  const isToldAsTag = checked.some((one) => one.rule === 'tag-is-known');
  if (read.claims.length === 0 && read.problems.length === 0 && !isToldAsTag) {
    const message = 'This brief has no claims. Write its sections and claims below the front matter.';
    return { problems: [...checked, problem(startOf(file), 'brief-has-claims', message)] };
  }
  const prose = { ...read, problems: [...checked, ...read.problems] };
  return { prose, problems: prose.problems };
}

// Ten times a long article; for far longer texts the parser takes minutes or all memory.
const MOST_CHARACTERS = 250_000;
const MOST_IN_BLOCK = 20_000;

function checkLength(file: string, text: string): Problem[] {
  const fault = (line: number, message: string) => [
    problem({ file, line, column: 1 }, 'file-is-not-too-long', message),
  ];
  if (text.length > MOST_CHARACTERS)
    return fault(
      1,
      `This brief has ${text.length} characters; it must have at most ${MOST_CHARACTERS}. Split it into several briefs.`,
    );
  const long = findBlock(text, ({ length }) => length > MOST_IN_BLOCK);
  if (!long) return [];
  const message = `From here on ${long.block.length} characters follow without an empty line; there must be at most ${MOST_IN_BLOCK}. Divide them into paragraphs.`;
  return fault(long.line, message);
}
