import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeEdition, withLine } from '../editions/make.ts';
import { addPermalinks } from '../model/add-permalinks.ts';
import { build } from '../model/build.ts';
import { checkContent } from '../model/check-content.ts';
import { readTexts } from '../model/read/files.ts';
import type { Model } from '../model/types.ts';

const USAGE = `Say in one sentence what is new in the edition: npm run edition -- "The first edition."
Where the site has several briefs, name one: npm run edition -- --brief its-folder "…"`;

const root = process.cwd();

/** Makes an edition of a brief; returns an error message, if any. */
function run(model: Model, slug: string | undefined, what: string): string | undefined {
  const slugs = model.briefs.map((brief) => brief.slug);
  const brief =
    slug === undefined && slugs.length === 1 ? model.briefs[0] : model.briefs.find((one) => one.slug === slug);
  if (!brief)
    return `${slug === undefined ? 'The site has several briefs.' : `There is no brief \`${slug}\`.`} Name one of: ${slugs.join(', ')}.\n${USAGE}`;
  const made = makeEdition(brief, what);
  if ('refusal' in made) return made.refusal;
  const folder = `content/${brief.slug}/editions`;
  const list = `${folder}.yaml`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${made.name}.json`, made.text);
  writeFileSync(list, withLine(existsSync(list) ? readFileSync(list, 'utf8') : undefined, made.line));
  addPermalinks(root);
  console.log(
    `${folder}/${made.name}.json was made and listed, and its addresses were added to content/permalinks.txt. Commit all three.`,
  );
  return undefined;
}

// New addresses are added here, so that the check does not ask for them.
if (build(readTexts(root)).model) addPermalinks(root);
const { values, positionals } = parseArgs({ options: { brief: { type: 'string' } }, allowPositionals: true });
const [what = '', ...more] = positionals;
const refusal =
  what.trim() === '' || more.length > 0
    ? USAGE
    : ((model) => (model ? run(model, values.brief, what.trim()) : 'The content has problems. Correct them first.'))(
        checkContent(root),
      );
if (refusal !== undefined) {
  console.error(refusal);
  process.exitCode = 1;
}
