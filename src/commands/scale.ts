import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readTexts } from '../model/read/files.ts';
import { medianSearch } from './bench-search.ts';
import { copyProject } from '../test/build-site.ts';
import { startChromium } from '../test/chromium.ts';
import { serve } from '../test/serve.ts';
import { syntheticTexts } from './synthetic.ts';

/**
 * The figures, each with its digits after the point. Memory is that of all processes of the build together, at its
 * peak; search is the first one, on a slow link.
 */
const DIGITS = {
  briefs: 0,
  pages: 0,
  'build, s': 1,
  'memory, MB': 0,
  'index, KB': 0,
  'search, B': 0,
  'search, ms': 0,
} as const;
/** What a site of so many briefs costs. */
type Cost = Readonly<Record<keyof typeof DIGITS, number>>;

/** Builds the site with so many synthetic briefs, in a folder of its own. */
async function costOf(briefs: number): Promise<Cost> {
  const root = copyProject(syntheticTexts(readTexts(process.cwd()), briefs));
  const start = performance.now();
  const megabytes = await peakOf(root);
  const seconds = (performance.now() - start) / 1000;
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
  const inIndex = files.filter((name) => name.startsWith('pagefind')).map((name) => statSync(join(root, 'dist', name)));
  const browser = await startChromium();
  const site = await serve(join(root, 'dist'));
  const search = await medianSearch(browser, site.origin);
  await browser.close();
  site.stop();
  rmSync(root, { recursive: true });
  return {
    briefs,
    pages: files.filter((name) => name.endsWith('.html')).length,
    'build, s': seconds,
    'memory, MB': megabytes,
    'index, KB': inIndex.filter((one) => one.isFile()).reduce((sum, { size }) => sum + size, 0) / 1000,
    'search, B': search.code + search.names + search.index,
    'search, ms': search.text,
  };
}

/** Runs `npm run build`; the most memory that it and the processes it starts had at once, in megabytes. */
async function peakOf(root: string): Promise<number> {
  // Cards are cached; drawing them would dominate a first build.
  const env = { ...process.env, CARDS: 'none' };
  const build = spawn('npm run build', { cwd: root, env, shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, memoryBelow(build.pid))), 250);
  const status = await new Promise((resolve) => build.on('close', resolve));
  clearInterval(timer);
  if (status !== 0) throw new Error(`The build of ${root} failed.`);
  return peak / 1000;
}

/** The resident memory of a process and its descendants, in kilobytes; 0 without `ps`. */
function memoryBelow(pid: number | undefined): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const rows = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number | undefined): number =>
    rows.reduce((sum, [id, above, size = 0]) => sum + (id === parent ? size : above === parent ? below(id) : 0), 0);
  return below(pid);
}

/** Prints what sites of growing size cost, and what each further brief adds. */
async function scale(sizes: readonly number[]): Promise<void> {
  const row = (cells: readonly string[]) => console.log(cells.map((cell) => cell.padStart(12)).join(''));
  const columns = Object.keys(DIGITS) as (keyof Cost)[];
  row(columns);
  let last: Cost | undefined;
  for (const size of sizes) {
    const cost = await costOf(size);
    const more = last && cost.briefs - last.briefs;
    if (last && more) {
      const smaller = last;
      row(['+1', ...columns.slice(1).map((key) => ((cost[key] - smaller[key]) / more).toFixed(DIGITS[key] + 2))]);
    }
    row(columns.map((key) => cost[key].toFixed(DIGITS[key])));
    last = cost;
  }
}

const sizes = process.argv.slice(2).map(Number);
await scale(sizes.length > 0 ? sizes : [1, 10, 100]);
