import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build } from './build.ts';
import { fixture } from './fixture.ts';
import { printProblems } from './problem.ts';

// An example of content follows a line that names its file: `content/bridge/sources.yaml`:
const EXAMPLE = /(?:^`(content\/[^`]+)`:\n\n)?(?:^<!-- prettier-ignore -->\n)?^```(?:mdx|yaml)\n([^]*?)^```$/gm;

const readmes = ['README.md', 'content/README.md', 'src/README.md'];

test.for(readmes)('the examples of %s are content without problems, all together', (readme) => {
  const texts: Record<string, string> = { ...fixture() };
  for (const [, path, text = ''] of readFileSync(readme, 'utf8').matchAll(EXAMPLE)) {
    expect(path, `the file of the example that begins with ${text.slice(0, 40)}`).toBeDefined();
    texts[path!] = (texts[path!] ?? '') + text;
  }
  // A brief whose README gives no corrections has none.
  for (const path of Object.keys(texts)) texts[path.replace(/[^/]+\.mdx$/, 'corrections.yaml')] ??= '[]\n';
  expect(printProblems(build(texts).problems)).toBe('');
});

test('the guide for editors has examples', () => {
  expect([...readFileSync('content/README.md', 'utf8').matchAll(EXAMPLE)].length).toBeGreaterThan(3);
});
