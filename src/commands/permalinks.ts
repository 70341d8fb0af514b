import { addPermalinks } from '../model/add-permalinks.ts';

const { added, all } = addPermalinks(process.cwd());
console.log(`${added} addresses added, ${all} in all.`);
