import { expect, test } from 'vitest';
import { build } from './build.ts';
import { fixture, swap, messages, straySigns } from './fixture.ts';
import { printProblems } from './problem.ts';

test('the tiny content has no problems', () => {
  expect(messages({})).toBe('');
  expect(build(fixture()).model?.briefs.map((brief) => brief.slug)).toEqual(['tiny']);
});

test('a second folder is a second brief, with ids of its own', () => {
  const second = Object.entries(fixture()).map(([path, text]) => [path.replace('/tiny/', '/other/'), text]);
  const { model, problems } = build({ ...fixture(), ...Object.fromEntries(second) });
  expect(printProblems(problems)).toBe('');
  expect(model?.briefs.map((brief) => [brief.slug, brief.claims.length])).toEqual([
    ['other', 5],
    ['tiny', 5],
  ]);
});

test('problems of two briefs and of the site are reported together, in order of place', () => {
  const second = Object.entries(fixture()).map(([path, text]) => [path.replace('content/tiny/', 'other/'), text]);
  const changes = Object.fromEntries(second.filter(([path]) => path?.startsWith('other/')));
  expect(
    messages({
      ...changes,
      'other/brief.mdx': fixture()['content/tiny/brief.mdx']?.replace('#a-came', '#a-cane') ?? '',
      'groups.yaml': swap('Group B', '""'),
      'tiny/brief.mdx': swap('Group B stayed', ''),
    }),
  ).toMatchInlineSnapshot(`
    "content/groups.yaml:8:9  \`name\` is empty; it must hold a text.  [value-is-well-formed]
    content/other/brief.mdx:14:113  \`a-cane\` is not a claim or section of this brief. Did you mean \`a-came\`?  [link-target-exists]
    content/tiny/brief.mdx:14:3  This claim has no text. Write what is claimed between the tags.  [claim-has-text]"
  `);
});

test('no content at all is reported as files that are missing', () => {
  expect(printProblems(build({}).problems)).toMatchInlineSnapshot(`
    "content/countries.yaml:1:1  This file is missing. Add it.  [file-is-there]
    content/groups.yaml:1:1  This file is missing. Add it.  [file-is-there]
    content/people.yaml:1:1  This file is missing. Add it.  [file-is-there]
    content/permalinks.txt:1:1  This file is missing. Make it with \`npm run permalinks\`.  [file-is-there]
    content/site.yaml:1:1  This file is missing. Add it.  [file-is-there]"
  `);
});

test('texts that nest too deeply are reported and do not overflow', { timeout: 30_000 }, () => {
  const deep = (text: string) => ({ 'tiny/brief.mdx': (all: string) => `${all}\n${text}\n` });
  expect(messages(deep(`${'>'.repeat(500)} a`))).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:27:100  Too many parts are inside one another here. Write it more simply.  [mdx-parses]"`,
  );
  expect(messages(deep(`Text\n\n${'<b>'.repeat(500)}${'</b>'.repeat(500)}`))).toMatchInlineSnapshot(
    `"content/tiny/brief.mdx:29:298  Too many parts are inside one another here. Write it more simply.  [mdx-parses]"`,
  );
  expect(messages({ 'groups.yaml': '['.repeat(20_000) })).toMatchInlineSnapshot(
    `"content/groups.yaml:1:1  Too many parts are inside one another here. Write it more simply.  [yaml-parses]"`,
  );
});

test.for(Object.keys(fixture()))(
  'stray signs in %s make problems or a model, never a throw',
  { timeout: 30_000 },
  (path) => {
    const text = fixture()[path] ?? '';
    // At the ends and twice between: each sign at two of the four places.
    const cuts = [0, 0.3, 0.6, 1].map((part) => Math.round(text.length * part));
    for (const [sign, cut] of straySigns.flatMap((one, index) =>
      cuts.filter((_, at) => at % 2 === index % 2).map((at) => [one, at] as const),
    )) {
      const { model, problems } = build({ ...fixture(), [path]: text.slice(0, cut) + sign + text.slice(cut) });
      expect(model === undefined, `${sign} at ${cut}`).toBe(problems.length > 0);
    }
  },
);

test('the model cannot be changed by those who read it', () => {
  const { model } = build(fixture());
  expect(Object.isFrozen(model?.briefs[0]?.claims[0])).toBe(true);
  expect(() => (model?.briefs as unknown[]).push(1)).toThrow(TypeError);
});
