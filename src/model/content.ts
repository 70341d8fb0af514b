import type { z } from 'zod';
import { missingFile, readBrief, type BriefFiles } from './brief.ts';
import { readPermalinks, type Permalink } from './permalinks.ts';
import type { Problem } from './problem.ts';
import { readRecords, readValue, type Records } from './records.ts';
import { countrySchema, groupSchema, personSchema, siteSchema } from './schema.ts';
import { checkText, cleanText, type Texts } from './text.ts';
import { parseYaml } from './yaml.ts';

/** Every file of `content/`, read and checked by itself; what they say of each other is for the rules. */
export interface Content {
  readonly site?: z.infer<typeof siteSchema>;
  readonly groups: Records<z.infer<typeof groupSchema>>;
  readonly countries: Records<z.infer<typeof countrySchema>>;
  readonly people: Records<z.infer<typeof personSchema>>;
  readonly briefs: readonly BriefFiles[];
  readonly permalinks: readonly Permalink[];
  readonly problems: readonly Problem[];
}

const SITE_FILES = ['site.yaml', 'groups.yaml', 'countries.yaml', 'people.yaml', 'permalinks.txt'];

/** Reads the texts of `content/`; every folder in it is a brief. */
export function readContent(raw: Texts): Content {
  const texts = Object.fromEntries(Object.entries(raw).map(([file, text]) => [file, cleanText(text)]));
  const records = <T>(name: string, noun: string, schema: z.ZodType<T>) => {
    const file = `content/${name}.yaml`;
    return readRecords(file, noun, parseYaml(file, texts[file] ?? '{}'), schema);
  };
  const siteYaml = parseYaml('content/site.yaml', texts['content/site.yaml'] ?? '');
  const site = siteYaml.problems.length > 0 ? { problems: siteYaml.problems } : readValue('site', siteYaml, [], siteSchema);
  const groups = records('groups', 'group', groupSchema);
  const countries = records('countries', 'country', countrySchema);
  const people = records('people', 'person', personSchema);
  const slugs = new Set(Object.keys(texts).flatMap((file) => /^content\/([^/]+)\//.exec(file)?.[1] ?? []));
  const briefs = [...slugs].sort().map((slug) => readBrief(slug, texts));
  const permalinks = readPermalinks(texts['content/permalinks.txt'] ?? '');
  const missing = SITE_FILES.map((name) => `content/${name}`).filter((file) => texts[file] === undefined);
  return {
    ...('value' in site && site.value && { site: site.value }),
    groups,
    countries,
    people,
    briefs,
    permalinks: permalinks.list,
    problems: [
      ...Object.entries(texts).flatMap(([file, text]) => checkText(file, text)),
      ...missing.map(missingFile),
      ...(missing.includes('content/site.yaml') ? [] : site.problems),
      ...groups.problems,
      ...countries.problems,
      ...people.problems,
      ...permalinks.problems,
      ...briefs.flatMap((brief) => brief.problems),
    ],
  };
}
