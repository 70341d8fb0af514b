import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readTexts } from '../model/read/files.ts';
import { newBrief } from './new-brief.ts';

const USAGE =
  'Name the folder of the new brief, which is part of its address, and perhaps its title: npm run new -- its-folder "Its title"';

const [slug, title, ...more] = process.argv.slice(2);

/** Makes the brief; returns an error message, if any. */
function run(): string | undefined {
  if (!slug || more.length > 0 || title?.startsWith('-')) return USAGE;
  const made = newBrief(readTexts(process.cwd()), { slug, title, today: new Date().toISOString().slice(0, 10) });
  if ('refusal' in made) return made.refusal;
  const folder = `content/${slug}`;
  if (existsSync(folder)) return `There is a ${folder} already. Choose another name.`;
  mkdirSync(folder);
  for (const [path, text] of Object.entries(made.files)) writeFileSync(path, text);
  // Addresses are permanent, and those of the examples are not meant to be.
  console.log(
    `${folder}/ was made. Write in ${folder}/brief.mdx, with ids of your own in place of the examples; then \`npm run permalinks\` lists its addresses.`,
  );
  return undefined;
}

const refusal = run();
if (refusal !== undefined) {
  console.error(refusal);
  process.exitCode = 1;
}
