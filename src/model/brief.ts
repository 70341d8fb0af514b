import type { z } from 'zod';
import { extractProse, type Prose } from './extract.ts';
import { parseMdx } from './mdx.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { checkProse } from './prose.ts';
import { readRecords, readValue, type Records } from './records.ts';
import { citationSchema, correctionSchema, frontMatterSchema, reportSchema, sourceSchema } from './schema.ts';
import type { Texts } from './text.ts';
import { parseYaml, type Path } from './yaml.ts';

/** The files of one brief, each read and checked by itself. */
export interface BriefFiles {
  readonly slug: string;
  readonly file: string;
  readonly frontMatter?: z.infer<typeof frontMatterSchema>;
  readonly frontMatterAt: (path: Path) => Place;
  readonly prose?: Prose;
  readonly citations: Records<z.infer<typeof citationSchema>>;
  readonly sources: Records<z.infer<typeof sourceSchema>>;
  readonly reports: Records<z.infer<typeof reportSchema>>;
  readonly corrections: readonly z.infer<typeof correctionSchema>[];
  readonly correctionAt: (path: Path) => Place;
  readonly problems: readonly Problem[];
}

/** Reads the files of the brief in one folder of `content/`. */
export function readBrief(slug: string, texts: Texts): BriefFiles {
  const folder = `content/${slug}`;
  const file = `${folder}/brief.mdx`;
  const text = texts[file] ?? '';
  const records = <T>(name: string, noun: string, schema: z.ZodType<T>) => {
    const path = `${folder}/${name}.yaml`;
    return readRecords(path, noun, parseYaml(path, texts[path] ?? '{}'), schema);
  };
  const citations = records('citations', 'citation', citationSchema);
  const sources = records('sources', 'source', sourceSchema);
  const reports = records('reports', 'report', reportSchema);
  const mdx = parseMdx(file, text);
  const front = readFrontMatter(file, text);
  const corrections = readCorrections(`${folder}/corrections.yaml`, texts);
  const prose = mdx.tree && extractProse(file, mdx.tree);
  const problems = [
    ...['brief.mdx', 'citations.yaml', 'sources.yaml', 'reports.yaml', 'corrections.yaml'].flatMap((name) =>
      texts[`${folder}/${name}`] === undefined ? [missingFile(`${folder}/${name}`)] : [],
    ),
    ...(texts[file] === undefined ? [] : [...mdx.problems, ...front.problems]),
    ...(mdx.tree ? checkProse(file, mdx.tree) : []),
    ...(prose?.problems ?? []),
    ...citations.problems,
    ...sources.problems,
    ...reports.problems,
    ...corrections.problems,
  ];
  return {
    slug,
    file,
    ...(front.value && { frontMatter: front.value }),
    frontMatterAt: front.at,
    ...(prose && { prose }),
    citations,
    sources,
    reports,
    corrections: corrections.list,
    correctionAt: corrections.at,
    problems,
  };
}

/** The problem of a file that is not there. */
export function missingFile(file: string): Problem {
  return problem({ file, line: 1, column: 1 }, 'file-is-there', 'This file is missing. Add it.');
}

interface FrontMatter {
  readonly value?: z.infer<typeof frontMatterSchema>;
  readonly problems: readonly Problem[];
  readonly at: (path: Path) => Place;
}

function readFrontMatter(file: string, text: string): FrontMatter {
  const block = /^---\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (!block) {
    const place = { file, line: 1, column: 1 };
    const message = 'This brief does not begin with front matter. Begin it with a line ---, its fields, and another line ---.';
    return { problems: [problem(place, 'front-matter-is-there', message)], at: () => place };
  }
  const yaml = parseYaml(file, block[1] ?? '', 1);
  if (yaml.problems.length > 0) return { problems: yaml.problems, at: yaml.valueAt };
  return { ...readValue('front matter', yaml, [], frontMatterSchema), at: yaml.valueAt };
}

function readCorrections(file: string, texts: Texts) {
  const yaml = parseYaml(file, texts[file] ?? '[]');
  const list: z.infer<typeof correctionSchema>[] = [];
  const problems: Problem[] = [...yaml.problems];
  if (problems.length === 0 && !Array.isArray(yaml.value)) {
    problems.push(problem({ file, line: 1, column: 1 }, 'value-is-well-formed', 'This file must be a list of corrections; [] where there is none.'));
  }
  for (const index of Array.isArray(yaml.value) ? yaml.value.keys() : []) {
    const read = readValue('correction', yaml, [index], correctionSchema);
    problems.push(...read.problems);
    if (read.value) list.push(read.value);
  }
  return { list, problems, at: yaml.valueAt };
}
