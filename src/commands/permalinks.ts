import { addPermalinks } from '../model/add-permalinks.ts';
import { build } from '../model/build.ts';
import { readTexts } from '../model/read/files.ts';

const root = process.cwd();
// Addresses are permanent, so none may come from a mistake.
const isMistaken = build(readTexts(root)).problems.some(({ file }) => file !== 'content/permalinks.txt');
if (isMistaken) {
  console.error('The content has problems. See them with `npm run check`, and correct them before you add addresses.');
  process.exitCode = 1;
} else {
  const { added, all } = addPermalinks(root);
  console.log(`${added} addresses added, ${all} in all.`);
}
