/**
 * Cuts Source Serif 4 down to the letters this site prints, and writes the four small files that
 * fonts.css loads. Run `node src/commands/fonts.ts` after changing a letter list below or the
 * font package. A listed letter that the package lacks is silently left out.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

type Weight = number | { min: number; max: number };
type SubsetFont = (font: Buffer, letters: string, options: object) => Promise<Buffer>;

const require = createRequire(import.meta.url);
const subsetFont: SubsetFont = require('subset-font'); // the package ships no types of its own
const here = path.join(import.meta.dirname, '../styles/fonts');
const kept = path.dirname(require.resolve('@fontsource-variable/source-serif-4/package.json'));

const regularToBold = { min: 400, max: 600 };

// What nearly every page needs, asked for first; the signs left out of it are rare.
const core = range(0x20, 0x22) + range(0x25, 0x29) + range(0x2c, 0x3b) + '?' + range(0x41, 0x7a) + '\u00a0·–—…‘’“”↑';

const latin = '#$*+<=>@{|}~\u2009£§©«»°¶•×−‚„€ʼ' + 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØŒÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøœùúûüýþÿı';

const latinExtended = 'āąăćčďđēėęěğīļľłńņňőřśşšťūŭůűųźżžșțĆČĐŁŚŞŠȘȚŻŽİ†';

const cyrillic = range(0x410, 0x44f) + 'ЁЂЄІЇЈЉЊЋЎЏёђєіїјљњћўџҐґ№';

await cut('core', 'latin-wght-normal', regularToBold, core, ['kern', 'liga']);
await cut('latin', 'latin-wght-normal', regularToBold, latin, ['kern']);
// Extended letters are seldom adjacent, so kerning them is not worth the bytes.
await cut('latin-ext', 'latin-ext-wght-normal', regularToBold, latinExtended, []);
await cut('cyrillic', 'cyrillic-wght-normal', regularToBold, cyrillic, ['kern']);
await copyFile(path.join(kept, 'LICENSE'), path.join(here, 'OFL.txt'));

/** Lists every character from one code point to another. */
function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** Writes one small font file, keeping only these letters and features, and prints its size. */
async function cut(name: string, source: string, weight: Weight, letters: string, features: string[]): Promise<void> {
  const whole = await readFile(path.join(kept, `files/source-serif-4-${source}.woff2`));
  const small = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
    keepFeatures: features,
    dropTables: ['BASE', 'STAT', 'gasp', 'prep'], // browsers do without these
    noHinting: true,
  });
  await writeFile(path.join(here, `source-serif-4-${name}.woff2`), small);
  console.log(`source-serif-4-${name}.woff2: ${small.length} bytes`);
}
