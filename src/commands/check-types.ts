import { spawn } from 'node:child_process';

// In parallel, because each takes a core for some seconds: the compiler for the code, Astro's check for the pages.
const checks = [
  [
    'node_modules/typescript/bin/tsc',
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    'node_modules/.cache/types.json',
  ],
  ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'error', '--tsconfig', 'src/tsconfig.pages.json'],
];

const codes = await Promise.all(
  checks.map(
    (command) =>
      new Promise<number>((resolve) => {
        spawn(process.execPath, command, { stdio: 'inherit' }).on('exit', (code) => resolve(code ?? 1));
      }),
  ),
);
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;
