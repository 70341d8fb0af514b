import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build } from './build.ts';
import { printProblems } from './problem.ts';

const GUIDE = 'content/README.md';
const guide = readFileSync(GUIDE, 'utf8');
const examples = Object.fromEntries(
  [...guide.matchAll(/^`(content\/[^`]+)`:\n\n(?:<!-- prettier-ignore -->\n)?```\w+\n([^]*?)^```$/gm)].map(
    ([, file, text]) => [file, text ?? ''],
  ),
);
const site = {
  'content/site.yaml': 'name: Site\npublisher: ""\ncontact: ""\n',
  'content/groups.yaml': '{}\n',
  'content/people.yaml': '{}\n',
  'content/permalinks.txt': '/\n',
};

test('the examples for editors are a brief that passes the check', () => {
  expect([...guide.matchAll(/^```(?:mdx|yaml)$/gm)].length).toBe(Object.keys(examples).length);
  const { model, problems } = build({ ...site, ...examples });
  expect(printProblems(problems)).toBe('');
  expect(model?.briefs.map(({ slug, claims }) => [slug, claims.length])).toEqual([['bridge', 2]]);
});

test('the guide for editors is no content, and only in its own place', () => {
  const texts = { ...site, ...examples };
  expect(build({ ...texts, [GUIDE]: '<Claim>' }).problems).toEqual([]);
  expect(printProblems(build({ ...texts, 'content/bridge/README.md': guide }).problems)).toBe(
    'content/bridge/README.md:1:1  Nothing reads this file. Rename it or take it out of content/.  [file-is-known]',
  );
});

test('the mistake in the guide is one that the check finds, in its words', () => {
  const brief = 'content/bridge/brief.mdx';
  const { problems } = build({
    ...site,
    ...examples,
    [brief]: examples[brief]?.replace('cite:opening', 'cite:openning') ?? '',
  });
  expect(guide).toContain(
    `\`\`\`\n${printProblems(problems.filter(({ rule }) => rule === 'cited-citation-exists'))}\n\`\`\``,
  );
});

test('every file that the guide for contributors names is where it says', () => {
  const named = [...readFileSync('src/README.md', 'utf8').matchAll(/`([\w./-]+\.(?:ts|astro|css|mjs)|[\w./-]+\/)`/g)];
  const paths = new Set(named.map(([, path]) => path!).filter((path) => !/^(?:dist|node_modules)\//.test(path)));
  expect(paths.size).toBeGreaterThan(50);
  expect([...paths].filter((path) => !existsSync(`src/${path}`) && !existsSync(path))).toEqual([]);
});
