import { parse } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture, swap } from '../model/fixture.ts';
import { authorName } from './author-name.ts';
import { citations } from './cite.ts';
import { articleItem } from './csl.ts';
import { briefJsonLd } from './json-ld.ts';

test.each([
  ['Jane Doe', 'Doe', 'Jane'],
  ['John P. Ruehl', 'Ruehl', 'John P.'],
  ['J. R. R. Doe-Roe', 'Doe-Roe', 'J. R. R.'],
  ['Сергій О’Брайен', 'О’Брайен', 'Сергій'],
])('%s is one person of the family %s', (author, family, given) => {
  expect(authorName(author)).toEqual({ family, given });
});

const whole = [
  'Jane Doe and John Roe',
  'Doe, Jane',
  'World Health Organization',
  'Amnesty International',
  'The Economist',
  'Institute for the Study of War',
  'Ludwig van Beethoven',
  'Bellingcat',
  'Smith & Sons',
];

test.each(whole)('“%s” is named as it is written, in every format', (author) => {
  const model = build(fixture({ 'tiny/brief.mdx': swap('author: Author A,', `author: "${author}",`) })).model!;
  const item = articleItem(model.briefs[0]!)!;
  expect(item.author).toEqual([{ literal: author }]);
  const { apa, bibtex, ris, csl } = citations(item);
  expect(apa).toBe(`${author}. (n.d.). A tiny article. Producer A.`);
  expect(parse(bibtex, { sentenceCase: false }).entries[0]?.fields.author).toEqual([{ name: author }]);
  expect(ris).toContain(`\r\nAU  - ${author}\r\n`);
  expect(JSON.parse(csl)[0].author).toEqual([{ literal: author }]);
  expect(briefJsonLd(model, model.briefs[0]!)[0]).toMatchObject({ isBasedOn: { author } });
});
