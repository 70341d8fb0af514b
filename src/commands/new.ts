import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { addPermalinks } from '../model/add-permalinks.ts';
import { readTexts } from '../model/read/files.ts';
import { newBrief } from './new-brief.ts';

const USAGE =
  'Name the folder of the new brief, which is part of its address, and perhaps its title: npm run new -- its-folder "Its title"';

const [slug, title, ...more] = process.argv.slice(2);

/** Makes the brief; returns an error message, if any. */
function run(): string | undefined {
  if (!slug || more.length > 0) return USAGE;
  const made = newBrief(readTexts(process.cwd()), { slug, title, today: new Date().toISOString().slice(0, 10) });
  if ('refusal' in made) return made.refusal;
  const folder = `content/${slug}`;
  if (existsSync(folder)) return `There is a ${folder} already. Choose another name.`;
  mkdirSync(folder);
  for (const [path, text] of Object.entries(made.files)) writeFileSync(path, text);
  addPermalinks(process.cwd());
  console.log(
    `${folder}/ was made, and its addresses were added to content/permalinks.txt. Write in ${folder}/brief.mdx.`,
  );
  return undefined;
}

const refusal = run();
if (refusal !== undefined) {
  console.error(refusal);
  process.exitCode = 1;
}
