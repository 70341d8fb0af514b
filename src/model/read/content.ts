import type { z } from 'zod';
import { readBrief, type BriefFiles } from './brief.ts';
import { readEditions, type EditionFiles } from './editions.ts';
import { readPermalinks, type Permalink } from './permalinks.ts';
import { didYouMean, missingFile, problem, shown, type Problem } from '../problem.ts';
import { readList } from './list.ts';
import { readRecords, readValue, type Located, type Records } from './records.ts';
import { countrySchema, groupSchema, personSchema, siteSchema, synonymSchema } from './site-schema.ts';
import { checkText, cleanText, visibleText, type Texts } from './text.ts';
import { parseYaml } from './yaml.ts';

/** Every file of `content/`, read and checked by itself; rules compare the files. */
export interface Content {
  readonly site?: z.infer<typeof siteSchema>;
  readonly groups: Records<z.infer<typeof groupSchema>>;
  readonly countries: Records<z.infer<typeof countrySchema>>;
  readonly people: Records<z.infer<typeof personSchema>>;
  readonly synonyms: readonly Located<z.infer<typeof synonymSchema>>[];
  readonly briefs: readonly BriefFiles[];
  /** The editions of every brief, including removed ones. */
  readonly editions: readonly EditionFiles[];
  readonly permalinks: readonly Permalink[];
  readonly problems: readonly Problem[];
}

/** Reads the texts of `content/`; every folder in it is a brief. */
export function readContent(raw: Texts): Content {
  const clean = Object.entries(raw).flatMap(([file, text]) =>
    file === GUIDE ? [] : [[file, cleanText(text)] as const],
  );
  const frozen = Object.fromEntries(clean.filter(([file]) => EDITION.test(file)));
  const texts = Object.fromEntries(clean.map(([file, text]) => [file, visibleText(text)]));
  const records = <T>(name: string, noun: string, schema: z.ZodType<T>) =>
    readRecords(`content/${name}.yaml`, noun, texts[`content/${name}.yaml`], schema);
  const site = readSite(texts['content/site.yaml']);
  const groups = records('groups', 'group', groupSchema);
  const countries = records('countries', 'country', countrySchema);
  const people = records('people', 'person', personSchema);
  // A site can do without.
  const synonyms = readList(SYNONYMS, 'synonym', texts[SYNONYMS] ?? '[]', synonymSchema);
  const briefs = foldersOf(texts, /^content\/([^/]+)\/(?!editions\.yaml$)[^/]+\.(?:mdx|yaml)$/).map((slug) =>
    readBrief(slug, texts),
  );
  // Not checked again: each was checked before it was frozen.
  const editions = foldersOf(texts, EDITION).map((slug) => readEditions(slug, frozen));
  const permalinks = readPermalinks(texts['content/permalinks.txt']);
  return {
    ...(site.value && { site: site.value }),
    groups,
    countries,
    people,
    synonyms: synonyms.list,
    briefs,
    editions,
    permalinks: permalinks.list,
    problems: [
      ...Object.keys(texts).flatMap(checkFile),
      // An unknown file may be a picture, so its text is not checked.
      ...clean.flatMap(([file, text]) => (KNOWN.test(file) && !EDITION_FILE.test(file) ? checkText(file, text) : [])),
      ...site.problems,
      ...groups.problems,
      ...countries.problems,
      ...people.problems,
      ...synonyms.problems,
      ...permalinks.problems,
      ...briefs.flatMap((brief) => brief.problems),
      ...editions.flatMap((one) => one.problems),
    ],
  };
}

// For editors, not for readers.
const GUIDE = 'content/README.md';
const SYNONYMS = 'content/synonyms.yaml';
const EDITION_FILE = /^content\/[^/]+\/editions\/[^/]+\.json$/;
const EDITION = /^content\/([^/]+)\/editions(?:\.yaml|\/[^/]+\.json)$/;
const KNOWN =
  /^content\/(?:(?:site|groups|countries|people|synonyms)\.yaml|permalinks\.txt|[^/]+\/(?:brief\.mdx|(?:citations|sources|reports|corrections|link-health|editions)\.yaml|editions\/[^/]+\.json))$/;
const NAMES = [
  'site.yaml',
  'groups.yaml',
  'countries.yaml',
  'people.yaml',
  'synonyms.yaml',
  'permalinks.txt',
  'brief.mdx',
  'citations.yaml',
  'sources.yaml',
  'reports.yaml',
  'corrections.yaml',
  'link-health.yaml',
  'editions.yaml',
];

// The first of them belong to the site, not to a brief.
const SITE_NAMES = 6;

/** An unknown file is a mistake, mostly a misspelt name. */
function checkFile(file: string): Problem[] {
  if (KNOWN.test(file)) return [];
  const name = file.split('/').at(-1) ?? '';
  const seat = NAMES.indexOf(name) < SITE_NAMES ? 'content/ itself' : 'a folder of content/, the folder of its brief';
  const message = NAMES.includes(name)
    ? `Nothing reads this file here. ${shown(name)} belongs in ${seat}. Move it or take it out.`
    : `Nothing reads this file.${didYouMean(name, NAMES)} Rename it or take it out of content/.`;
  return [problem({ file, line: 1, column: 1 }, 'file-is-known', message)];
}

function readSite(text: string | undefined): { value?: z.infer<typeof siteSchema>; problems: readonly Problem[] } {
  const file = 'content/site.yaml';
  if (text === undefined) return { problems: [missingFile(file)] };
  const yaml = parseYaml(file, text);
  return yaml.problems.length > 0 ? { problems: yaml.problems } : readValue('site', yaml, [], siteSchema);
}

/** The folders of `content/` in which files of a form are, by name. */
function foldersOf(texts: Texts, form: RegExp): string[] {
  return [...new Set(Object.keys(texts).flatMap((file) => form.exec(file)?.[1] ?? []))].sort();
}
