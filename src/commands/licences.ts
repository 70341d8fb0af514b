import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exceptions, reaches, type Reach } from '../licences/rules.ts';
import { dependencies, type Dependency, type Lock, type Manifest } from '../licences/licences.ts';

const HEADINGS: Readonly<Record<Reach, string>> = {
  browser: 'In the reader’s browser',
  build: 'In the making of the site',
  development: 'Only while it is written and tested',
};

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const all = dependencies(lock, (path) => {
  const file = join(path, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
});

for (const reach of reaches) {
  const here = Map.groupBy(
    all.filter((one) => one.reach === reach),
    ({ licence }) => licence || 'none stated',
  );
  console.log(`\n${HEADINGS[reach]}`);
  for (const [licence, found] of [...here].sort(([, a], [, b]) => b.length - a.length))
    console.log(`  ${licence} (${found.length}): ${found.map(line).join(', ')}`);
}
for (const [name, { why }] of Object.entries(exceptions)) console.log(`\n${name} is allowed by name: ${why}.`);

const faults = all.filter(({ fault }) => fault);
console.log(`\n${all.length} packages, ${faults.length} with a licence that is unknown or not allowed.`);
for (const { name, version, fault } of faults) console.error(`${name} ${version}: ${fault}`);
if (faults.length > 0) {
  console.error('What is allowed, and why, is in src/licences/rules.ts.');
  process.exitCode = 1;
}

function line({ name, version }: Dependency): string {
  return `${name} ${version}`;
}
