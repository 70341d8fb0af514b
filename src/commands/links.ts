import { readContent } from '../model/read/content.ts';
import { readTexts } from '../model/read/files.ts';
import { checkLinks } from '../link-health/check-links.ts';
import { lookupOutside } from '../link-health/outside.ts';
import { sender } from '../link-health/request.ts';
import { inTurn } from '../link-health/turns.ts';
import { userAgent } from '../link-health/user-agent.ts';

const root = process.cwd();
const name = readContent(readTexts(root)).site?.name ?? '';
const { ask, close } = sender({
  userAgent: userAgent(name, process.env.SITE_URL),
  timeLimit: 15_000,
  lookup: lookupOutside,
});
process.exitCode = await checkLinks({
  root,
  ask: inTurn(ask, 2_000),
  // The only date that does not come from the content: it is written into it.
  day: new Date().toISOString().slice(0, 10),
  print: (line) => console.log(line),
});
await close();
