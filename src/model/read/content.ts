import { readBrief, type BriefFiles } from './brief.ts';
import { readEditions, type EditionFiles } from './editions.ts';
import { kinds, type RecordOf } from './kinds.ts';
import { readPermalinks, type Permalink } from './permalinks.ts';
import { didYouMean } from '../nearest.ts';
import { missingFile, problem, shown, startOf, type Problem } from '../problem.ts';
import { readRecords, readValue, type Located, type Records } from './records.ts';
import { siteSchema } from './site-schema.ts';
import { checkText, cleanText, visibleText, type Texts } from './text.ts';
import { parseYaml } from './yaml.ts';

/** Every file of `content/`, read and checked by itself; rules compare the files. */
export interface Content {
  readonly site?: RecordOf<'site'>;
  readonly groups: Records<'groups'>;
  readonly countries: Records<'countries'>;
  readonly people: Records<'people'>;
  readonly synonyms: Records<'synonyms'>;
  readonly briefs: readonly BriefFiles[];
  /** The editions of every brief, including removed ones. */
  readonly editions: readonly EditionFiles[];
  readonly permalinks: readonly Permalink[];
  readonly problems: readonly Problem[];
}

/** What the records of groups, countries and people share or may have. */
export type EntityRecord = Omit<RecordOf<'groups'>, 'what'> & Pick<RecordOf<'countries'>, 'demonyms'>;

/** The records of all groups, countries and people. */
export function entityRecords({ groups, countries, people }: Content): readonly Located<EntityRecord>[] {
  return [...groups.list, ...countries.list, ...people.list];
}

/** Reads the texts of `content/`; every folder in it is a brief. */
export function readContent(raw: Texts): Content {
  const clean = Object.entries(raw).flatMap(([file, text]) =>
    file === GUIDE ? [] : [[file, cleanText(text)] as const],
  );
  const frozen = Object.fromEntries(clean.filter(([file]) => EDITION.test(file)));
  const texts = Object.fromEntries(clean.map(([file, text]) => [file, visibleText(text)]));
  const site = readSite(texts['content/site.yaml']);
  const records = {
    groups: readRecords(texts, 'content', 'groups'),
    countries: readRecords(texts, 'content', 'countries'),
    people: readRecords(texts, 'content', 'people'),
    // A site can do without.
    synonyms: readRecords(texts, 'content', 'synonyms', '[]'),
  };
  const briefs = foldersOf(texts, /^content\/([^/]+)\/(?!editions\.yaml$)[^/]+\.(?:mdx|yaml)$/).map((slug) =>
    readBrief(slug, texts),
  );
  // Not checked again: each was checked before it was frozen.
  const editions = foldersOf(texts, EDITION).map((slug) => readEditions(slug, frozen));
  const permalinks = readPermalinks(texts['content/permalinks.txt']);
  return {
    ...(site.value && { site: site.value }),
    ...records,
    briefs,
    editions,
    permalinks: permalinks.list,
    problems: [
      ...Object.keys(texts).flatMap(checkFile),
      // An unknown file may be a picture, so its text is not checked.
      ...clean.flatMap(([file, text]) => (isKnown(file) && !EDITION_FILE.test(file) ? checkText(file, text) : [])),
      ...[site, ...Object.values(records), permalinks, ...briefs, ...editions].flatMap((one) => one.problems),
    ],
  };
}

// For editors, not for readers.
const GUIDE = 'content/README.md';
const EDITION_FILE = /^content\/[^/]+\/editions\/[^/]+\.json$/;
const EDITION = /^content\/([^/]+)\/editions(?:\.yaml|\/[^/]+\.json)$/;
const FILES = [...Object.values(kinds).map(({ files }) => files), 'permalinks.txt'];

function isKnown(file: string): boolean {
  const form = file.replace(/^content\//, '').replace(/^[^/]+\//, '*/');
  return FILES.includes(form) || EDITION_FILE.test(file);
}

/** An unknown file is a mistake, mostly a misspelt name. */
function checkFile(file: string): Problem[] {
  if (isKnown(file)) return [];
  const name = file.split('/').at(-1) ?? '';
  const seat = FILES.includes(name) ? 'content/ itself' : 'a folder of content/, the folder of its brief';
  const names = FILES.map((one) => one.replace('*/', ''));
  const message = names.includes(name)
    ? `Nothing reads this file here. ${shown(name)} belongs in ${seat}. Move it or take it out.`
    : `Nothing reads this file.${didYouMean(name, names)} Rename it or take it out of content/.`;
  return [problem(startOf(file), 'file-is-known', message)];
}

function readSite(text: string | undefined) {
  const file = 'content/site.yaml';
  if (text === undefined) return { problems: [missingFile(file)] };
  return readValue('site', parseYaml(file, text), [], siteSchema);
}

/** The folders of `content/` in which files of a form are, by name. */
function foldersOf(texts: Texts, form: RegExp): string[] {
  return [...new Set(Object.keys(texts).flatMap((file) => form.exec(file)?.[1] ?? []))].sort();
}
