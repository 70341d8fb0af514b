import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { publishedAddresses } from '../model/addresses.ts';
import { readContent } from '../model/read/content.ts';
import { readTexts } from '../model/read/files.ts';

const FILE = 'content/permalinks.txt';

// Lines are only ever added here: taking one away is an editor’s decision, made by hand.
const lines = (existsSync(FILE) ? readFileSync(FILE, 'utf8') : '').split('\n').filter(Boolean);
const comments = lines.filter((line) => line.startsWith('# '));
const listed = lines.filter((line) => !line.startsWith('# '));
const known = new Set(listed.map((line) => line.split(' ')[0]));
const added = publishedAddresses(readContent(readTexts(process.cwd()))).filter((address) => !known.has(address));
writeFileSync(FILE, [...comments, ...[...listed, ...added].sort(), ''].join('\n'));
console.log(`${added.length} addresses added, ${listed.length + added.length} in all.`);
