import { expect, test } from 'vitest';
import { build } from '../model/build.ts';
import { fixture } from '../model/fixture.ts';
import { errorReport } from './error-report.ts';

const { site, briefs } = build(fixture()).model!;
const brief = briefs[0]!;
const reachable = { ...site, contact: 'errors@example.org' };

/** The subject and the lines of a letter. */
function letter(part?: Parameters<typeof errorReport>[2]) {
  const url = new URL(errorReport(reachable, brief, part)!);
  return [url.pathname, url.searchParams.get('subject'), ...url.searchParams.get('body')!.split('\r\n')];
}

test('nobody is written to on a site without a contact', () => {
  expect(errorReport(site, brief, brief.claims[0])).toBe(undefined);
});

test('a letter says what it is about by its id, its words, its address and the edition', () => {
  const all = [brief.claims[1], brief.sections[0], brief.sources[0], undefined].map(letter);
  expect(all).toMatchInlineSnapshot(`
    [
      [
        "errors@example.org",
        "Error in the claim b-stayed of tiny",
        "Group B stayed.",
        "Where: http://localhost:4321/tiny/claims/b-stayed/",
        "Which: claim b-stayed of tiny, updated 1 March 2020",
        "",
        "What is wrong:",
        "",
      ],
      [
        "errors@example.org",
        "Error in the section arrivals of tiny",
        "Arrivals",
        "Where: http://localhost:4321/tiny/sections/arrivals/",
        "Which: section arrivals of tiny, updated 1 March 2020",
        "",
        "What is wrong:",
        "",
      ],
      [
        "errors@example.org",
        "Error in the source page-a of tiny",
        "Page a, Publisher a: https://example.org/a",
        "Where: http://localhost:4321/tiny/sources/",
        "Which: source page-a of tiny, updated 1 March 2020",
        "",
        "What is wrong:",
        "",
      ],
      [
        "errors@example.org",
        "Error in the brief tiny",
        "A tiny brief",
        "Where: http://localhost:4321/tiny/",
        "Which: brief tiny, updated 1 March 2020",
        "",
        "What is wrong:",
        "",
      ],
    ]
  `);
});
