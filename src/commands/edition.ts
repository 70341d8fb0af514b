import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeEdition, withLine } from '../editions/make.ts';
import { addPermalinks, withPermalinks } from '../model/add-permalinks.ts';
import { build } from '../model/build.ts';
import { checkContent } from '../model/check-content.ts';
import type { Texts } from '../model/read/text.ts';
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

/** What was asked for, or what is wrong with it. */
function wish(): { readonly slug: string | undefined; readonly what: string } | string {
  try {
    const { values, positionals } = parseArgs({ options: { brief: { type: 'string' } }, allowPositionals: true });
    const [what = '', ...more] = positionals.map((one) => one.trim());
    return what === '' || more.length > 0 ? USAGE : { slug: values.brief, what };
  } catch (error) {
    // Only the fact: the rest is of options in general.
    const [fact] = (error as Error).message.split(/\.\s/);
    return `${fact}.\n${USAGE}`;
  }
}

/** Content whose only fault is that new addresses are not listed has none: they are added with the edition. */
function withNewAddresses(texts: Texts): Texts {
  return build(texts).model ? withPermalinks(texts) : texts;
}

const wished = wish();
const model = typeof wished === 'string' ? undefined : checkContent(root, withNewAddresses);
const refusal =
  typeof wished === 'string'
    ? wished
    : model
      ? run(model, wished.slug, wished.what)
      : 'The content has problems. Correct them first.';
if (refusal !== undefined) {
  console.error(refusal);
  process.exitCode = 1;
}
