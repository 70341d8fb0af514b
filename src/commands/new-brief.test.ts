import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture } from '../model/fixture.ts';
import { printProblems } from '../model/problem.ts';
import type { Texts } from '../model/read/text.ts';
import { newBrief, type Wish } from './new-brief.ts';

function make(wish: Partial<Wish> = {}, texts: Texts = fixture()) {
  return newBrief(texts, { slug: 'bread-and-air', today: '2026-11-25', ...wish });
}

function filesOf(wish: Partial<Wish> = {}): Texts {
  const made = make(wish);
  if ('refusal' in made) throw new Error(made.refusal);
  return made.files;
}

test('a new brief has no problems, next to another and with any title', () => {
  for (const title of [undefined, 'Bread: “and” air', "It's #1, or so"]) {
    const { model, problems } = build({ ...fixture(), ...filesOf({ title }) });
    expect(printProblems(problems)).toBe('');
    const brief = model?.briefs.find(({ slug }) => slug === 'bread-and-air');
    expect(brief?.title).toBe(title ?? 'Bread and air');
    expect([brief?.published, brief?.claims.length, brief?.citations.length]).toEqual(['2026-11-25', 1, 1]);
  }
});

test('a new brief has every file that it needs, each with the schema of its kind', () => {
  const files = filesOf();
  expect(Object.keys(files).map((path) => path.replace('content/bread-and-air/', ''))).toEqual([
    'brief.mdx',
    'citations.yaml',
    'sources.yaml',
    'corrections.yaml',
  ]);
  for (const text of Object.values(files))
    expect(text).toMatch(/^(?:---\n)?# yaml-language-server: \$schema=\.\.\/\.schemas\/[a-z-]+\.json\n/);
});

test('the files fit a brief on any subject', () => {
  expect(Object.values(filesOf()).join('\n')).not.toMatch(/ukrain|russia|fight|\bwar\b/i);
});

test('a slug that cannot be a folder of a brief is refused', () => {
  const refusals = ['Bread', 'data', 'index', 'tiny', 'lost-brief'].map((slug) =>
    make({ slug }, { ...fixture(), 'content/permalinks.txt': '/lost-brief/ gone 2020-01-01 It was a try.\n' }),
  );
  expect(refusals.map((made) => ('refusal' in made ? made.refusal : 'made'))).toMatchInlineSnapshot(`
    [
      "The folder name \`Bread\` must be words in kebab-case that begin with a letter: a–z, 0–9 and single hyphens, at most 80 characters.",
      "The folder name \`data\` is an address of the site itself. Choose another.",
      "The folder name \`index\` is a name that the site or the system keeps for itself. Choose another.",
      "There is a folder content/tiny/ already. Choose another name.",
      "content/permalinks.txt lists addresses below /lost-brief/, of a brief that was published before. Choose another name.",
    ]
  `);
});

test('a title that cannot be one is refused', () => {
  expect([make({ title: ' ' }), make({ title: '<b>Bread</b>' })]).toMatchInlineSnapshot(`
    [
      {
        "refusal": "The title must hold a text.",
      },
      {
        "refusal": "The title must be plain text, and \`<b>\` would be printed as it is.",
      },
    ]
  `);
});
